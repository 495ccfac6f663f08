import { latestEndOfDay, readInstant } from '../calendar.ts'
import type { Truth, WindowName } from '../conditions.ts'
import { compare, type Decimal, decimal, readDecimal, times } from '../decimal.ts'
import type { SymptomReport } from './report.ts'

/** When a report was made, counted from the end of the procedure. */
export type ReportTime =
  | { readonly kind: 'unknown' }
  /** Dated before the procedure's end: a data error, and the time counts as unknown. */
  | { readonly kind: 'invalid' }
  | {
      readonly kind: 'known'
      readonly elapsed_ns: Decimal
      /** Given when the procedure's instant is known; otherwise it is taken to end at 10:00 local time. */
      readonly instants?: {
        readonly procedure: Temporal.Instant
        readonly report: Temporal.Instant
      }
      readonly zones: readonly string[]
    }

const hour_ns = decimal(3_600_000_000_000)
const hoursLeftOfDayZero = 14

export const hoursAsNanoseconds = (hours: number): Decimal => times(decimal(hours), hour_ns)

/** A calendar day may be this much longer or shorter than 24 hours over a window, by changes of clocks and zones. */
const slack_h = 50

/**
 * The windows. W5 is the clinic page's "within 5 days": it lasts 120 hours or to the end of day 5, whichever
 * is later. D30 is the follow-up watch, to the end of day 30. The day of the procedure is day 0, and the later
 * end of the clinic's and the patient's zone counts, so that an unclear edge pages more and never less.
 */
const windows = {
  W5: windowOf(5, 120),
  D30: windowOf(30, 0),
} as const

function windowOf(day: number, least_h: number) {
  const end_h = hoursLeftOfDayZero + day * 24
  return {
    day,
    least_ns: hoursAsNanoseconds(Math.max(least_h, day * 24 - slack_h)),
    endByHours_ns: hoursAsNanoseconds(end_h),
    longest_ns: hoursAsNanoseconds((day + 1) * 24 + slack_h),
  }
}

/** Reads the time of a report. Text that is no instant or no number leaves the time unknown. */
export function readTime(report: SymptomReport): ReportTime {
  if (report.procedure_at != null && report.reported_at != null) return betweenInstants(report)
  if (report.hours_since_procedure == null) return { kind: 'unknown' }
  const hours = readDecimal(report.hours_since_procedure)
  if (hours === undefined) return { kind: 'unknown' }
  if (hours.coefficient < 0n) return { kind: 'invalid' }
  return { kind: 'known', elapsed_ns: times(hours, hour_ns), zones: [] }
}

function betweenInstants(report: SymptomReport): ReportTime {
  const procedure = readInstant(String(report.procedure_at))
  const reported = readInstant(String(report.reported_at))
  if (procedure === undefined || reported === undefined) return { kind: 'unknown' }
  const elapsed_ns = reported.epochNanoseconds - procedure.epochNanoseconds
  if (elapsed_ns < 0n) return { kind: 'invalid' }
  const zones = [report.clinic_tz, report.patient_tz].filter((zone) => zone != null)
  return {
    kind: 'known',
    elapsed_ns: { coefficient: elapsed_ns, scale: 0 },
    instants: { procedure, report: reported },
    zones,
  }
}

/** Whether the report lies inside a window; unknown when its time is. */
export function inWindow(time: ReportTime, name: WindowName): Truth {
  if (time.kind !== 'known') return 'unknown'
  const { day, least_ns, endByHours_ns, longest_ns } = windows[name]
  if (compare(time.elapsed_ns, least_ns) <= 0) return true
  if (compare(time.elapsed_ns, longest_ns) > 0) return false
  if (time.instants === undefined) return compare(time.elapsed_ns, endByHours_ns) < 0
  const end = latestEndOfDay(time.instants.procedure, day, time.zones)
  if (end === undefined) return 'unknown'
  return Temporal.Instant.compare(time.instants.report, end) < 0
}

/** Whether at most so many hours have passed; unknown when the time is. */
export const withinHours = (time: ReportTime, limit_ns: Decimal): Truth =>
  time.kind === 'known' ? compare(time.elapsed_ns, limit_ns) <= 0 : 'unknown'
