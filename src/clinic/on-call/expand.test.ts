import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Expanding, expand, type PlannedShift } from './expand.ts'
import { gapsOf } from './gaps.ts'
import type { Override, Rotation, WeeklyPattern } from './plan.ts'

const zones = [
  'America/Los_Angeles',
  'America/St_Johns',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
]

const rotation = (changes: Partial<Rotation> = {}): Rotation => ({
  kind: 'rotation',
  tier: 'primary',
  steps: [['ada'], ['ben'], ['cai']],
  every: 'week',
  weekday: 1,
  at: '08:00',
  from: '2026-01-01',
  ...changes,
})

const zone = 'America/Los_Angeles'
const expanding = (changes: Partial<Expanding>): Expanding => ({
  plans: [],
  overrides: [],
  holidays: new Set(),
  zone,
  from: Temporal.Instant.from('2026-03-02T08:00:00-08:00'),
  to: Temporal.Instant.from('2026-03-30T08:00:00-07:00'),
  ...changes,
})
const said = (shifts: readonly PlannedShift[]) =>
  shifts.map(({ staffId, startsAt, endsAt }) => {
    const at = (time: Temporal.Instant) =>
      time.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
    return `${staffId} ${at(startsAt)} ${at(endsAt)}`
  })

describe('a rotation', () => {
  test('hands over at the same hour of the wall, also in the week of the change', () => {
    const shifts = expand(expanding({ plans: [rotation()] }))
    expect(said(shifts)).toEqual([
      'cai 2026-03-02T08:00 2026-03-09T08:00',
      'ada 2026-03-09T08:00 2026-03-16T08:00',
      'ben 2026-03-16T08:00 2026-03-23T08:00',
      'cai 2026-03-23T08:00 2026-03-30T08:00',
    ])
    const hours = shifts.map(({ startsAt, endsAt }) => endsAt.since(startsAt).total('hours'))
    expect(hours).toEqual([167, 168, 168, 168])
  })

  test('has several on at once where a step says so', () => {
    const plans = [rotation({ steps: [['ada', 'ben'], ['cai']] })]
    const noon = (day: string) => Temporal.Instant.from(`${day}T12:00-08:00`)
    const on = (day: string) =>
      expand(expanding({ plans, from: noon(day), to: noon(day).add({ hours: 1 }) })).map(
        ({ staffId }) => staffId,
      )
    expect(on('2026-03-04')).toEqual(['ada', 'ben'])
    expect(on('2026-03-11')).toEqual(['cai'])
  })

  test('does not begin before its day', () => {
    const shifts = expand(expanding({ plans: [rotation({ from: '2026-03-18' })] }))
    expect(said(shifts)).toEqual(['ada 2026-03-23T08:00 2026-03-30T08:00'])
  })
})

const nights = (people: readonly string[]): WeeklyPattern => ({
  kind: 'weekly',
  tier: 'primary',
  spans: [
    ...([1, 2, 3, 4, 5] as const).flatMap((day) => [
      { day, from: '08:00', to: '17:00', people: ['desk'] },
      { day, from: '17:00', to: '08:00', people },
    ]),
    { day: 6, from: '08:00', to: '08:00', people },
    { day: 7, from: '08:00', to: '08:00', people },
    { day: 'holiday', from: '08:00', to: '08:00', people },
  ],
})

describe('a weekly pattern', () => {
  test('covers the week without a hole, over the change of the clock', () => {
    const whole = expanding({ plans: [nights(['ada'])] })
    expect(gapsOf(expand(whole), 'primary', whole)).toEqual([])
  })

  test('has the hours of a holiday on a holiday', () => {
    const holidays = new Set(['2026-03-11'])
    const shifts = expand(expanding({ plans: [nights(['ada'])], holidays }))
    const desk = said(shifts.filter(({ staffId }) => staffId === 'desk'))
    expect(desk.slice(6, 8)).toEqual([
      'desk 2026-03-10T08:00 2026-03-10T17:00',
      'desk 2026-03-12T08:00 2026-03-12T17:00',
    ])
  })

  test('an hour that the clock skips leaves no hole, one that comes twice no second shift', () => {
    const at = (day: string): WeeklyPattern => ({
      kind: 'weekly',
      tier: 'primary',
      spans: ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) => [
        { day: weekday, from: '02:30', to: '01:30', people: [`${day} late`] },
        { day: weekday, from: '01:30', to: '02:30', people: [`${day} early`] },
      ]),
    })
    for (const day of ['2026-03-08', '2026-11-01']) {
      const start = Temporal.PlainDate.from(day).subtract({ days: 2 }).toZonedDateTime(zone)
      const window = { from: start.toInstant(), to: start.add({ days: 5 }).toInstant() }
      const shifts = expand(expanding({ plans: [at(day)], ...window }))
      expect(gapsOf(shifts, 'primary', window)).toEqual([])
    }
  })
})

