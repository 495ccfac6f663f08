import { expect, test } from 'vitest'
import { answerDueAt, type Calendar, isOpen } from './opening-hours.ts'

const weekdays = [['08:00', '17:00']] as const
const calendar: Calendar = {
  timeZone: 'America/Los_Angeles',
  openingHours: { 1: weekdays, 2: weekdays, 3: weekdays, 4: weekdays, 5: weekdays },
  holidays: [Temporal.PlainDate.from('2026-11-26')],
}
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('America/Los_Angeles').toInstant()

test.each([
  ['in the morning: by closing time the same day', '2026-11-24T09:00', '2026-11-24T17:00'],
  ['an hour before closing: still today', '2026-11-24T16:00', '2026-11-24T17:00'],
  ['too late today: two hours after the next opening', '2026-11-24T16:01', '2026-11-25T10:00'],
  ['at night: the same morning', '2026-11-25T03:00', '2026-11-25T10:00'],
  ['before a holiday: the day after it', '2026-11-25T18:00', '2026-11-27T10:00'],
  ['on a weekend: Monday', '2026-11-28T12:00', '2026-11-30T10:00'],
])('%s', (_, now, due) => {
  expect(answerDueAt(at(now), calendar).toString()).toBe(at(due).toString())
})

test('a night with a clock change is still answered by ten', () => {
  const sunday = { ...calendar, openingHours: { ...calendar.openingHours, 7: weekdays } }
  expect(answerDueAt(at('2026-11-01T00:30'), sunday).toString()).toBe(
    at('2026-11-01T10:00').toString(),
  )
})

test('a clinic that never opens still has to answer within a day', () => {
  const never = { ...calendar, openingHours: {} }
  expect(isOpen(at('2026-11-24T09:00'), never)).toBe(false)
  expect(answerDueAt(at('2026-11-24T09:00'), never).toString()).toBe(
    at('2026-11-25T09:00').toString(),
  )
})

test('open from the first minute to the last', () => {
  expect(isOpen(at('2026-11-24T08:00'), calendar)).toBe(true)
  expect(isOpen(at('2026-11-24T17:00'), calendar)).toBe(false)
})
