import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'

export type Discharged =
  | { kind: 'discharged' }
  | { kind: 'observation-running' }
  | { kind: 'already-discharged' }
  | { kind: 'unknown' }

/** Sends the patient home: only after the observation was ended. */
export async function discharge(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
): Promise<Discharged> {
  const visit = await clinic.db
    .selectFrom('visit as v')
    .leftJoin('observation as o', (on) =>
      on.onRef('o.clinic_id', '=', 'v.clinic_id').onRef('o.visit_id', '=', 'v.visit_id'),
    )
    .select(['v.discharged_at', 'o.ended_at'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .forUpdate('v')
    .executeTakeFirst()
  if (visit === undefined) return { kind: 'unknown' }
  if (visit.discharged_at !== null) return { kind: 'already-discharged' }
  if (visit.ended_at === null) return { kind: 'observation-running' }
  await clinic.db
    .updateTable('visit')
    .set({ discharged_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .execute()
  await record(clinic, actor, { action: 'visit.discharge', visitId })
  await tellWorkbenches(clinic)
  return { kind: 'discharged' }
}
