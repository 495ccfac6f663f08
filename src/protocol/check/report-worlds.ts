import type { ReportAtom, ReportCondition } from '../conditions.ts'
import { compare, decimal, difference, plus } from '../decimal.ts'
import { atomsOf } from '../triage/facts.ts'
import { type MeasuredAtom, measuredTest, readMeasurements } from '../triage/readings.ts'
import type { SymptomReport, Temperature } from '../triage/report.ts'
import type { TriageData } from '../triage/rules.ts'

/** One way for a condition to hold: every statement as it must be. */
export type Conjunct = readonly Literal[]
export type Literal = { readonly atom: ReportAtom; readonly negated: boolean }

/** Every way for a condition to hold, with `not` moved to the single statements and `any` taken apart. */
export function conjunctsOf(condition: ReportCondition, negated = false): readonly Conjunct[] {
  if ('const' in condition) return condition.const === negated ? [] : [[]]
  if ('not' in condition) return conjunctsOf(condition.not, !negated)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const ways = parts.map((part) => conjunctsOf(part, negated))
    if ('all' in condition === negated) return ways.flat()
    return ways.reduce<readonly Conjunct[]>(
      (soFar, next) => soFar.flatMap((way) => next.map((more) => [...way, ...more])),
      [[]],
    )
  }
  return [[{ atom: condition, negated }]]
}

/** Values at and beside every limit that the rules name. */
export type Scales = {
  readonly hours: readonly (number | null)[]
  readonly temperatures: readonly (Temperature | null)[]
  readonly numbers: ReadonlyMap<string, readonly (string | undefined)[]>
}

/** Hours after 10:00 local time at which the windows W5 and D30 end. */
const windowEnds_h = [134, 734]

export function scalesOf({ rules, tell }: TriageData): Scales {
  const lines = Object.values(tell).flat()
  const atoms = [...rules, ...lines].flatMap(({ when }) =>
    when === undefined ? [] : atomsOf(when),
  )
  const limits_h = atoms.flatMap((atom) => ('hours_le' in atom ? [atom.hours_le] : []))
  const limits_f = atoms.flatMap((atom) => limitOf(atom) ?? [])
  const numbers = new Map<string, (string | undefined)[]>()
  for (const atom of atoms) {
    if (!('num' in atom)) continue
    const [name, , limit] = atom.num
    numbers.set(name, [...(numbers.get(name) ?? [undefined]), ...around(limit)])
  }
  const hours = [...limits_h, ...windowEnds_h].flatMap((limit) => [
    limit - 0.01,
    limit,
    limit + 0.01,
  ])
  return {
    hours: [null, -1, ...new Set([0, ...hours].toSorted((a, b) => a - b))],
    temperatures: [
      null,
      { value: 'not a number' },
      ...[...new Set(['98.6', ...limits_f.flatMap(around)])].map((value) => ({
        value,
        unit: 'F' as const,
      })),
    ],
    numbers,
  }
}

/** The limit of a temperature statement, in degrees Fahrenheit. */
export function limitOf(atom: ReportAtom): string | undefined {
  if ('temp_ge_f' in atom) return atom.temp_ge_f
  if ('temp_gt_f' in atom) return atom.temp_gt_f
  return 'temp_lt_f' in atom ? atom.temp_lt_f : undefined
}

const step = decimal('0.1')

/** A limit, and the values a tenth under and over it. */
export function around(limit: string): readonly string[] {
  const value = decimal(limit)
  return [difference(value, step), value, plus(value, step)].map(decimalText)
}

