import { expect, test } from 'vitest'
import { absoluteHours, freshMinutes, idleMinutes, isFresh, isOver } from './session-limits.ts'

const now = Temporal.Instant.from('2026-11-23T17:00:00Z')
const ago = (duration: Temporal.DurationLike) => now.subtract(duration)
const session = (seenAt: Temporal.Instant, openedAt = ago({ hours: 1 })) =>
  ({ method: 'passkey', openedAt, seenAt }) as const

test('a session ends after half an hour without a touch, to the minute', () => {
  expect(isOver(session(ago({ minutes: idleMinutes - 1 })), now)).toBe(false)
  expect(isOver(session(ago({ minutes: idleMinutes })), now)).toBe(true)
})

test('a session ends with the shift, however busy', () => {
  expect(isOver(session(now, ago({ minutes: absoluteHours * 60 - 1 })), now)).toBe(false)
  expect(isOver(session(now, ago({ hours: absoluteHours })), now)).toBe(true)
})

test('the demo, which holds nobody, does not end by itself', () => {
  const old = ago({ hours: 300 })
  expect(isOver({ method: 'demo', openedAt: old, seenAt: old }, now)).toBe(false)
})

test('fresh is ten minutes, or what the deed asks', () => {
  const at = (minutes: number) => ({ method: 'password', confirmedAt: ago({ minutes }) }) as const
  expect(isFresh(at(freshMinutes - 1), now)).toBe(true)
  expect(isFresh(at(freshMinutes), now)).toBe(false)
  expect(isFresh(at(3), now, 2)).toBe(false)
})
