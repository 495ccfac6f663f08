/** Days and windows, computed on instants; local midnights come from the zone database. */

/** An instant from ISO 8601 text with an offset; undefined when the text is none. */
export function readInstant(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The calendar day of an instant in a zone; undefined when there is no such zone. */
export function localDay(instant: Temporal.Instant, zone: string): Temporal.PlainDate | undefined {
  try {
    return instant.toZonedDateTimeISO(zone).toPlainDate()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A calendar day from text such as 2026-11-23; undefined when it is none. */
export function readDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whole calendar days from the first day to the second; negative when the second is earlier. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days

/** The end (24:00) of calendar day `day` in a zone, where the day of the instant is day 0. */
export function endOfDay(
  instant: Temporal.Instant,
  day: number,
  zone: string,
): Temporal.Instant | undefined {
  const dayZero = localDay(instant, zone)
  return dayZero
    ?.add({ days: day + 1 })
    .toZonedDateTime(zone)
    .toInstant()
}

/** The later end of calendar day `day` among the zones that exist; undefined when none exists. */
export function latestEndOfDay(
  instant: Temporal.Instant,
  day: number,
  zones: readonly string[],
): Temporal.Instant | undefined {
  let latest: Temporal.Instant | undefined
  for (const zone of zones) {
    const end = endOfDay(instant, day, zone)
    if (end === undefined) continue
    if (latest === undefined || Temporal.Instant.compare(end, latest) > 0) latest = end
  }
  return latest
}
