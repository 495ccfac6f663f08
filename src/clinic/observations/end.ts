import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'

export type EndedObservation =
  | { kind: 'ended' }
  | { kind: 'too-early'; until: Temporal.Instant }
  | { kind: 'already-ended' }
  | { kind: 'not-started' }

/** Ends the observation. Before its time only with a reason, which is kept with the name. */
export async function endObservation(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  earlyReason: string | null,
): Promise<EndedObservation> {
  const observation = await clinic.db
    .selectFrom('observation')
    .select(['observation_id', 'started_at', 'planned_minutes', 'ended_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .forUpdate()
    .executeTakeFirst()
  if (observation === undefined) return { kind: 'not-started' }
  if (observation.ended_at !== null) return { kind: 'already-ended' }
  const until = observation.started_at.add({ minutes: observation.planned_minutes })
  const early = Temporal.Instant.compare(clinic.now, until) < 0
  const reason = earlyReason?.trim() ?? ''
  if (early && reason === '') return { kind: 'too-early', until }
  await clinic.db
    .updateTable('observation')
    .set({
      ended_at: clinic.now,
      ended_by: actor.staffId,
      early_reason: early ? reason : null,
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('observation_id', '=', observation.observation_id)
    .execute()
  await record(clinic, actor, {
    action: 'observation.end',
    visitId,
    why: early ? reason : undefined,
    detail: { early },
  })
  await tellWorkbenches(clinic)
  return { kind: 'ended' }
}
