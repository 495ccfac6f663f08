import type { Clinic } from '../clinic.ts'
import type { PlannedShift } from './expand.ts'

const beforeHours = 24
/** A change further away is read in the calendar; nobody needs a mail tonight. */
const nearDays = 14

type Notices = {
  readonly upcoming: readonly Pick<PlannedShift, 'staffId' | 'startsAt'>[]
  readonly changed: readonly Pick<PlannedShift, 'staffId' | 'startsAt'>[]
  readonly by: string | null
}

const { compare } = Temporal.Instant

/** Queues what people are told: a day before a shift, when it begins, and when theirs changed. Each is told once. */
export async function queueNotices(
  { db, clinicId, now }: Clinic,
  { upcoming, changed, by }: Notices,
): Promise<void> {
  const near = now.add({ hours: 24 * nearDays })
  const moved = new Set(
    changed
      .filter(({ startsAt, staffId }) => compare(startsAt, near) < 0 && staffId !== by)
      .map(({ staffId }) => staffId),
  )
  const later = (at: Temporal.Instant) => (compare(at, now) > 0 ? at : now)
  const notice = (
    staffId: string,
    kind: 'before' | 'start' | 'moved',
    aboutAt: Temporal.Instant,
    dueAt: Temporal.Instant,
  ) => ({
    clinic_id: clinicId,
    staff_id: staffId,
    kind,
    about_at: aboutAt,
    next_try_at: dueAt,
    sent_at: null,
    failure: null,
  })
  const notices = [
    ...[...moved].map((staffId) => notice(staffId, 'moved', now, now)),
    ...upcoming
      .filter(({ startsAt }) => compare(startsAt, now) > 0)
      .flatMap(({ staffId, startsAt }) => [
        notice(staffId, 'before', startsAt, later(startsAt.subtract({ hours: beforeHours }))),
        notice(staffId, 'start', startsAt, startsAt),
      ]),
  ]
  if (notices.length === 0) return
  await db
    .insertInto('on_call_notice')
    .values(notices)
    .onConflict((same) => same.doNothing())
    .execute()
}
