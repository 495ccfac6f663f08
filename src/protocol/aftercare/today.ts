import type { PlannedCheckin } from './checkins.ts'
import type { AftercareDay, AftercarePlan } from './plan.ts'
import type { PlannedTask } from './tasks.ts'

export type DayOf =
  | { readonly kind: 'before'; readonly days: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'after'; readonly days: number }

/** One tick: the id of a task or check-in, and when it was ticked (UTC instant). */
export type Done = { readonly id: string; readonly at: string }

export type NowTask =
  | { readonly kind: 'checkin'; readonly day: number; readonly checkin: PlannedCheckin }
  | { readonly kind: 'task'; readonly day: number; readonly task: PlannedTask }
  /** Nothing to do until this UTC instant; undefined when no more reminders follow. */
  | { readonly kind: 'rest'; readonly day: number; readonly until: string | undefined }
  | { readonly kind: 'before' }
  | { readonly kind: 'after' }

/**
 * Which day of the plan it is: 0 on the procedure date, to 10 (`lastDay`), counted in the calendar of `zone`.
 * `before` and `after` say by how many days. `procedureDate` is YYYY-MM-DD in the clinic's zone.
 */
export function dayOf(
  procedureDate: string,
  now: Temporal.Instant,
  zone: string,
  lastDay = 10,
): DayOf {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const days = Temporal.PlainDate.from(procedureDate).until(today, { largestUnit: 'day' }).days
  if (days < 0) return { kind: 'before', days: -days }
  return days > lastDay ? { kind: 'after', days: days - lastDay } : { kind: 'day', day: days }
}

/**
 * The one thing to do now: an open check-in of the last day or so first, then the tasks in the order of the day.
 * A missed session is not made up: only the session whose reminder came last is asked for, and at most as often
 * as the reminders come. `done` may hold ticks of any day.
 */
export function nowTask(
  plan: AftercarePlan,
  now: Temporal.Instant,
  done: readonly Done[],
): NowTask {
  const [first] = plan.days
  if (first === undefined || Temporal.Instant.compare(now, plan.procedure_at) < 0)
    return { kind: 'before' }
  const due = openCheckin(plan, now, done)
  if (due !== undefined) return due
  const place = dayOf(first.date, now, plan.patient_tz, plan.days.length - 1)
  if (place.kind === 'after') return { kind: 'after' }
  const today = plan.days[place.kind === 'day' ? place.day : 0] ?? first
  const task = dayTask(plan, today, now, done)
  if (task !== undefined) return { kind: 'task', day: today.day, task }
  return { kind: 'rest', day: today.day, until: nextPrompt(plan, now) }
}

/** A check-in stays open until it is answered or this long after it was due. */
const checkin_open_hours = 24

function openCheckin(
  plan: AftercarePlan,
  now: Temporal.Instant,
  done: readonly Done[],
): NowTask | undefined {
  const open = plan.days.flatMap(({ day, checkins }) =>
    checkins
      .filter(({ id, at }) => {
        const age_hours = now.since(at).total('hours')
        return age_hours >= 0 && age_hours < checkin_open_hours && !isDone(done, id)
      })
      .map((checkin) => ({ kind: 'checkin' as const, day, checkin })),
  )
  return open.at(-1)
}

function dayTask(
  plan: AftercarePlan,
  today: AftercareDay,
  now: Temporal.Instant,
  done: readonly Done[],
): PlannedTask | undefined {
  const minutes_since = now.since(plan.procedure_at).total('minutes')
  const dayStart = startOfDay(plan, today)
  const session = sessionSince(plan, today, now)
  return today.tasks
    .filter(({ kind }) => kind === 'do')
    .filter(({ ends_after_minutes }) => minutes_since <= (ends_after_minutes ?? Infinity))
    .find(({ id, times_per_day }) => {
      if (times_per_day === undefined || times_per_day[1] === 1) return !isDone(done, id, dayStart)
      return session !== undefined && !isDone(done, id, session)
    })
}

/**
 * Since when heat and stretch count as done for now: the last reminder, or the gap between two sessions if that
 * reaches further back. undefined in the night before the first session of the day.
 */
function sessionSince(
  plan: AftercarePlan,
  today: AftercareDay,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const gapAgo = now.subtract({ hours: plan.session_gap_hours })
  const [morning, ...later] = today.reminders.map((at) => Temporal.Instant.from(at))
  if (morning === undefined) return gapAgo
  const soon = now.add({ hours: plan.session_gap_hours })
  if (Temporal.Instant.compare(soon, morning) < 0) return undefined
  const last = later.filter((at) => Temporal.Instant.compare(at, now) <= 0).at(-1)
  return earlier(last ?? startOfDay(plan, today), gapAgo)
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b
}

function startOfDay(plan: AftercarePlan, today: AftercareDay): Temporal.Instant {
  return Temporal.PlainDate.from(today.date).toZonedDateTime(plan.patient_tz).toInstant()
}

function isDone(done: readonly Done[], id: string, since?: Temporal.Instant): boolean {
  return done.some(
    (tick) =>
      tick.id === id && (since === undefined || Temporal.Instant.compare(tick.at, since) >= 0),
  )
}

function nextPrompt(plan: AftercarePlan, now: Temporal.Instant): string | undefined {
  return plan.days
    .flatMap(({ reminders, checkins }) => [...reminders, ...checkins.map(({ at }) => at)])
    .filter((at) => Temporal.Instant.compare(at, now) > 0)
    .sort(Temporal.Instant.compare)[0]
}
