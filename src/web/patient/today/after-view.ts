import { randomUUID } from 'node:crypto'
import type { CarePlan } from '#clinic/aftercare/plan.ts'
import type { AftercarePlan } from '#protocol/aftercare/plan.ts'
import type { PlannedTask } from '#protocol/aftercare/tasks.ts'
import { type Done, nowTask } from '#protocol/aftercare/today.ts'
import type { Language } from '#protocol/language.ts'
import { clockText, dayText } from '../times.ts'

export type TaskText = {
  readonly id: string
  readonly text: string
  readonly details: readonly string[]
  readonly steps: readonly string[]
  readonly leaveOut: readonly string[]
  readonly hold: readonly [from: number, to: number, times: number] | undefined
}

export type AfterView = {
  readonly kind: 'after'
  readonly day: number
  readonly last: number
  /** How long soreness is usual, on the days on which it is. */
  readonly soreness: string | undefined
  readonly checkin: boolean
  readonly now: TaskText | undefined
  /** When the next thing comes, while there is nothing to do. */
  readonly until: string | undefined
  readonly afterwards: string | undefined
  readonly sessions: readonly [done: number, least: number, most: number] | undefined
  readonly done: readonly number[]
  readonly ifNeeded: readonly TaskText[]
  readonly know: readonly TaskText[]
  readonly pain: readonly { readonly day: number; readonly score: number }[]
  readonly painKept: readonly [score: number, time: string] | undefined
  /** Made with the page, so that a double tap is one tick. */
  readonly entryId: string
  readonly painEntryId: string
}

export function taskText(task: PlannedTask, language: Language): TaskText {
  const { hold_seconds, repeats } = task
  return {
    id: task.id,
    text: task.sentence[language],
    details: task.details?.map((detail) => detail[language]) ?? [],
    steps: task.steps?.map((step) => step[language]) ?? [],
    leaveOut: task.avoidIf?.map((reason) => reason[language]) ?? [],
    hold: hold_seconds === undefined ? undefined : [...hold_seconds, repeats ?? 1],
  }
}

/** A report answers every check-in that was due before it. */
function withCheckins(
  plan: AftercarePlan,
  done: readonly Done[],
  reportedAt: Temporal.Instant | undefined,
): readonly Done[] {
  if (reportedAt === undefined) return done
  const answered = plan.days
    .flatMap(({ checkins }) => checkins)
    .filter(({ at }) => Temporal.Instant.compare(at, reportedAt) <= 0)
  return [...done, ...answered.map(({ id }) => ({ id, at: reportedAt.toString() }))]
}

const dayOfTick = (plan: AftercarePlan, { at }: Done): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(plan.patient_tz).toPlainDate().toString()

/** How much of a day's least number of ticks is done, 0 to 1. */
function shareDone({ plan, done }: CarePlan, day: AftercarePlan['days'][number]): number {
  const todo = day.tasks.filter(({ kind }) => kind === 'do')
  const ticks = todo.map(({ id, times_per_day }) => {
    const wanted = times_per_day?.[0] ?? 1
    const given = done.filter((tick) => tick.id === id && dayOfTick(plan, tick) === day.date)
    return Math.min(1, given.length / wanted)
  })
  return ticks.length === 0 ? 0 : ticks.reduce((sum, share) => sum + share, 0) / ticks.length
}

/** Today, on one of the days of the plan. */
export function afterView(
  care: CarePlan,
  day: number,
  now: Temporal.Instant,
  language: Language,
  reportedAt: Temporal.Instant | undefined,
): AfterView | undefined {
  const { plan } = care
  const today = plan.days[day]
  if (today === undefined) return undefined
  const done = withCheckins(plan, care.done, reportedAt)
  const first = nowTask(plan, now, done)
  const everyCheckin = withCheckins(plan, care.done, now)
  const next = first.kind === 'checkin' ? nowTask(plan, now, everyCheckin) : first
  const task = next.kind === 'task' ? next.task : undefined
  const ticked = task && [...everyCheckin, { id: task.id, at: now.toString() }]
  const following = ticked && nowTask(plan, now, ticked)
  const say = (kind: PlannedTask['kind']) =>
    today.tasks.filter((each) => each.kind === kind).map((each) => taskText(each, language))
  const soreness = today.tasks.find(({ rule }) => rule === 'soreness')
  const painToday = care.pain.findLast((each) => each.day === day)
  const givenToday = (id: string) =>
    care.done.filter((tick) => tick.id === id && dayOfTick(plan, tick) === today.date).length
  return {
    kind: 'after',
    day,
    last: plan.days.length - 1,
    soreness: soreness?.sentence[language],
    checkin: first.kind === 'checkin',
    now: task && taskText(task, language),
    until:
      next.kind === 'rest' && next.until !== undefined
        ? untilText(Temporal.Instant.from(next.until), plan, today.date, language)
        : undefined,
    afterwards: following?.kind === 'task' ? following.task.sentence[language] : undefined,
    sessions:
      task?.times_per_day === undefined || task.times_per_day[1] === 1
        ? undefined
        : [givenToday(task.id), ...task.times_per_day],
    done: plan.days.slice(0, day + 1).map((each) => shareDone(care, each)),
    ifNeeded: say('if-needed'),
    know: say('know').filter(({ id }) => id !== soreness?.id),
    pain: care.pain.map((each) => ({ day: each.day, score: each.score })),
    painKept: painToday && [painToday.score, clockText(painToday.at, plan.patient_tz, language)],
    entryId: randomUUID(),
    painEntryId: randomUUID(),
  }
}

function untilText(
  at: Temporal.Instant,
  { patient_tz }: AftercarePlan,
  today: string,
  language: Language,
): string {
  const day = at.toZonedDateTimeISO(patient_tz).toPlainDate()
  const time = clockText(at, patient_tz, language)
  return day.toString() === today ? time : `${dayText(day, language)}, ${time}`
}
