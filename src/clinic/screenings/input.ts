import type { ScreeningInput } from '#protocol/screening/input.ts'
import type { Clinic } from '../clinic.ts'
import { findProcedure } from '../procedures/queries.ts'
import { procedureDay } from '../visits/course.ts'
import { readAnswers } from './answers.ts'

/** Whole years between a birth date and a day. */
export function ageYears(birthDate: Temporal.PlainDate, on: Temporal.PlainDate): number {
  return birthDate.until(on, { largestUnit: 'years' }).years
}

/**
 * What the screening rules are asked about a visit at this moment: before the day provisionally, on the
 * day in earnest, and after the procedure as things stood when it ended.
 */
export async function screeningInput(clinic: Clinic, visitId: string): Promise<ScreeningInput> {
  const visit = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'v.clinic_id')
    .select(['v.starts_at', 'p.birth_date', 'c.time_zone'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  const procedure = await findProcedure(clinic, visitId)
  const day = procedureDay(procedure?.endedAt ?? visit.starts_at, visit.time_zone)
  const asOf = procedure?.endedAt ?? clinic.now
  return {
    procedureDate: day.toString(),
    answeredAt: asOf.toZonedDateTimeISO(visit.time_zone).toString({ timeZoneName: 'never' }),
    clinicTz: visit.time_zone,
    patient: { ageYears: ageYears(visit.birth_date, day) },
    chart: {},
    vitals: {},
    plan: {},
    answers: await readAnswers(clinic, visitId),
  }
}