export function decimalText({ coefficient, scale }: ReturnType<typeof decimal>): string {
  const negative = coefficient < 0n
  const digits = String(negative ? -coefficient : coefficient).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const text = scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`
  return negative ? `-${text}` : text
}

/** The reports with nothing more than a conjunct asks for, at every value of the scales it allows; none when it contradicts itself. */
export function reportsOf(conjunct: Conjunct, scales: Scales): readonly SymptomReport[] {
  const { flags, modifiers, contradictory } = idsOf(conjunct)
  const region = regionOf(conjunct)
  if (contradictory || region === undefined) return []
  const hours = allowed(conjunct, isTime, scales.hours, (hours_since_procedure) => ({
    hours_since_procedure,
  }))
  const temperatures = allowed(conjunct, isTemperature, scales.temperatures, (temperature) => ({
    temperature,
  }))
  const measured = numbersOf(conjunct, scales)
  return hours.flatMap((hours_since_procedure) =>
    temperatures.flatMap((temperature) =>
      measured.map((numbers) => ({
        flags,
        modifiers,
        region,
        hours_since_procedure,
        temperature,
        numbers,
      })),
    ),
  )
}

/** The symptoms and modifiers that must be set; contradictory when one must be absent too. */
function idsOf(conjunct: Conjunct) {
  const ids = (negated: boolean) => {
    const atoms = conjunct.filter((literal) => literal.negated === negated).map(({ atom }) => atom)
    return {
      flags: atoms.flatMap((atom) => ('flag' in atom ? [atom.flag] : [])),
      modifiers: atoms.flatMap((atom) => ('mod' in atom ? [atom.mod] : [])),
    }
  }
  const wanted = ids(false)
  const unwanted = ids(true)
  const contradictory =
    unwanted.flags.some((id) => wanted.flags.includes(id)) ||
    unwanted.modifiers.some((id) => wanted.modifiers.includes(id))
  return { ...wanted, contradictory }
}

/** The values of one scale with which every measured statement of the conjunct that looks at it is as it must be. */
function allowed<Value>(
  conjunct: Conjunct,
  looksAt: (atom: MeasuredAtom) => boolean,
  values: readonly Value[],
  report: (value: Value) => Omit<SymptomReport, 'flags'>,
): readonly Value[] {
  const tests = conjunct.flatMap(({ atom, negated }) =>
    isMeasured(atom) && looksAt(atom) ? [{ holds: measuredTest(atom), wanted: !negated }] : [],
  )
  return values.filter((value) => {
    const readings = readMeasurements({ flags: [], ...report(value) })
    return tests.every(({ holds, wanted }) => holds(readings) === wanted)
  })
}

function numbersOf(
  conjunct: Conjunct,
  { numbers }: Scales,
): readonly Readonly<Record<string, string>>[] {
  const isOf = (name: string) => (atom: ReportAtom) => 'num' in atom && atom.num[0] === name
  return [...numbers]
    .filter(([name]) => conjunct.some(({ atom }) => isOf(name)(atom)))
    .reduce<readonly Readonly<Record<string, string>>[]>(
      (soFar, [name, values]) => {
        const fitting = allowed(conjunct, isOf(name), values, (value) => ({
          numbers: value === undefined ? {} : { [name]: value },
        }))
        return soFar.flatMap((given) =>
          fitting.map((value) => (value === undefined ? given : { ...given, [name]: value })),
        )
      },
      [{}],
    )
}

function regionOf(conjunct: Conjunct): readonly string[] | undefined {
  const sets = conjunct.flatMap(({ atom, negated }) =>
    'region_in' in atom ? [{ among: atom.region_in, negated }] : [],
  )
  const candidates = [...sets.flatMap(({ among }) => among), 'elsewhere']
  const fitting = candidates.find((region) =>
    sets.every(({ among, negated }) => among.includes(region) !== negated),
  )
  return fitting === undefined ? undefined : [fitting]
}

const isMeasured = (atom: ReportAtom): atom is MeasuredAtom =>
  !('flag' in atom || 'mod' in atom || 'region_in' in atom)
const isTime = (atom: MeasuredAtom): boolean =>
  'hours_le' in atom || 'win' in atom || 'time_invalid' in atom
const isTemperature = (atom: MeasuredAtom): boolean =>
  limitOf(atom) !== undefined || 'temp_unclear' in atom

/** Whether two decimals written in rules are the same number. */
export const sameNumber = (a: string, b: string): boolean => compare(decimal(a), decimal(b)) === 0