test('an override replaces its tier for its time and nothing else; a later one wins', () => {
  const at = (text: string) => Temporal.Instant.from(`${text}-07:00`)
  const overrides: Override[] = [
    {
      tier: 'primary',
      people: ['dee'],
      startsAt: at('2026-03-10T00:00'),
      endsAt: at('2026-03-12T00:00'),
    },
    {
      tier: 'primary',
      people: ['eve'],
      startsAt: at('2026-03-11T00:00'),
      endsAt: at('2026-03-11T12:00'),
    },
  ]
  const plans = [rotation(), rotation({ tier: 'backup', steps: [['bea']] })]
  const shifts = expand(
    expanding({ plans, overrides, from: at('2026-03-09T08:00'), to: at('2026-03-16T08:00') }),
  )
  expect(said(shifts)).toEqual([
    'bea 2026-03-09T08:00 2026-03-16T08:00',
    'ada 2026-03-09T08:00 2026-03-10T00:00',
    'dee 2026-03-10T00:00 2026-03-11T00:00',
    'eve 2026-03-11T00:00 2026-03-11T12:00',
    'dee 2026-03-11T12:00 2026-03-12T00:00',
    'ada 2026-03-12T00:00 2026-03-16T08:00',
  ])
})

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const anyRotation = fc.record({
  kind: fc.constant('rotation' as const),
  tier: fc.constant('primary' as const),
  steps: fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  }),
  every: fc.constantFrom('day' as const, 'week' as const),
  weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<Rotation['weekday']>,
  at: anyTime,
  from: fc.constant('2025-01-01'),
})
const anyWindow = fc
  .tuple(
    fc.constantFrom(...zones),
    fc.integer({ min: 0, max: 1_000 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([inZone, day, days]) => {
    const from = Temporal.Instant.from('2025-01-20T00:00:00Z').add({ hours: 24 * day })
    return { zone: inZone, from, to: from.add({ hours: 24 * days }) }
  })

describe('whatever the rotation, the zone and the season', () => {
  test('somebody is on at every moment, and only as many as the steps say', () => {
    fc.assert(
      fc.property(anyRotation, anyWindow, (plan, window) => {
        const shifts = expand(expanding({ plans: [plan], ...window }))
        expect(gapsOf(shifts, 'primary', window)).toEqual([])
        const most = Math.max(...plan.steps.map((step) => new Set(step).size))
        for (const { startsAt } of shifts) {
          const on = shifts.filter(
            (each) =>
              Temporal.Instant.compare(each.startsAt, startsAt) <= 0 &&
              Temporal.Instant.compare(each.endsAt, startsAt) > 0,
          )
          expect(on.length).toBeLessThanOrEqual(most)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('a window cut in two says what the whole says', () => {
    fc.assert(
      fc.property(
        anyRotation,
        anyWindow,
        fc.integer({ min: 1, max: 99 }),
        (plan, window, percent) => {
          const length = window.to.since(window.from).total('minutes')
          const cut = window.from.add({ minutes: Math.floor((length * percent) / 100) })
          const on = (at: Temporal.Instant, shifts: readonly PlannedShift[]) =>
            shifts
              .filter((each) => Temporal.Instant.compare(each.startsAt, at) <= 0)
              .filter((each) => Temporal.Instant.compare(each.endsAt, at) > 0)
              .map(({ staffId }) => staffId)
          const whole = expand(expanding({ plans: [plan], ...window }))
          const parts = [
            ...expand(expanding({ plans: [plan], ...window, to: cut })),
            ...expand(expanding({ plans: [plan], ...window, from: cut })),
          ]
          for (const { startsAt } of whole) expect(on(startsAt, parts)).toEqual(on(startsAt, whole))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('every handover is at its hour of the wall, or where the clock goes on', () => {
    fc.assert(
      fc.property(anyRotation, anyWindow, (plan, window) => {
        const alone = { ...plan, steps: [['a'], ['b']] }
        const shifts = expand(expanding({ plans: [alone], ...window }))
        for (const { startsAt } of shifts.slice(1)) {
          const local = startsAt.toZonedDateTimeISO(window.zone)
          const wanted = local
            .toPlainDate()
            .toZonedDateTime({ timeZone: window.zone, plainTime: plan.at })
          expect(local.toInstant().equals(wanted.toInstant())).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
