import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { muscles } from '../atlas/muscles.ts'
import { aftercare } from '../tpi/aftercare.ts'
import type { AftercareInput } from './input.ts'
import { aftercareModifiers } from './modifiers.ts'
import { planAftercare } from './plan.ts'

const protocol = { version: 'test', aftercare }

const usual: AftercareInput = {
  procedure_at: '2026-11-24T10:00:00-08:00',
  clinic_tz: 'America/Los_Angeles',
  patient_tz: 'America/Los_Angeles',
  points: [{ point: 'gluteus-medius-tp1', side: 'left' }],
  drugs: [{ drug: 'lidocaine', percent: '1', ml: '4' }],
  modifiers: [],
  language: 'en',
}

function plan(change: Partial<AftercareInput> = {}) {
  return planAftercare(protocol, { ...usual, ...change })
}

function day(change: Partial<AftercareInput>, n: number) {
  const found = plan(change).days[n]
  if (found === undefined) throw new Error(`no day ${n}`)
  return found
}

function taskIds(change: Partial<AftercareInput>, n: number): readonly string[] {
  return day(change, n).tasks.map((task) => task.id)
}

function taskRules(change: Partial<AftercareInput>, n: number): readonly string[] {
  return day(change, n).tasks.map((task) => task.rule)
}

function locals(change: Partial<AftercareInput>, n: number): readonly string[] {
  return day(change, n).checkins.map((checkin) => checkin.local)
}

