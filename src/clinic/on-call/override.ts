import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import type { NewShift } from './schedule.ts'
import { unfit } from './troubles.ts'
import { writePlanned } from './write-planned.ts'

export type Overridden =
  | { kind: 'overridden'; overrideId: string }
  | { kind: 'ends-before-it-starts' }
  | { kind: 'has-passed' }
  | { kind: 'unreachable'; name: string }
  | { kind: 'cannot-take-cases'; name: string }

/** Puts somebody in the place of whoever the plan says, for a time. */
export async function override(
  clinic: Clinic,
  actor: Staff,
  wanted: NewShift,
): Promise<Overridden> {
  const { startsAt, endsAt, staffId, tier } = wanted
  if (Temporal.Instant.compare(endsAt, startsAt) <= 0) return { kind: 'ends-before-it-starts' }
  if (Temporal.Instant.compare(endsAt, clinic.now) <= 0) return { kind: 'has-passed' }
  const { unreachable, notAllowed } = await unfit(clinic, [staffId])
  const [nobody, forbidden] = [unreachable[0], notAllowed[0]]
  if (forbidden !== undefined) return { kind: 'cannot-take-cases', name: forbidden }
  if (nobody !== undefined) return { kind: 'unreachable', name: nobody }
  const { override_id: overrideId } = await clinic.db
    .insertInto('on_call_override')
    .values({
      clinic_id: clinic.clinicId,
      tier,
      staff_id: staffId,
      starts_at: startsAt,
      ends_at: endsAt,
      saved_at: clinic.now,
      saved_by: actor.staffId,
      ended_at: null,
    })
    .returning('override_id')
    .executeTakeFirstOrThrow()
  await writePlanned(clinic, actor.staffId)
  await record(clinic, actor, {
    action: 'on-call.override',
    detail: { override: overrideId, staff: staffId, tier },
  })
  return { kind: 'overridden', overrideId }
}

/** Takes an override away; the plan holds again. */
export async function endOverride(
  clinic: Clinic,
  actor: Staff,
  overrideId: string,
): Promise<'ended' | 'unknown'> {
  const ended = await clinic.db
    .updateTable('on_call_override')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('override_id', '=', overrideId)
    .where('ended_at', 'is', null)
    .returning('staff_id')
    .executeTakeFirst()
  if (ended === undefined) return 'unknown'
  await writePlanned(clinic, actor.staffId)
  await record(clinic, actor, { action: 'on-call.end-override', detail: { override: overrideId } })
  return 'ended'
}
