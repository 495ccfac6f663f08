import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { findProcedure } from '../procedures/queries.ts'

export type StartedObservation =
  | { kind: 'started'; until: Temporal.Instant }
  | { kind: 'already-started' }
  | { kind: 'no-procedure' }

/** Starts the observation clock of `minutes` after the procedure. It is a row: a reload changes nothing. */
export async function startObservation(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  minutes: number,
): Promise<StartedObservation> {
  if ((await findProcedure(clinic, visitId)) === undefined) return { kind: 'no-procedure' }
  const started = await clinic.db
    .insertInto('observation')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      started_at: clinic.now,
      planned_minutes: minutes,
      started_by: actor.staffId,
      ended_at: null,
      ended_by: null,
      early_reason: null,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'visit_id']).doNothing())
    .returning('observation_id')
    .executeTakeFirst()
  if (started === undefined) return { kind: 'already-started' }
  await record(clinic, actor, { action: 'observation.start', visitId, detail: { minutes } })
  await tellWorkbenches(clinic)
  return { kind: 'started', until: clinic.now.add({ minutes }) }
}
