import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { clinicSettings } from './read.ts'

/** A local day on which the clinic is closed all day, and what it is called. */
export type Holiday = { day: Temporal.PlainDate; name: string }

export type AddedHoliday =
  | { kind: 'added' }
  | { kind: 'already-there'; name: string }
  | { kind: 'in-the-past' }
  | { kind: 'name-needed' }
  | { kind: 'not-allowed' }

export type RemovedHoliday = { kind: 'removed' } | { kind: 'unknown' } | { kind: 'not-allowed' }

async function today(clinic: Clinic): Promise<Temporal.PlainDate> {
  const { time_zone: zone } = await clinicSettings(clinic)
  return clinic.now.toZonedDateTimeISO(zone).toPlainDate()
}

/** Holidays from today on, in order. */
export async function listHolidays(clinic: Clinic): Promise<Holiday[]> {
  return clinic.db
    .selectFrom('clinic_holiday')
    .select(['day', 'name'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('day', '>=', await today(clinic))
    .orderBy('day')
    .execute()
}

/** Closes the clinic for a day: what is not urgent is then due after the next opening. */
export async function addHoliday(
  clinic: Clinic,
  actor: Staff,
  { day, name }: Holiday,
): Promise<AddedHoliday> {
  if (!mayDo(actor, 'settings.holiday-add')) return { kind: 'not-allowed' }
  if (name === '') return { kind: 'name-needed' }
  if (Temporal.PlainDate.compare(day, await today(clinic)) < 0) return { kind: 'in-the-past' }
  const added = await clinic.db
    .insertInto('clinic_holiday')
    .values({ clinic_id: clinic.clinicId, day, name })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'day']).doNothing())
    .returning('day')
    .executeTakeFirst()
  if (added === undefined) {
    const there = (await listHolidays(clinic)).find((holiday) => holiday.day.equals(day))
    return { kind: 'already-there', name: there?.name ?? '' }
  }
  await record(clinic, actor, { action: 'settings.holiday-add', detail: { day: day.toString() } })
  await tellWorkbenches(clinic)
  return { kind: 'added' }
}

/** Opens the clinic again on a day that was a holiday. */
export async function removeHoliday(
  clinic: Clinic,
  actor: Staff,
  day: Temporal.PlainDate,
): Promise<RemovedHoliday> {
  if (!mayDo(actor, 'settings.holiday-remove')) return { kind: 'not-allowed' }
  const removed = await clinic.db
    .deleteFrom('clinic_holiday')
    .where('clinic_id', '=', clinic.clinicId)
    .where('day', '=', day)
    .returning('day')
    .executeTakeFirst()
  if (removed === undefined) return { kind: 'unknown' }
  await record(clinic, actor, {
    action: 'settings.holiday-remove',
    detail: { day: day.toString() },
  })
  await tellWorkbenches(clinic)
  return { kind: 'removed' }
}
