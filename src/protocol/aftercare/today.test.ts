import { describe, expect, test } from 'vitest'
import { aftercare } from '../tpi/aftercare.ts'
import { planAftercare } from './plan.ts'
import { type Done, dayOf, nowTask } from './today.ts'

const zone = 'America/New_York'
const plan = planAftercare(
  { version: 'test', aftercare },
  {
    procedure_at: '2026-10-30T10:00:00-04:00',
    clinic_tz: zone,
    patient_tz: zone,
    points: [{ point: 'rhomboids-tp1', side: 'left' }],
    drugs: [],
    modifiers: [],
    language: 'en',
  },
)

function at(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
}

function now(local: string, done: readonly Done[] = []): string {
  const task = nowTask(plan, at(local), done)
  if (task.kind === 'task') return task.task.id
  return task.kind === 'checkin' ? task.checkin.id : task.kind
}

function tick(id: string, local: string): Done {
  return { id, at: at(local).toString() }
}

describe('dayOf', () => {
  test.each([
    ['2026-10-29T23:59', { kind: 'before', days: 1 }],
    ['2026-10-30T00:00', { kind: 'day', day: 0 }],
    ['2026-11-01T23:59', { kind: 'day', day: 2 }],
    ['2026-11-09T23:59', { kind: 'day', day: 10 }],
    ['2026-11-10T00:00', { kind: 'after', days: 1 }],
  ])('%s', (local, expected) => {
    expect(dayOf('2026-10-30', at(local), zone)).toEqual(expected)
  })

  test('follows the zone', () => {
    const instant = at('2026-10-30T23:00')
    expect(dayOf('2026-10-30', instant, 'Asia/Tokyo')).toEqual({ kind: 'day', day: 1 })
    expect(dayOf('2026-10-30', instant, 'Pacific/Honolulu')).toEqual({ kind: 'day', day: 0 })
  })
})

describe('nowTask', () => {
  const answered = [
    ...['two_hours', 'first_evening', 'evening_1', 'evening_2'].map((id) =>
      tick(id, '2026-10-30T10:01'),
    ),
  ]

  test('before and after the plan', () => {
    expect(now('2026-10-30T09:59')).toBe('before')
    expect(now('2026-11-10T20:00', [])).toBe('after')
  })

  test('day 0 goes from observation to the Band-Aid to the medicines', () => {
    expect(now('2026-10-30T10:05')).toBe('observe_longer')
    expect(now('2026-10-30T11:00')).toBe('bandaid')
    expect(now('2026-10-30T11:00', [tick('bandaid', '2026-10-30T10:50')])).toBe('medicines')
  })

  test('an open check-in comes first, the latest one before older ones', () => {
    expect(now('2026-10-30T12:00')).toBe('two_hours')
    expect(now('2026-10-30T20:00')).toBe('first_evening')
    expect(now('2026-11-01T12:00', answered)).toBe('heat')
  })

  test('heat, then stretch, then rest until the next reminder', () => {
    const heat = tick('heat', '2026-11-01T09:00')
    const stretch = tick('stretch.rhomboids', '2026-11-01T09:20')
    expect(now('2026-11-01T08:35', answered)).toBe('heat')
    expect(now('2026-11-01T09:05', [...answered, heat])).toBe('stretch.rhomboids')
    expect(now('2026-11-01T09:30', [...answered, heat, stretch])).toBe('rest')
    const rest = nowTask(plan, at('2026-11-01T09:30'), [...answered, heat, stretch])
    expect(rest).toMatchObject({ kind: 'rest', until: at('2026-11-01T13:00').toString() })
    expect(now('2026-11-01T13:00', [...answered, heat, stretch])).toBe('heat')
  })

  test('a missed session is not made up, and a late one counts for the next', () => {
    const late = [tick('heat', '2026-11-01T12:40'), tick('stretch.rhomboids', '2026-11-01T12:55')]
    expect(now('2026-11-01T13:05', [...answered, ...late])).toBe('rest')
    const evening = [
      tick('heat', '2026-11-01T19:01'),
      tick('stretch.rhomboids', '2026-11-01T19:20'),
    ]
    expect(now('2026-11-01T19:30', [...answered, ...evening])).toBe('rest')
  })

  test('nothing is asked in the night', () => {
    expect(now('2026-11-01T02:00', answered)).toBe('rest')
  })
})
