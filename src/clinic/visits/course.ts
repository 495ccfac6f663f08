/** A visit is one course of care, from the invitation to week 6 after the procedure day. */
const courseWeeks = 6

export type VisitTimes = {
  starts_at: Temporal.Instant
  cancelled_at: Temporal.Instant | null
  no_show_at: Temporal.Instant | null
}

/** The day of the procedure (day 0): the visit's start in the clinic's zone. */
export function procedureDay(startsAt: Temporal.Instant, clinicZone: string): Temporal.PlainDate {
  return startsAt.toZonedDateTimeISO(clinicZone).toPlainDate()
}

/** When the visit ends: at once when it is cancelled or missed, otherwise with the last day of week 6. */
export function visitEnd(visit: VisitTimes, clinicZone: string): Temporal.Instant {
  const early = visit.cancelled_at ?? visit.no_show_at
  if (early !== null) return early
  return procedureDay(visit.starts_at, clinicZone)
    .add({ weeks: courseWeeks, days: 1 })
    .toZonedDateTime(clinicZone)
    .toInstant()
}

/** Whether the visit has ended at `now`. */
export function hasEnded(visit: VisitTimes, clinicZone: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, visitEnd(visit, clinicZone)) >= 0
}
