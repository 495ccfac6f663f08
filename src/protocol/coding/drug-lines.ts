import { decimal } from '../decimal.ts'
import { billingUnits } from './billing-units.ts'
import { type DrugAmounts, readAmounts, sum } from './drug-amounts.ts'
import type { Found, Said } from './found.ts'
import type { ReadyCoding } from './ready.ts'
import type { DrugCode, PayerPolicy } from './rules.ts'
import type { GivenDrug, Session } from './session.ts'

export type DrugLines = {
  /** CODExUNITS, in alphabetical order. */
  readonly lines: readonly string[]
  readonly found: readonly Found[]
  readonly said: readonly Said[]
}

type Context = {
  readonly ready: ReadyCoding
  readonly policy: PayerPolicy
  readonly day: string | undefined
  /** Names of what was injected into muscles, in lower case. */
  readonly injected: ReadonlySet<string>
  readonly asksForAnesthetic: boolean
}

type Read = {
  readonly entry?: DrugAmounts & { readonly code: DrugCode }
  readonly found: readonly Found[]
  readonly said?: Said
}

/** The lines for drugs. Each needs a confirmed code, its amounts, and a muscle it was injected into. */
export function drugLines(
  session: Pick<Session, 'drugs' | 'payerAsks'>,
  given: Omit<Context, 'asksForAnesthetic'>,
): DrugLines {
  const asks = session.payerAsks == null ? [] : session.payerAsks
  const context = { ...given, asksForAnesthetic: asks.includes('local-anesthetic-line') }
  const read = (session.drugs == null ? [] : session.drugs).map((drug) => readDrug(context, drug))
  const entries = read.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
  const groups = Map.groupBy(entries, ({ code, container }) => `${code.code} ${container}`)
  const lines = [...groups.values()].map((group) => linesOf(context, group))
  return {
    lines: lines.flatMap((one) => one.lines).sort(),
    found: read.flatMap((one) => one.found),
    said: [...read, ...lines].flatMap(({ said }) => (said === undefined ? [] : [said])),
  }
}

function readDrug(context: Context, drug: GivenDrug): Read {
  const { ready, asksForAnesthetic, injected } = context
  const name = drug.drug == null ? '' : drug.drug.trim().toLowerCase()
  const injectate = ready.injectates.get(name)
  const what = name === '' ? 'a drug without a name' : name
  if (injectate?.kind === 'carrier' || injectate?.kind === 'not-covered') return { found: [] }
  if (injectate?.kind === 'local-anesthetic' && !asksForAnesthetic)
    return { found: [], said: { note: 'anesthetic-included', words: { what } } }
  const code = injectate?.code === undefined ? undefined : ready.drugCodes.get(injectate.code)
  if (code === undefined) return { found: [{ finding: 'no-drug-code', what }] }
  if (!isRightCode(code, drug.code, context.day)) {
    const typed = drug.code == null ? code.code : drug.code
    return { found: [{ finding: 'drug-code-invalid', what: `${typed} for ${what}` }] }
  }
  const { unit } = code
  if (!code.automatic || unit === undefined)
    return { found: [{ finding: 'drug-code-unconfirmed', what }] }
  const { amounts, found } = readAmounts(drug, unit.of, what)
  if (!injected.has(name)) return { found: [{ finding: 'drug-not-injected', what }, ...found] }
  return amounts === undefined ? { found } : { entry: { ...amounts, code }, found }
}

/** A typed code is believed only where it is the drug's own, and a code only from its first day on. */
function isRightCode(
  { code, from }: DrugCode,
  typed: GivenDrug['code'],
  day: string | undefined,
): boolean {
  if (typed != null && typed.trim().toUpperCase() !== code) return false
  return from === undefined || day === undefined || day >= from
}

/** One drug from one kind of container: amounts are summed before they are rounded to units. */
function linesOf(
  { policy, day }: Context,
  group: readonly (DrugAmounts & { readonly code: DrugCode })[],
): { readonly lines: readonly string[]; readonly said?: Said } {
  const [first] = group
  if (first?.code.unit === undefined) return { lines: [] }
  const { code, container } = first
  const given = sum(group.map((one) => one.given))
  const discarded = sum(group.map((one) => one.discarded))
  const units = billingUnits(given, discarded, decimal(first.code.unit.amount))
  const line = `${code.code}x${units.given}`
  const words = { what: code.drug }
  if (container === 'multi-dose') {
    const isWasted = discarded.coefficient > 0n
    return { lines: [line], ...(isWasted && { said: { note: 'waste-not-billed', words } }) }
  }
  if (units.discarded > 0n) {
    const waste = `${code.code}x${units.discarded} JW`
    return { lines: [line, waste], said: { note: 'waste-line', words } }
  }
  if (discarded.coefficient > 0n) return { lines: [line], said: { note: 'waste-in-units', words } }
  const { nothingWastedFrom: from } = policy
  if (from === undefined || day === undefined || day < from) return { lines: [line] }
  return { lines: [`${line} JZ`], said: { note: 'nothing-wasted', words } }
}
