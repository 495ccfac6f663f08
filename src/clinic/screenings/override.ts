import { json } from '#database/connection.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { readAnswers } from './answers.ts'
import { currentScreening, questionOf } from './current.ts'

export type Overridden =
  | { kind: 'overridden' }
  | { kind: 'not-a-clinician' }
  | { kind: 'reason-needed' }
  | { kind: 'rule-not-waiting' }

/**
 * Releases one rule for one visit, by name and with a sentence. It holds for the answer as it is now:
 * when the answer changes, the rule waits for a person again. Only a clinician can; the system never does.
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
  const answers = await readAnswers(clinic, visitId)
  await clinic.db
    .insertInto('screening_override')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      rule_id: ruleId,
      answer: json(answers[questionOf(ruleId)] ?? null),
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
