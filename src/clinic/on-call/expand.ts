import type { Override, Plan, Rotation, Step, Tier, WeeklyPattern } from './plan.ts'

/** One person on call from one moment to another. */
export type PlannedShift = {
  readonly tier: Tier
  readonly staffId: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

type Span = {
  readonly tier: Tier
  readonly people: Step
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

export type Expanding = {
  readonly plans: readonly Plan[]
  readonly overrides: readonly Override[]
  readonly holidays: ReadonlySet<string>
  readonly zone: string
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

const { compare } = Temporal.Instant
const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (compare(a, b) <= 0 ? a : b)
const later = (a: Temporal.Instant, b: Temporal.Instant) => (compare(a, b) >= 0 ? a : b)

/**
 * The moment of a wall clock on a day. An hour that the clock skips begins where it goes on; one that comes twice is
 * the first: two shifts that meet at it still meet.
 */
function momentOf(day: Temporal.PlainDate, time: string, zone: string): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(time)
  const local = day.toPlainDateTime(plainTime)
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant()
}

const dayOf = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDate()

/** The first handover on or after a day. */
function firstHandover({ every, weekday, from }: Rotation): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(from)
  return every === 'day' ? day : day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })
}

function spansOfRotation(rotation: Rotation, { zone, from, to }: Expanding): Span[] {
  const { steps, every, at, tier } = rotation
  if (steps.length === 0) return []
  const days = every === 'day' ? 1 : 7
  const first = firstHandover(rotation)
  const since = first.until(dayOf(from, zone), { largestUnit: 'days' }).days
  const spans: Span[] = []
  for (let turn = Math.max(0, Math.floor(since / days) - 1); ; turn += 1) {
    const startsAt = momentOf(first.add({ days: turn * days }), at, zone)
    if (compare(startsAt, to) >= 0) return spans
    const endsAt = momentOf(first.add({ days: (turn + 1) * days }), at, zone)
    spans.push({ tier, people: steps[turn % steps.length] ?? [], startsAt, endsAt })
  }
}

function spansOfPattern({ tier, spans }: WeeklyPattern, expanding: Expanding): Span[] {
  const { zone, from, to, holidays } = expanding
  const ofHolidays = spans.some(({ day }) => day === 'holiday')
  const found: Span[] = []
  const last = dayOf(to, zone)
  for (
    let day = dayOf(from, zone).subtract({ days: 1 });
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const wanted = ofHolidays && holidays.has(day.toString()) ? 'holiday' : day.dayOfWeek
    for (const span of spans.filter((each) => each.day === wanted)) {
      const ends = span.to <= span.from ? day.add({ days: 1 }) : day
      found.push({
        tier,
        people: span.people,
        startsAt: momentOf(day, span.from, zone),
        endsAt: momentOf(ends, span.to, zone),
      })
    }
  }
  return found
}

/** What is left of a span outside another. */
function without(span: Span, { startsAt, endsAt }: Override): Span[] {
  const before = { ...span, endsAt: earlier(span.endsAt, startsAt) }
  const after = { ...span, startsAt: later(span.startsAt, endsAt) }
  return [before, after].filter((each) => compare(each.startsAt, each.endsAt) < 0)
}

/** Overrides in order: a later one wins over what was said before, within its tier. */
function overridden(spans: readonly Span[], overrides: readonly Override[]): Span[] {
  return overrides.reduce<Span[]>(
    (said, override) => [
      ...said.flatMap((span) => (span.tier === override.tier ? without(span, override) : [span])),
      override,
    ],
    [...spans],
  )
}

/** Touching and overlapping times of one person become one. */
function joined(shifts: readonly PlannedShift[]): PlannedShift[] {
  const done: PlannedShift[] = []
  for (const shift of shifts) {
    const last = done.at(-1)
    const goesOn = last?.staffId === shift.staffId && last.tier === shift.tier
    if (last !== undefined && goesOn && compare(shift.startsAt, last.endsAt) <= 0) {
      done[done.length - 1] = { ...last, endsAt: later(last.endsAt, shift.endsAt) }
    } else {
      done.push(shift)
    }
  }
  return done
}

/**
 * Plans, holidays and overrides as shifts between two moments, one a person, in order. Hours are the clinic's wall clock:
 * a shift over a change of the clock is an hour longer or shorter, and no handover leaves a hole.
 */
export function expand(expanding: Expanding): PlannedShift[] {
  const { plans, overrides, from, to } = expanding
  const planned = plans.flatMap((plan) =>
    plan.kind === 'rotation' ? spansOfRotation(plan, expanding) : spansOfPattern(plan, expanding),
  )
  const shifts = overridden(planned, overrides).flatMap(({ tier, people, startsAt, endsAt }) =>
    people.map((staffId) => ({
      tier,
      staffId,
      startsAt: later(startsAt, from),
      endsAt: earlier(endsAt, to),
    })),
  )
  const within = shifts.filter(({ startsAt, endsAt }) => compare(startsAt, endsAt) < 0)
  const key = ({ tier, staffId }: PlannedShift) => `${tier} ${staffId}`
  const byPerson = within.toSorted(
    (a, b) => key(a).localeCompare(key(b)) || compare(a.startsAt, b.startsAt),
  )
  return joined(byPerson).toSorted(
    (a, b) => compare(a.startsAt, b.startsAt) || key(a).localeCompare(key(b)),
  )
}
