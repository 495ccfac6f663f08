import { json } from '#database/connection.ts'
import { basisOf } from '#protocol/screening/basis.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { currentScreening } from './current.ts'
import { screeningInput } from './input.ts'

export type Overridden =
  | { kind: 'overridden' }
  | { kind: 'not-a-clinician' }
  | { kind: 'reason-needed' }
  | { kind: 'rule-not-waiting' }

/**
 * Releases one rule for one visit, by name and with a sentence. It holds for what the rule was decided by:
 * when the answer, the plan or a vital sign it looks at changes, the rule waits for a person again. Only a clinician can; the system never does.
 */
export async function overrideRule(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  ruleId: string,
  reason: string,
): Promise<Overridden> {
  if (!mayDo(actor, 'screening.override')) return { kind: 'not-a-clinician' }
  if (reason.trim() === '') return { kind: 'reason-needed' }
  const screening = await currentScreening(clinic, visitId)
  if (!screening.waiting.includes(ruleId)) return { kind: 'rule-not-waiting' }
  const { protocol } = await inForce(clinic)
  const input = await screeningInput(clinic, visitId)
  await clinic.db
    .insertInto('screening_override')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      rule_id: ruleId,
      answer: json(basisOf(protocol.ready.screening, input, ruleId)),
      reason: reason.trim(),
      staff_id: actor.staffId,
      overridden_at: clinic.now,
    })
    .execute()
  await record(clinic, actor, {
    action: 'screening.override',
    visitId,
    why: reason.trim(),
    detail: { rule: ruleId },
  })
  await tellWorkbenches(clinic)
  return { kind: 'overridden' }
}
