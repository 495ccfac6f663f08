import type { Clinic } from '../clinic.ts'

/** What was ticked and written in one report of a visit, or undefined when the visit has no such report. */
export async function reportAnswers(
  clinic: Clinic,
  visitId: string,
  reportId: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const row = await clinic.db
    .selectFrom('symptom_report')
    .select('answers')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return row?.answers
}
