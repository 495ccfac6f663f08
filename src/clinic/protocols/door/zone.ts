import { z } from 'zod'

/** The name of a time zone in the zone database, such as America/New_York. */
export const zone = z.string().max(100).refine(isZone, { error: 'There is no such time zone.' })

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
