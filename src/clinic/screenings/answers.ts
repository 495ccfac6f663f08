import { json } from '#database/connection.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { Clinic } from '../clinic.ts'

/** Answers by question id, in the shape the screening rules read. */
export type Answers = Readonly<Record<string, Value>>

/** What was answered so far in a visit. An answer carries in "at" when it was given. */
export async function readAnswers(clinic: Clinic, visitId: string): Promise<Answers> {
  const rows = await clinic.db
    .selectFrom('screening_answer')
    .select(['question_id', 'answer'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.question_id, row.answer]))
}

/** Keeps answers by question, each with the time it was given; whoever does it also decides anew (decide.ts). */
export async function keepAnswers(
  clinic: Clinic,
  visitId: string,
  answers: Readonly<Record<string, Readonly<Record<string, Value>>>>,
): Promise<void> {
  for (const [questionId, answer] of Object.entries(answers)) {
    const kept = { answer: json({ ...answer, at: clinic.now.toString() }), answered_at: clinic.now }
    await clinic.db
      .insertInto('screening_answer')
      .values({ clinic_id: clinic.clinicId, visit_id: visitId, question_id: questionId, ...kept })
      .onConflict((conflict) =>
        conflict.columns(['clinic_id', 'visit_id', 'question_id']).doUpdateSet(kept),
      )
      .execute()
  }
}
