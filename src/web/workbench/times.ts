const locale = 'en-US'

/** `14:20` in the clinic's zone. */
export const clockText = (at: Temporal.Instant, zone: string): string =>
  at.toZonedDateTimeISO(zone).toLocaleString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

/** `Mon, Nov 23`. */
export const dayText = (day: Temporal.PlainDate): string =>
  day.toLocaleString(locale, { weekday: 'short', month: 'short', day: 'numeric' })

/** `Monday, November 23`, with the year where it is not the one of `today`. */
export const longDayText = (day: Temporal.PlainDate, today: Temporal.PlainDate): string =>
  day.toLocaleString(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(day.year !== today.year && { year: 'numeric' }),
  })

/** `14:20` today, else `Mon, Nov 23, 14:20`. */
export function whenText(at: Temporal.Instant, zone: string, now: Temporal.Instant): string {
  const day = at.toZonedDateTimeISO(zone).toPlainDate()
  const today = day.equals(now.toZonedDateTimeISO(zone).toPlainDate())
  return today ? clockText(at, zone) : `${dayText(day)}, ${clockText(at, zone)}`
}

/** `May 17, 1980 (46)`: a birth date with the age on a day. */
export function birthText(birthDate: Temporal.PlainDate, on: Temporal.PlainDate): string {
  const { years } = birthDate.until(on, { largestUnit: 'years' })
  return `${birthDate.toLocaleString(locale, { dateStyle: 'medium' })} (${years})`
}
