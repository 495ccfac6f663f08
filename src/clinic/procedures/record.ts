import { findMuscle } from '#protocol/atlas/muscles.ts'
import type { DrugId } from '#protocol/tpi/drugs.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { currentScreening } from '../screenings/current.ts'
import type { Site } from './site.ts'

export type NewProcedure = {
  endedAt: Temporal.Instant
  sites: readonly Site[]
  drugs: readonly DrugId[]
}

export type RecordedProcedure =
  | { kind: 'recorded'; procedureId: string }
  | { kind: 'already-recorded' }
  | { kind: 'held'; rules: readonly string[] }
  | { kind: 'no-sites' }
  | { kind: 'unknown-site'; muscleId: string }
  | { kind: 'never-injected'; muscleId: string; pointId: string }
  | { kind: 'ends-in-the-future' }
  | { kind: 'ended-long-ago' }
  | { kind: 'ended' }
  | { kind: 'not-a-clinician' }
  | { kind: 'unknown' }

function refuseSite(site: Site): RecordedProcedure | undefined {
  const muscle = findMuscle(site.muscleId)
  if (muscle === undefined) return { kind: 'unknown-site', muscleId: site.muscleId }
  if (site.pointId === null) return undefined
  const point = muscle.points.find((each) => each.id === site.pointId)
  if (point === undefined) return { kind: 'unknown-site', muscleId: site.muscleId }
  return point.needle_mm === null
    ? { kind: 'never-injected', muscleId: site.muscleId, pointId: point.id }
    : undefined
}

/** A clock in the room may run a little ahead of the database's. */
const clockLeewayMinutes = 2
/** Every window counts from the end: a wrong day would shift them all. */
const recordedWithinHours = 24

async function refuse(
  clinic: Clinic,
  visitId: string,
  procedure: NewProcedure,
): Promise<RecordedProcedure | undefined> {
  const visit = await clinic.db
    .selectFrom('visit')
    .select(['cancelled_at', 'no_show_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .forUpdate()
    .executeTakeFirst()
  if (visit === undefined) return { kind: 'unknown' }
  if (visit.cancelled_at !== null || visit.no_show_at !== null) return { kind: 'ended' }
  const latest = clinic.now.add({ minutes: clockLeewayMinutes })
  if (Temporal.Instant.compare(procedure.endedAt, latest) > 0) return { kind: 'ends-in-the-future' }
  const earliest = clinic.now.subtract({ hours: recordedWithinHours })
  if (Temporal.Instant.compare(procedure.endedAt, earliest) < 0) return { kind: 'ended-long-ago' }
  if (procedure.sites.length === 0) return { kind: 'no-sites' }
  for (const site of procedure.sites) {
    const refusal = refuseSite(site)
    if (refusal !== undefined) return refusal
  }
  const existing = await clinic.db
    .selectFrom('procedure')
    .select('procedure_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
  if (existing !== undefined) return { kind: 'already-recorded' }
  const screening = await currentScreening(clinic, visitId)
  return screening.released ? undefined : { kind: 'held', rules: screening.waiting }
}

/**
 * Records that the procedure happened: muscles, sides, drugs and the time it ended.
 * Refused while a screening rule still waits for a person: people release, the system cannot.
 */
export async function recordProcedure(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  procedure: NewProcedure,
): Promise<RecordedProcedure> {
  if (!mayDo(actor, 'procedure.record')) return { kind: 'not-a-clinician' }
  const refusal = await refuse(clinic, visitId, procedure)
  if (refusal !== undefined) return refusal
  const { procedure_id: procedureId } = await clinic.db
    .insertInto('procedure')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      ended_at: procedure.endedAt,
      drugs: procedure.drugs,
      staff_id: actor.staffId,
      recorded_at: clinic.now,
    })
    .returning('procedure_id')
    .executeTakeFirstOrThrow()
  await clinic.db
    .insertInto('procedure_site')
    .values(
      procedure.sites.map((site, position) => ({
        clinic_id: clinic.clinicId,
        procedure_id: procedureId,
        position,
        muscle_id: site.muscleId,
        point_id: site.pointId,
        side: site.side,
      })),
    )
    .execute()
  await record(clinic, actor, {
    action: 'procedure.record',
    visitId,
    detail: { procedure: procedureId, sites: procedure.sites.length, drugs: procedure.drugs },
  })
  await tellWorkbenches(clinic)
  return { kind: 'recorded', procedureId }
}
