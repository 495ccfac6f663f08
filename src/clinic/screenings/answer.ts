import { json } from '#database/connection.ts'
import type { Value } from '#protocol/screening/input.ts'
import { screen } from '#protocol/screening/screen.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { screeningInput } from './input.ts'

export type Saved = { emergencyText: boolean }

/**
 * Keeps answers by question, each with the time it was given, and decides anew. The decision is kept
 * with its inputs and the protocol's version; the patient never reads it.
 */
export async function saveAnswers(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  answers: Readonly<Record<string, Readonly<Record<string, Value>>>>,
): Promise<Saved> {
  for (const [questionId, answer] of Object.entries(answers)) {
    const kept = { answer: json({ ...answer, at: clinic.now.toString() }), answered_at: clinic.now }
    await clinic.db
      .insertInto('screening_answer')
      .values({
        clinic_id: clinic.clinicId,
        visit_id: visitId,
        question_id: questionId,
        ...kept,
      })
      .onConflict((conflict) =>
        conflict.columns(['clinic_id', 'visit_id', 'question_id']).doUpdateSet(kept),
      )
      .execute()
  }
  const input = await screeningInput(clinic, visitId)
  const decision = screen((await inForce(clinic)).screening, input)
  await clinic.db
    .insertInto('screening')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      decided_at: clinic.now,
      protocol_version: decision.protocol,
      input: json(input),
      decision: json(decision),
    })
    .execute()
  await record(clinic, actor, {
    action: 'screening.answer',
    visitId,
    detail: {
      questions: Object.keys(answers),
      decision: decision.decision,
      rules: decision.reasons.map((reason) => reason.rule),
    },
  })
  await tellWorkbenches(clinic)
  return { emergencyText: decision.emergencyText }
}
