import { atLocal, firstLocalAfter, isQuiet, outOfQuiet } from './clock.ts'
import { applies } from './facts.ts'
import type { AftercareHours, AftercareRules, CheckinRule } from './rules.ts'

export type PlannedCheckin = {
  readonly id: string
  /** UTC instant, and what the clock shows where the patient lives. */
  readonly at: string
  readonly local: string
  /** Question ids of the protocol, the emergency block first. */
  readonly asks: readonly string[]
  /** UTC instants at which it is asked again if nobody answered. */
  readonly repeats_at: readonly string[]
}

export type CheckinSetting = {
  readonly procedureAt: Temporal.Instant
  readonly zone: string
  readonly quiet: AftercareHours['quiet']
  readonly facts: ReadonlySet<string>
}

/** A check on the day of the procedure comes at least this long after it. */
const minutes_after_procedure = 60
/** The morning repeat belongs to the evening before, also on the night the clocks go back. */
const night_hours_max = 14

/** The check-ins of one day of the plan, in order. `date` is the day's calendar date. */
export function planCheckins(
  rules: AftercareRules,
  day: number,
  date: Temporal.PlainDate,
  setting: CheckinSetting,
): readonly PlannedCheckin[] {
  return rules.checkins
    .filter((rule) => rule.day === day && applies(rule, setting.facts))
    .map((rule) => planCheckin(rule, date, setting))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
}

function planCheckin(
  rule: CheckinRule,
  date: Temporal.PlainDate,
  setting: CheckinSetting,
): PlannedCheckin {
  const at = instantOf(rule, date, setting)
  return {
    id: rule.id,
    at: at.toString(),
    local: at
      .toZonedDateTimeISO(setting.zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
    asks: rule.asks,
    repeats_at: repeatsOf(rule, at, setting).map(String),
  }
}

function instantOf(
  { at }: CheckinRule,
  date: Temporal.PlainDate,
  { procedureAt, zone, quiet }: CheckinSetting,
): Temporal.Instant {
  if ('hours_after' in at) return procedureAt.add({ hours: at.hours_after })
  const time = outOfQuiet(Temporal.PlainTime.from(at.local), quiet)
  const usual = atLocal(date, time, zone)
  const earliest = procedureAt.add({ minutes: minutes_after_procedure })
  if (Temporal.Instant.compare(usual, earliest) >= 0) return usual
  return firstLocalAfter(earliest, [time, Temporal.PlainTime.from(quiet.to)], zone) ?? earliest
}

function repeatsOf(
  rule: CheckinRule,
  at: Temporal.Instant,
  { zone, quiet }: CheckinSetting,
): readonly Temporal.Instant[] {
  if (rule.repeat_minutes === undefined) return []
  const soon = at.add({ minutes: rule.repeat_minutes })
  const again = isQuiet(soon.toZonedDateTimeISO(zone).toPlainTime(), quiet) ? [] : [soon]
  const morning = firstLocalAfter(soon, [Temporal.PlainTime.from(quiet.to)], zone)
  const sameNight =
    morning !== undefined && morning.since(at).total('hours') <= night_hours_max ? [morning] : []
  return [...again, ...sameNight]
}
