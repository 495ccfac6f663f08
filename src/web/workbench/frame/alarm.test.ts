import { expect, test } from 'vitest'
import { countdownText, spanText } from '../spans.ts'
import { sounding } from './alarm.ts'

const mute = { untilMs: 1_000, alertIds: ['a'] }

test('a mute silences the alerts it was given for, until it runs out', () => {
  expect(sounding(['a'], undefined, 0)).toEqual(['a'])
  expect(sounding(['a'], mute, 999)).toEqual([])
  expect(sounding(['a'], mute, 1_000)).toEqual(['a'])
})

test('a new alert sounds although the others are muted', () => {
  expect(sounding(['a', 'b'], mute, 0)).toEqual(['b'])
})

test.each([
  [0, 'under 1 min'],
  [59_999, 'under 1 min'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [65 * 60_000, '1 h 05 min'],
  [30 * 60 * 60_000, '1 day'],
  [50 * 60 * 60_000, '2 days'],
])('%i ms is %s', (ms, text) => {
  expect(spanText(ms)).toBe(text)
})

test('a timer counts down to the second and stops at nothing', () => {
  expect([countdownText(558_000), countdownText(400), countdownText(-5_000)]).toEqual([
    '9:18',
    '0:01',
    '0:00',
  ])
})
