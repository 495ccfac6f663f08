import type { AftercareHours } from './rules.ts'

type Quiet = AftercareHours['quiet']

const minutes_before_quiet = 30

/** The instant at which the clocks of a zone show this time on this date; a time skipped in spring is read an hour later. */
export function atLocal(
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
}

/** Whether a wall clock time lies in the quiet hours: `from` is quiet, `to` is not, and they may span midnight. */
export function isQuiet(time: Temporal.PlainTime, quiet: Quiet): boolean {
  const from = Temporal.PlainTime.compare(time, quiet.from) >= 0
  const to = Temporal.PlainTime.compare(time, quiet.to) < 0
  return spansMidnight(quiet) ? from || to : from && to
}

/** The same time, or the nearest one out of the quiet hours: half an hour before they begin in the evening, their end in the morning. */
export function outOfQuiet(time: Temporal.PlainTime, quiet: Quiet): Temporal.PlainTime {
  if (!isQuiet(time, quiet)) return time
  const evening = spansMidnight(quiet) && Temporal.PlainTime.compare(time, quiet.from) >= 0
  return evening
    ? Temporal.PlainTime.from(quiet.from).subtract({ minutes: minutes_before_quiet })
    : Temporal.PlainTime.from(quiet.to)
}

/** The first instant, not before `earliest`, at which the clocks of a zone show one of these times. */
export function firstLocalAfter(
  earliest: Temporal.Instant,
  times: readonly Temporal.PlainTime[],
  zone: string,
): Temporal.Instant | undefined {
  const date = earliest.toZonedDateTimeISO(zone).toPlainDate()
  return [0, 1, 2]
    .flatMap((days) => times.map((time) => atLocal(date.add({ days }), time, zone)))
    .filter((instant) => Temporal.Instant.compare(instant, earliest) >= 0)
    .sort(Temporal.Instant.compare)[0]
}

function spansMidnight(quiet: Quiet): boolean {
  return Temporal.PlainTime.compare(quiet.from, quiet.to) > 0
}