describe('days', () => {
  test('eleven days, the procedure date first', () => {
    const dates = plan().days.map(({ date }) => date)
    expect(dates).toHaveLength(11)
    expect(dates[0]).toBe('2026-11-24')
    expect(dates[10]).toBe('2026-12-04')
  })

  test('day 0 is the procedure date in the zone of the clinic', () => {
    const lateInClinic = { procedure_at: '2026-11-24T23:30:00-08:00', patient_tz: 'Asia/Tokyo' }
    expect(day(lateInClinic, 0).date).toBe('2026-11-24')
  })

  test('a leap day is a day', () => {
    const dates = plan({ procedure_at: '2028-02-25T10:00:00-08:00' }).days.map(({ date }) => date)
    expect(dates.slice(3, 6)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  })

  test('heat and stretch two to three times a day on days 1 to 10, never on day 0', () => {
    for (const { day: n, tasks, reminders } of plan().days) {
      const daily = tasks.filter(({ rule }) => rule === 'heat' || rule === 'stretch')
      expect(daily.map(({ times_per_day }) => times_per_day)).toEqual(
        n === 0
          ? []
          : [
              [2, 3],
              [2, 3],
            ],
      )
      expect(reminders).toHaveLength(n === 0 ? 0 : 3)
    }
  })

  test("the page's day 0: observation, ice, Tylenol, Band-Aid, usual medicines", () => {
    expect(taskIds({}, 0)).toEqual(
      expect.arrayContaining(['observe', 'ice', 'acetaminophen', 'bandaid', 'medicines']),
    )
  })
})

describe('check-ins', () => {
  test('come on days 0, 1, 2, 3, 5, 7 and 10, each beginning with the emergency block', () => {
    const asked = plan().days.filter(({ checkins }) => checkins.length > 0)
    expect(asked.map(({ day: n }) => n)).toEqual([0, 1, 2, 3, 5, 7, 10])
    for (const { checkins } of asked)
      for (const { asks } of checkins) expect(asks[0]).toBe('emergency_block')
  })

  test('come at the same wall clock time on the day the clocks go back', () => {
    const autumn = {
      procedure_at: '2026-10-31T10:00:00-04:00',
      clinic_tz: 'America/New_York',
      patient_tz: 'America/New_York',
    }
    expect(day(autumn, 0).checkins[0]?.at).toBe('2026-11-01T00:00:00Z')
    expect(day(autumn, 1).checkins[0]?.at).toBe('2026-11-02T00:00:00Z')
    expect(locals(autumn, 1)).toEqual(['2026-11-01T19:00'])
    expect(day(autumn, 0).checkins[0]?.repeats_at).toEqual([
      '2026-11-01T00:30:00Z',
      '2026-11-01T13:00:00Z',
    ])
  })

  test('come at the same wall clock time on the day the clocks go forward', () => {
    const spring = {
      procedure_at: '2027-03-13T10:00:00-05:00',
      clinic_tz: 'America/New_York',
      patient_tz: 'America/New_York',
    }
    expect(day(spring, 1).date).toBe('2027-03-14')
    expect(day(spring, 1).checkins[0]?.at).toBe('2027-03-14T23:00:00Z')
    expect(day(spring, 1).reminders[0]).toBe('2027-03-14T12:30:00Z')
  })

  test('follow the zone of the patient', () => {
    const honolulu = { patient_tz: 'Pacific/Honolulu' }
    expect(locals(honolulu, 1)).toEqual(['2026-11-25T19:00'])
    expect(day(honolulu, 1).checkins[0]?.at).toBe('2026-11-26T05:00:00Z')
  })

  test('an evening check that would come before the procedure comes after it', () => {
    const tokyo = { patient_tz: 'Asia/Tokyo', procedure_at: '2026-11-24T18:00:00-08:00' }
    expect(locals(tokyo, 0)).toEqual(['2026-11-25T20:00'])
    const late = { procedure_at: '2026-11-24T19:45:00-08:00' }
    expect(locals(late, 0)).toEqual(['2026-11-25T08:00'])
  })

  test('two hours after, only where the lung or the neck is near', () => {
    const near = { points: [{ point: 'rhomboids-tp1', side: 'left' as const }] }
    expect(day(near, 0).checkins.map(({ id }) => id)).toEqual(['two_hours', 'first_evening'])
    expect(day(near, 0).checkins[0]?.at).toBe('2026-11-24T20:00:00Z')
    expect(day({}, 0).checkins.map(({ id }) => id)).toEqual(['first_evening'])
    const unknown = { points: [{ point: 'a-point-nobody-knows', side: 'left' as const }] }
    expect(day(unknown, 0).checkins).toHaveLength(2)
    const worstPoint = { points: [{ point: 'latissimus-dorsi', side: 'left' as const }] }
    expect(day(worstPoint, 0).checkins).toHaveLength(2)
  })

  test('keep out of quiet hours', () => {
    const early = { hours: { quiet: { from: '18:30', to: '09:00' } } }
    expect(locals(early, 1)).toEqual(['2026-11-25T18:00'])
    expect(day(early, 1).reminders.map((at) => at.slice(11, 16))).toEqual([
      '17:00',
      '21:00',
      '02:00',
    ])
  })

  test('reminders keep three hours apart', () => {
    const close = { hours: { reminders: ['09:00', '11:00', '12:00', '20:00'] } }
    expect(day(close, 1).reminders).toHaveLength(3)
  })
})

describe('personal exceptions', () => {
  test.each([
    ['fever', true],
    ['site_redness_or_discharge', true],
    ['numb_feet_or_skin', false],
    ['poor_circulation', false],
  ])('no heat with %s; ice instead only where it is safe', (modifier, ice) => {
    const rules = taskRules({ modifiers: [modifier] }, 5)
    expect(rules).not.toContain('heat')
    expect(rules).toContain('no_heat')
    expect(rules.includes('ice_instead_of_heat')).toBe(ice)
  })

  test('pregnancy keeps heat off the belly only', () => {
    const pregnant = { modifiers: ['pregnant'] }
    expect(taskRules(pregnant, 1)).toContain('heat')
    const belly = {
      ...pregnant,
      points: [{ point: 'rectus-abdominis-tp1', side: 'left' as const }],
    }
    expect(taskRules(belly, 1)).not.toContain('heat')
  })

  test('the acetaminophen limit falls with weight, liver and alcohol', () => {
    expect(taskIds({}, 0)).toContain('acetaminophen')
    for (const modifier of ['under_50kg', 'liver_disease', 'heavy_alcohol'])
      expect(taskIds({ modifiers: [modifier] }, 0)).toContain('acetaminophen_low')
    expect(taskIds({ modifiers: ['liver_disease', 'advanced_liver_disease'] }, 0)).toContain(
      'acetaminophen_ask',
    )
  })

  test('no NSAID unless allowed, and never where it is unsafe', () => {
    expect(taskIds({}, 0)).toContain('no_nsaid')
    const allowed = taskIds({ modifiers: ['nsaid_allowed'] }, 0)
    expect(allowed.filter((id) => id.endsWith('nsaid'))).toEqual([])
    const unsafe = taskIds({ modifiers: ['nsaid_allowed', 'anticoagulated'] }, 0)
    expect(unsafe).toContain('never_nsaid')
  })

  test('a held medicine is named only with drug, date, time and who signed', () => {
    const held = {
      drug: 'apixaban',
      restart_date: '2026-11-25',
      restart_time: '08:00',
      signed_by: 'Dr. Reyes',
    }
    const tasks = day({ held: [held] }, 0).tasks.filter(({ rule }) => rule === 'restart')
    expect(tasks.map(({ text }) => text)).toEqual([
      'Take apixaban again on Wednesday, November 25, 2026, at 08:00.',
    ])
    expect(tasks[0]?.sentence.es).toBe(
      'Vuelva a tomar apixaban el miércoles, 25 de noviembre de 2026, a las 08:00.',
    )
    expect(taskRules({ held: [held] }, 1)).toContain('restart')
    expect(taskRules({ held: [held] }, 2)).not.toContain('restart')
    for (const part of ['restart_date', 'restart_time', 'signed_by'] as const)
      expect(taskRules({ held: [{ ...held, [part]: undefined }] }, 0)).not.toContain('restart')
    expect(day({}, 0).checkins[0]?.asks).toContain('blood_thinner_not_restarted')
  })
})

describe('stretches', () => {
  test('are those of the muscles injected, once for both sides', () => {
    const both = {
      points: [
        { point: 'upper-trapezius-tp1', side: 'left' as const },
        { point: 'upper-trapezius-tp2', side: 'right' as const },
        { point: 'soleus', side: 'right' as const },
      ],
    }
    const tasks = day(both, 1).tasks.filter(({ rule }) => rule === 'stretch')
    expect(tasks.map(({ id }) => id)).toEqual(['stretch.upper-trapezius', 'stretch.soleus'])
    expect(tasks[0]?.text).toContain('the top of your shoulder (both sides)')
    expect(tasks[0]?.steps).toHaveLength(3)
    expect(day({ ...both, language: 'es' }, 1).tasks[1]?.text).toMatch(/^Estire /)
  })

  test('are left out where the chart says so', () => {
    const fused = {
      points: [{ point: 'upper-trapezius-tp1', side: 'left' as const }],
      modifiers: ['neck_fusion'],
    }
    expect(taskIds(fused, 1)).toContain('stretch_ask.upper-trapezius')
    expect(taskIds(fused, 1)).not.toContain('stretch.upper-trapezius')
  })

  test('a plan without points still stretches the treated muscle', () => {
    expect(taskIds({ points: [] }, 1)).toContain('stretch')
  })
})

test('every plan has both languages, ids of its own each day, no heat or stretch on day 0, and checks in order', () => {
  const points = muscles.flatMap(({ id, points: own }) => [id, ...own.map((point) => point.id)])
  fc.assert(
    fc.property(
      fc.record({
        points: fc.array(
          fc.record({
            point: fc.constantFrom(...points),
            side: fc.constantFrom('left' as const, 'right' as const, 'midline' as const),
          }),
          { maxLength: 4 },
        ),
        modifiers: fc.uniqueArray(fc.constantFrom(...aftercareModifiers), { maxLength: 5 }),
        patient_tz: fc.constantFrom('Asia/Tokyo', 'Pacific/Honolulu', 'Europe/Madrid', 'UTC'),
        procedure_at: fc
          .integer({ min: 1_790_000_000, max: 1_860_000_000 })
          .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString()),
      }),
      (change) => {
        for (const { day: n, tasks, checkins } of plan(change).days) {
          const ids = tasks.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(n === 0 && tasks.some(({ times_per_day }) => times_per_day)).toBe(false)
          for (const { sentence } of tasks) {
            expect(sentence.en).not.toMatch(/[{}]|^$/)
            expect(sentence.es).not.toMatch(/[{}]|^$/)
          }
          for (const { at } of checkins)
            expect(Temporal.Instant.compare(at, change.procedure_at)).toBe(1)
        }
      },
    ),
    { numRuns: 200 },
  )
})
