import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { climb, type LadderEvent, type LadderState } from './ladder.ts'

const times = { acknowledgeMinutes: 5, outcomeMinutes: 15 }
const opened: LadderState = { kind: 'ringing', step: 0, rounds: 0 }
const events: LadderEvent[] = ['due', 'acknowledged', 'another-report']

describe('the ladder', () => {
  test('calls the one on call, then the backup, then everyone without end', () => {
    const calls: unknown[] = []
    let now = climb(opened, 'opened', times)
    for (let round = 0; round < 6; round += 1) {
      calls.push(now.call)
      now = climb(now.state, 'due', times)
    }
    expect(calls).toEqual(['on-call', 'backup', 'everyone', 'everyone', 'everyone', 'everyone'])
    expect(now.state).toEqual({ kind: 'ringing', step: 2, rounds: 4 })
  })

  test('a case that was taken rings again when no outcome was written', () => {
    const taken = climb(opened, 'acknowledged', times)
    expect(taken).toEqual({ state: { kind: 'taken' }, call: null, waitMinutes: 15 })
    expect(climb(taken.state, 'due', times).call).toBe('on-call')
  })

  test('has no silent end: whatever happens, it looks again until it is resolved', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 60 }), (happenings) => {
        let now = climb(opened, 'opened', times)
        for (const event of happenings) {
          const before = now.state
          now = climb(before, event, times)
          expect(now.waitMinutes).toBeGreaterThan(0)
          if (now.state.kind === 'ringing') expect(now.call).not.toBeNull()
          if (before.kind === 'ringing' && now.state.kind === 'ringing') {
            expect(now.state.step).toBeGreaterThanOrEqual(before.step)
          }
        }
        const closed = climb(now.state, 'resolved', times)
        expect(closed.state.kind).toBe('closed')
        for (const event of events) expect(climb(closed.state, event, times)).toEqual(closed)
      }),
    )
  })
})
