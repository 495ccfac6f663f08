import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { canTakeCase } from '../people/staff.ts'

export type NewShift = {
  staffId: string
  tier: 'primary' | 'backup'
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

export type Scheduled =
  | { kind: 'scheduled'; shiftId: string }
  | { kind: 'unreachable'; name: string }
  | { kind: 'ends-before-it-starts' }
  | { kind: 'cannot-take-cases'; name: string }

/** Puts a person on call. Someone who may not take a case, or without a mail address, is refused. */
export async function schedule(clinic: Clinic, actor: Staff, shift: NewShift): Promise<Scheduled> {
  if (Temporal.Instant.compare(shift.endsAt, shift.startsAt) <= 0) {
    return { kind: 'ends-before-it-starts' }
  }
  const member = await clinic.db
    .selectFrom('staff_member')
    .select(['name', 'email', 'role'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', shift.staffId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (member === undefined) return { kind: 'unreachable', name: '' }
  if (!canTakeCase(member.role)) return { kind: 'cannot-take-cases', name: member.name }
  if (member.email === null) return { kind: 'unreachable', name: member.name }
  const { shift_id: shiftId } = await clinic.db
    .insertInto('on_call_shift')
    .values({
      clinic_id: clinic.clinicId,
      staff_id: shift.staffId,
      tier: shift.tier,
      starts_at: shift.startsAt,
      ends_at: shift.endsAt,
    })
    .returning('shift_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, {
    action: 'on-call.schedule',
    detail: { shift: shiftId, staff: shift.staffId, tier: shift.tier },
  })
  return { kind: 'scheduled', shiftId }
}

export type Shift = {
  shiftId: string
  staffId: string
  name: string
  tier: 'primary' | 'backup'
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** By a plan or an override, which alone take it away again. */
  planned: boolean
}

type Window = { readonly from: Temporal.Instant; readonly to: Temporal.Instant }

/** Shifts that touch a time, in order of start. */
export async function shiftsBetween(clinic: Clinic, { from, to }: Window): Promise<Shift[]> {
  const rows = await clinic.db
    .selectFrom('on_call_shift as s')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 's.clinic_id').onRef('m.staff_id', '=', 's.staff_id'),
    )
    .select([
      's.shift_id',
      's.staff_id',
      'm.name',
      's.tier',
      's.starts_at',
      's.ends_at',
      's.planned',
    ])
    .where('s.clinic_id', '=', clinic.clinicId)
    .where('s.ends_at', '>', from)
    .where('s.starts_at', '<', to)
    .orderBy('s.starts_at')
    .orderBy('s.tier', 'desc')
    .execute()
  return rows.map((row) => ({
    shiftId: row.shift_id,
    staffId: row.staff_id,
    name: row.name,
    tier: row.tier,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    planned: row.planned,
  }))
}

/** Shifts that are running or begin within `days`, in order of start. */
export async function listShifts(clinic: Clinic, days: number): Promise<Shift[]> {
  return shiftsBetween(clinic, { from: clinic.now, to: clinic.now.add({ hours: 24 * days }) })
}

/** Takes a shift off the roster. */
export async function unschedule(clinic: Clinic, actor: Staff, shiftId: string): Promise<void> {
  await clinic.db
    .deleteFrom('on_call_shift')
    .where('clinic_id', '=', clinic.clinicId)
    .where('shift_id', '=', shiftId)
    .where('planned', '=', false)
    .execute()
  await record(clinic, actor, { action: 'on-call.unschedule', detail: { shift: shiftId } })
}
