import { describe, expect, test } from 'vitest'
import { type AttemptEvent, type AttemptState, advanceAttempt, leaseMs } from './attempt.ts'

const fresh: AttemptState = { kind: 'waiting', tries: 0, dueMs: 0 }
const leased: AttemptState = { kind: 'waiting', tries: 1, dueMs: leaseMs }
const answered = (tries: number, permanent?: boolean): AttemptEvent => ({
  kind: 'answered',
  tries,
  result:
    permanent === undefined
      ? { kind: 'handed-over' }
      : { kind: 'failed', reason: 'told so', permanent },
})

describe('one attempt', () => {
  test('is leased with a number, and again by another once the lease ended', () => {
    expect(advanceAttempt(fresh, { kind: 'due' }, 0)).toEqual({ state: leased, effects: ['send'] })
    expect(advanceAttempt(leased, { kind: 'due' }, leaseMs - 1)).toBeNull()
    const again = advanceAttempt(leased, { kind: 'due' }, leaseMs)
    expect(again?.state).toEqual({ kind: 'waiting', tries: 2, dueMs: 2 * leaseMs })
  })

  test('keeps nothing from a worker whose number is older', () => {
    const taken: AttemptState = { ...leased, tries: 2 }
    for (const event of [answered(1), answered(1, true), { kind: 'renewed', tries: 1 } as const]) {
      expect(advanceAttempt(taken, event, 10)).toBeNull()
    }
    const renewed = advanceAttempt(taken, { kind: 'renewed', tries: 2 }, 10)
    expect(renewed?.state).toMatchObject({ dueMs: 10 + leaseMs })
  })

  test('goes on to the next channel after a clear no, tries again after anything else', () => {
    expect(advanceAttempt(leased, answered(1, true), 10)).toEqual({
      state: { kind: 'failed', tries: 1, atMs: 10, reason: 'told so' },
      effects: ['next-channel'],
    })
    expect(advanceAttempt(leased, answered(1, false), 10)?.state).toEqual({
      kind: 'waiting',
      tries: 1,
      dueMs: 2_010,
    })
    const last: AttemptState = { ...leased, tries: 20 }
    expect(advanceAttempt(last, answered(20, false), 10)?.effects).toEqual(['next-channel'])
  })

  test('believes a callback for its own try only, once, and a no after a yes', () => {
    const handed: AttemptState = { kind: 'handed-over', tries: 2, atMs: 5 }
    const said = (tries: number, delivered: boolean) =>
      advanceAttempt(handed, { kind: 'called-back', tries, delivered }, 9)
    expect(said(1, false)).toBeNull()
    expect(said(2, true)).toBeNull()
    expect(said(2, false)).toMatchObject({ state: { kind: 'failed' }, effects: ['next-channel'] })
    const early = advanceAttempt(leased, { kind: 'called-back', tries: 1, delivered: true }, 9)
    expect(early?.state).toEqual({ kind: 'handed-over', tries: 1, atMs: 9 })
  })

  test('is hurried only before it began, and dropped only while it waits', () => {
    const later: AttemptState = { kind: 'waiting', tries: 0, dueMs: 60_000 }
    expect(advanceAttempt(later, { kind: 'hurried' }, 10)?.state).toMatchObject({ dueMs: 10 })
    expect(advanceAttempt(leased, { kind: 'hurried' }, 10)).toBeNull()
    expect(advanceAttempt(later, { kind: 'not-needed' }, 10)?.state.kind).toBe('failed')
    const handed: AttemptState = { kind: 'handed-over', tries: 1, atMs: 5 }
    expect(advanceAttempt(handed, { kind: 'not-needed' }, 10)).toBeNull()
  })
})
