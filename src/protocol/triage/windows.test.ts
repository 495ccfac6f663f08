import { describe, expect, test } from 'vitest'
import { inWindow, readTime } from './time.ts'

const at = (procedure_at: string, reported_at: string, clinic_tz: string, patient_tz?: string) =>
  readTime({ flags: [], procedure_at, reported_at, clinic_tz, patient_tz })
const second = Temporal.Duration.from({ seconds: 1 })

describe('W5 lasts to the end of day 5, or 120 hours when that is later', () => {
  test.each([
    [
      'an ordinary week',
      '2026-06-01T16:00:00-04:00',
      '2026-06-07T00:00:00-04:00',
      'America/New_York',
    ],
    [
      'clocks go forward',
      '2026-03-04T14:00:00-05:00',
      '2026-03-10T00:00:00-04:00',
      'America/New_York',
    ],
    [
      'clocks go back',
      '2026-10-29T14:00:00-07:00',
      '2026-11-04T00:00:00-08:00',
      'America/Los_Angeles',
    ],
    [
      'the last minute of a day, spring',
      '2026-03-04T23:59:00-05:00',
      '2026-03-10T00:59:00-04:00',
      'America/New_York',
    ],
    [
      'half an hour of daylight saving',
      '2026-03-31T09:00:00+11:00',
      '2026-04-06T00:00:00+10:30',
      'Australia/Lord_Howe',
    ],
    [
      'a leap day inside',
      '2028-02-26T09:00:00+01:00',
      '2028-03-03T00:00:00+01:00',
      'Europe/Madrid',
    ],
    [
      'midnight does not exist',
      '2026-08-31T12:00:00-04:00',
      '2026-09-06T01:00:00-03:00',
      'America/Santiago',
    ],
  ])('%s', (_, procedure, end, zone) => {
    const reported = (instant: Temporal.Instant) => at(procedure, instant.toString(), zone)
    const edge = Temporal.Instant.from(end)
    const least = Temporal.Instant.from(procedure).add({ hours: 120 })
    const last = Temporal.Instant.compare(edge, least) > 0 ? edge.subtract(second) : least
    expect(inWindow(reported(last), 'W5')).toBe(true)
    expect(inWindow(reported(last.add(second)), 'W5')).toBe(false)
  })

  test('the later of the clinic zone and the patient zone counts', () => {
    const report = '2026-06-07T02:59:59-04:00'
    const procedure = '2026-06-01T16:00:00-04:00'
    expect(inWindow(at(procedure, report, 'America/New_York'), 'W5')).toBe(false)
    expect(inWindow(at(procedure, report, 'America/New_York', 'America/Los_Angeles'), 'W5')).toBe(
      true,
    )
    expect(
      inWindow(
        at(procedure, '2026-06-07T03:00:00-04:00', 'America/New_York', 'America/Los_Angeles'),
        'W5',
      ),
    ).toBe(false)
    expect(inWindow(at(procedure, report, 'America/Los_Angeles', 'America/New_York'), 'W5')).toBe(
      true,
    )
  })

  test('a spring day makes 120 hours the later end', () => {
    const procedure = '2026-03-04T23:59:00-05:00'
    expect(inWindow(at(procedure, '2026-03-10T00:59:00-04:00', 'America/New_York'), 'W5')).toBe(
      true,
    )
  })

  test('without a zone only the hours are sure', () => {
    const procedure = '2026-06-01T16:00:00Z'
    expect(inWindow(at(procedure, '2026-06-06T16:00:00Z', 'nowhere'), 'W5')).toBe(true)
    expect(inWindow(at(procedure, '2026-06-06T16:00:01Z', 'nowhere'), 'W5')).toBe('unknown')
  })
})

test('D30 lasts to the end of day 30', () => {
  const procedure = '2026-10-20T15:30:00-07:00'
  const zone = 'America/Los_Angeles'
  expect(inWindow(at(procedure, '2026-11-19T23:59:59-08:00', zone), 'D30')).toBe(true)
  expect(inWindow(at(procedure, '2026-11-20T00:00:00-08:00', zone), 'D30')).toBe(false)
})

test('with hours alone the procedure is taken to end at 10:00', () => {
  const hours = (hours_since_procedure: number) => readTime({ flags: [], hours_since_procedure })
  expect(inWindow(hours(133.99), 'W5')).toBe(true)
  expect(inWindow(hours(134), 'W5')).toBe(false)
  expect(inWindow(hours(733.99), 'D30')).toBe(true)
  expect(inWindow(hours(734), 'D30')).toBe(false)
})

test('a report dated before the procedure has no time, and one that cannot be read neither', () => {
  expect(at('2026-06-01T16:00:00Z', '2026-06-01T15:59:59Z', 'UTC').kind).toBe('invalid')
  expect(readTime({ flags: [], hours_since_procedure: -0.1 }).kind).toBe('invalid')
  expect(at('yesterday', '2026-06-01T15:59:59Z', 'UTC').kind).toBe('unknown')
  expect(inWindow(readTime({ flags: [] }), 'W5')).toBe('unknown')
})
