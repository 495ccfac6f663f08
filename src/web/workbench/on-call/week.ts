import type { Clinic } from '#clinic/clinic.ts'
import { gapsOf } from '#clinic/on-call/gaps.ts'
import { type Shift, shiftsBetween } from '#clinic/on-call/schedule.ts'
import { clockText, dayText } from '../times.ts'

export type WeekSpan = {
  readonly spanId: string
  readonly tier: 'primary' | 'backup' | 'gap'
  readonly name: string
  readonly hours: string
  readonly now: boolean
}
export type WeekDay = {
  readonly day: string
  readonly text: string
  readonly today: boolean
  readonly holiday: string | undefined
  readonly spans: readonly WeekSpan[]
}
export type Week = {
  readonly monday: string
  readonly before: string
  readonly after: string
  readonly days: readonly WeekDay[]
}

const { compare } = Temporal.Instant
const later = (a: Temporal.Instant, b: Temporal.Instant) => (compare(a, b) >= 0 ? a : b)
const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (compare(a, b) <= 0 ? a : b)

/** What is shown of one day, its hours by the clinic's clock. */
function dayOf(
  day: Temporal.PlainDate,
  zone: string,
  now: Temporal.Instant,
  shifts: readonly Shift[],
): WeekSpan[] {
  const from = day.toZonedDateTime(zone).toInstant()
  const to = day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
  const hoursOf = (startsAt: Temporal.Instant, endsAt: Temporal.Instant) => {
    const [starts, ends] = [later(startsAt, from), earlier(endsAt, to)]
    if (starts.equals(from) && ends.equals(to)) return 'all day'
    return `${clockText(starts, zone)}–${ends.equals(to) ? '24:00' : clockText(ends, zone)}`
  }
  const here = shifts.filter(
    ({ startsAt, endsAt }) => compare(startsAt, to) < 0 && compare(endsAt, from) > 0,
  )
  const open = gapsOf(here, 'primary', { from: later(from, earlier(now, to)), to })
  const gaps = open.filter((gap) => compare(gap.to, now) > 0)
  const isToday = compare(from, now) <= 0 && compare(to, now) > 0
  const isNow = (startsAt: Temporal.Instant, endsAt: Temporal.Instant) =>
    isToday && compare(startsAt, now) <= 0 && compare(endsAt, now) > 0
  const spans = [
    ...here.map(({ shiftId, tier, name, startsAt, endsAt }) => {
      const shown = { spanId: shiftId, tier, name, hours: hoursOf(startsAt, endsAt) }
      return { at: later(startsAt, from), span: { ...shown, now: isNow(startsAt, endsAt) } }
    }),
    ...gaps.map((gap) => ({
      at: gap.from,
      span: {
        spanId: `gap ${gap.from}`,
        tier: 'gap' as const,
        name: 'Nobody',
        hours: hoursOf(gap.from, gap.to),
        now: isNow(gap.from, gap.to),
      },
    })),
  ]
  const isBackup = ({ tier }: WeekSpan) => Number(tier === 'backup')
  return spans
    .toSorted((a, b) => isBackup(a.span) - isBackup(b.span) || compare(a.at, b.at))
    .map(({ span }) => span)
}

/** The week of a day, Monday first. */
export async function weekOf(
  clinic: Clinic,
  zone: string,
  asked: Temporal.PlainDate,
): Promise<Week> {
  const monday = asked.subtract({ days: asked.dayOfWeek - 1 })
  const sunday = monday.add({ days: 7 })
  const shifts = await shiftsBetween(clinic, {
    from: monday.toZonedDateTime(zone).toInstant(),
    to: sunday.toZonedDateTime(zone).toInstant(),
  })
  const holidays = await clinic.db
    .selectFrom('clinic_holiday')
    .select(['day', 'name'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('day', '>=', monday)
    .where('day', '<', sunday)
    .execute()
  const today = clinic.now.toZonedDateTimeISO(zone).toPlainDate()
  return {
    monday: monday.toString(),
    before: monday.subtract({ days: 7 }).toString(),
    after: sunday.toString(),
    days: Array.from({ length: 7 }, (_, at) => {
      const day = monday.add({ days: at })
      return {
        day: day.toString(),
        text: dayText(day),
        today: day.equals(today),
        holiday: holidays.find((each) => each.day.equals(day))?.name,
        spans: dayOf(day, zone, clinic.now, shifts),
      }
    }),
  }
}
