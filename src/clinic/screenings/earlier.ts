import { inKilograms } from '#protocol/screening/into-input.ts'
import type { Clinic } from '../clinic.ts'
import type { Facts } from './facts.ts'

/** What the clinic's own earlier visits of this patient say: the last weight. What staff write down goes before it. */
export async function earlierFacts(
  clinic: Clinic,
  patientId: string,
  day: Temporal.PlainDate,
  zone: string,
): Promise<Facts> {
  const row = await clinic.db
    .selectFrom('screening_fact as f')
    .innerJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'f.clinic_id').onRef('v.visit_id', '=', 'f.visit_id'),
    )
    .select(['f.facts', 'f.recorded_at'])
    .where('f.clinic_id', '=', clinic.clinicId)
    .where('v.patient_id', '=', patientId)
    .where('f.part', '=', 'vitals')
    .where('f.recorded_at', '<', day.toZonedDateTime(zone).toInstant())
    .orderBy('f.recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const kilograms = row === undefined ? undefined : inKilograms(row.facts.weight)
  return kilograms === undefined ? {} : { lastWeightKg: kilograms }
}
