import type { OpeningHours } from '#database/tables.ts'

/** When the clinic is open. `holidays` are local days on which it is closed all day. */
export type Calendar = {
  timeZone: string
  openingHours: OpeningHours
  holidays: readonly Temporal.PlainDate[]
}

type Span = { opens: Temporal.Instant; closes: Temporal.Instant }

const daysAhead = 30
const leastMinutesBeforeClosing = 60
const minutesAfterOpening = 120

function spansOf(day: Temporal.PlainDate, calendar: Calendar): Span[] {
  if (calendar.holidays.some((holiday) => holiday.equals(day))) return []
  const at = (time: string) =>
    day
      .toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(time) })
      .toInstant()
  return (calendar.openingHours[String(day.dayOfWeek)] ?? []).map(([opens, closes]) => ({
    opens: at(opens),
    closes: at(closes),
  }))
}

/** Opening spans from the local day of `from` on, in order, that end after it. */
function spansFrom(from: Temporal.Instant, calendar: Calendar): Span[] {
  const today = from.toZonedDateTimeISO(calendar.timeZone).toPlainDate()
  return Array.from({ length: daysAhead }, (_, days) => spansOf(today.add({ days }), calendar))
    .flat()
    .filter((span) => Temporal.Instant.compare(span.closes, from) > 0)
}

/** Whether the clinic is open at `at`. */
export function isOpen(at: Temporal.Instant, calendar: Calendar): boolean {
  const [first] = spansFrom(at, calendar)
  return first !== undefined && Temporal.Instant.compare(first.opens, at) <= 0
}

/**
 * By when a message must be answered: by closing time when it comes in at least an hour before it,
 * otherwise two hours after the next opening. A clinic that is not open for a month has a day.
 */
export function answerDueAt(now: Temporal.Instant, calendar: Calendar): Temporal.Instant {
  const spans = spansFrom(now, calendar)
  const latestToday = (span: Span) => span.closes.subtract({ minutes: leastMinutesBeforeClosing })
  for (const span of spans) {
    const open = Temporal.Instant.compare(span.opens, now) <= 0
    if (open && Temporal.Instant.compare(now, latestToday(span)) <= 0) return span.closes
    if (!open) {
      const due = span.opens.add({ minutes: minutesAfterOpening })
      return Temporal.Instant.compare(due, span.closes) < 0 ? due : span.closes
    }
  }
  return now.add({ hours: 24 })
}
