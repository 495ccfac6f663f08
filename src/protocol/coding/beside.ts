import type { Found, Said } from './found.ts'
import type { ReadyCoding } from './ready.ts'
import { type RoleId, roles } from './rules.ts'
import type { Session } from './session.ts'

/** What was done beside the needling on the same day. */
export type Beside = {
  /** Roles that may stand on the claim beside a needling role. */
  readonly bill: readonly RoleId[]
  readonly doNotBill: readonly RoleId[]
  readonly modifiers: readonly string[]
  /** How many may be a block: none of those whose role is known. */
  readonly otherBlocks: number
  readonly found: readonly Found[]
  readonly said: readonly Said[]
}

/** Reads the evaluation and the other procedures of the day. */
export function readBeside({ data }: ReadyCoding, session: Session): Beside {
  const { evaluation, otherProcedures } = session
  const bill: RoleId[] = []
  const doNotBill: RoleId[] = []
  const modifiers: string[] = []
  const found: Found[] = []
  const said: Said[] = []
  if (evaluation?.separate === true) {
    bill.push('evaluation')
    modifiers.push('evaluation-25')
    said.push({ note: 'evaluation-separate', words: {} })
  } else if (evaluation != null) {
    doNotBill.push('evaluation')
    found.push({ finding: 'evaluation-not-separate' })
  }
  let otherBlocks = 0
  for (const name of new Set(otherProcedures == null ? [] : otherProcedures)) {
    const other = data.otherProcedures.find(({ role }) => role === name)
    if (other === undefined) {
      otherBlocks += 1
      found.push({ finding: 'procedure-unknown', what: name })
      continue
    }
    const list = other.bill ? bill : doNotBill
    list.push(other.role)
    found.push({ finding: other.raises, what: '' })
  }
  return { bill, doNotBill, modifiers, otherBlocks, found, said }
}

/** The role that guidance of a kind has; undefined where it has none. */
export function guidanceRole(session: Pick<Session, 'guidance'>): RoleId | undefined {
  const kind = session.guidance?.kind
  if (kind == null) return undefined
  return roles.find((role) => role === `${kind.trim().toLowerCase()}_guidance`)
}
