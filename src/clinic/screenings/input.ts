import type { ScreeningInput } from '#protocol/screening/input.ts'
import { intoInput } from '#protocol/screening/into-input.ts'
import type { Clinic } from '../clinic.ts'
import { withPicks } from '../examinations/plan.ts'
import { pickedSites } from '../examinations/queries.ts'
import { findProcedure } from '../procedures/queries.ts'
import { procedureDay } from '../visits/course.ts'
import { readAnswers } from './answers.ts'
import { earlierFacts } from './earlier.ts'
import { readFacts } from './facts.ts'

/** Whole years between a birth date and a day. */
export function ageYears(birthDate: Temporal.PlainDate, on: Temporal.PlainDate): number {
  return birthDate.until(on, { largestUnit: 'years' }).years
}

/**
 * What the screening rules are asked about a visit at this moment: before the day provisionally, on the
 * day in earnest, and after the procedure as things stood when it ended. Vital signs count on their own day only.
 */
export async function screeningInput(clinic: Clinic, visitId: string): Promise<ScreeningInput> {
  const visit = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'v.clinic_id')
    .select(['v.starts_at', 'p.patient_id', 'p.birth_date', 'c.time_zone'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  const procedure = await findProcedure(clinic, visitId)
  const day = procedureDay(procedure?.endedAt ?? visit.starts_at, visit.time_zone)
  const asOf = procedure?.endedAt ?? clinic.now
  const facts = await readFacts(clinic, visitId)
  const vitals = facts.get('vitals')
  const measuredToday =
    vitals !== undefined && procedureDay(vitals.recordedAt, visit.time_zone).equals(day)
  const earlier = await earlierFacts(clinic, visit.patient_id, day, visit.time_zone)
  return {
    procedureDate: day.toString(),
    answeredAt: asOf.toZonedDateTimeISO(visit.time_zone).toString({ timeZoneName: 'never' }),
    clinicTz: visit.time_zone,
    ...intoInput(
      {
        patient: { ...facts.get('patient')?.facts, ageYears: ageYears(visit.birth_date, day) },
        plan: withPicks(facts.get('plan')?.facts ?? {}, await pickedSites(clinic, visitId)),
        chart: { ...earlier, ...facts.get('chart')?.facts },
        vitals: measuredToday ? vitals.facts : {},
      },
      await readAnswers(clinic, visitId),
    ),
  }
}
