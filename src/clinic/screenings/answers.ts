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
