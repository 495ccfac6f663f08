import type { Protocol } from '../protocol.ts'
import { claimOf } from './claim.ts'
import { codingScope } from './facts.ts'
import { readNote } from './read-note.ts'
import { reasonsOf } from './reasons.ts'
import type { CodingDecision, Session } from './session.ts'

/**
 * The codes that a session's note supports, and what its payer will ask. Muscles are counted over the day of service;
 * every rule of the payer is looked at, and holds also when what it needs is not known. Nothing is billed that the
 * note does not name: when the claim must wait, or its needling is refused, it has no procedures and no drug lines.
 * A coder decides and signs. Never throws on a session that passed the door.
 */
export function codeSession(
  protocol: Pick<Protocol, 'version' | 'ready'>,
  session: Session,
): CodingDecision {
  const ready = protocol.ready.coding
  const note = readNote(ready, session)
  const scope = codingScope(session, note)
  const rules = ready.rules.get(note.policy.id) ?? []
  const fired = rules.filter(({ test }) => test(scope, undefined) !== false).map(({ rule }) => rule)
  const effects = new Set([
    ...fired.map(({ does }) => does),
    ...note.found.map(({ finding }) => ready.data.findings[finding].does),
  ])
  const claim = claimOf(session, note, effects)
  const { flags, reasons } = reasonsOf(ready.data, fired, note.found, [...note.said, ...claim.said])
  return {
    procedures: claim.bill.map((role) => `${role}x1`),
    icd10: note.diagnoses.map(({ code }) => code),
    hcpcs: claim.bill.length === 0 ? [] : note.drugLines,
    modifiers: claim.modifiers,
    flags,
    do_not_bill: claim.doNotBill,
    because: reasons.map(({ because }) => because),
    reasons,
    protocol: protocol.version,
  }
}
