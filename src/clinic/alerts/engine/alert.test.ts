import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tpi } from '#protocol/tpi/protocol.ts'
import { type AlertEvent, type AlertState, type AlertStep, advance, dueMs } from './alert.ts'
import { laddersOf } from './ladder.ts'

const minuteMs = 60_000
const ladders = laddersOf(tpi.triage.dispositions)

const step = (state: AlertState | null, event: AlertEvent, atMs: number) =>
  advance(state, event, atMs, ladders)

function gone(result: AlertStep): AlertStep & { kind: 'went' } {
  if (result.kind === 'refused') throw new Error(result.why.kind)
  return result
}

const report = (disposition: 'emergency_page' | 'page_now' | 'page_callback_60', id = 'r1') =>
  ({ kind: 'reported', report: id, disposition }) as const

const took = { kind: 'took', by: 'ben', over: false } as const
const due = { kind: 'due' } as const

describe('ringing', () => {
  test('calls the one on call, then the backup, then everyone without end, and tells patient and lead', () => {
    let now = gone(step(null, report('page_now'), 0))
    const calls: unknown[] = [now.effects]
    for (let round = 1; round <= 5; round += 1) {
      now = gone(step(now.state, due, round * 5 * minuteMs))
      calls.push(now.effects)
    }
    const everyone = [{ kind: 'tell-lead' }, { kind: 'call', rung: 'everyone' }]
    expect(calls).toEqual([
      [{ kind: 'call', rung: 'on-call' }],
      [{ kind: 'call', rung: 'backup' }],
      [{ kind: 'tell-patient' }, ...everyone],
      everyone,
      everyone,
      everyone,
    ])
    expect(now.state).toMatchObject({ kind: 'ringing', step: 2, rounds: 3 })
  })

  test('tells the patient to go in at its own time, also between two rungs', () => {
    const { state } = gone(step(null, report('emergency_page'), 0))
    if (state.kind !== 'ringing') throw new Error(state.kind)
    const mixed = { ...state, goInMs: minuteMs }
    expect(dueMs(mixed)).toBe(minuteMs)
    const told = gone(step(mixed, due, minuteMs))
    expect(told.effects).toEqual([{ kind: 'tell-patient' }])
    expect(told.state).toMatchObject({ step: 0, climbMs: 5 * minuteMs, goInToldMs: minuteMs })
  })

  test('does nothing before it is due, however often it is asked', () => {
    const { state } = gone(step(null, report('page_now'), 0))
    expect(step(state, due, 5 * minuteMs - 1)).toEqual({
      kind: 'refused',
      why: { kind: 'not-due' },
    })
  })

  test('is never taken down a rung or put off by another report, and a worse one hurries it', () => {
    const slow = gone(step(null, report('page_callback_60'), 0))
    const climbed = gone(step(slow.state, due, 20 * minuteMs))
    const worse = gone(step(climbed.state, report('page_now', 'r2'), 21 * minuteMs))
    expect(worse.effects).toEqual([{ kind: 'call', rung: 'backup' }])
    expect(worse.state).toMatchObject({ disposition: 'page_now', step: 1, climbMs: 26 * minuteMs })
    const milder = gone(step(worse.state, report('page_callback_60', 'r3'), 25 * minuteMs))
    expect(milder.state).toMatchObject({ disposition: 'page_now', climbMs: 26 * minuteMs })
  })
})

describe('a case that was taken', () => {
  const taken = gone(step(gone(step(null, report('page_now'), 0)).state, took, minuteMs)).state

  test('has a clock to its outcome, which nobody puts back by taking it again', () => {
    expect(dueMs(taken)).toBe(16 * minuteMs)
    expect(step(taken, took, 10 * minuteMs)).toMatchObject({ why: { kind: 'has-it' } })
    const overdue = gone(step(taken, due, 16 * minuteMs))
    expect(overdue.state).toMatchObject({ kind: 'ringing', step: 0 })
    expect(overdue.effects).toEqual([{ kind: 'call', rung: 'on-call' }])
  })

  test('goes to another only when asked for', () => {
    const other = { kind: 'took', by: 'eva', over: false } as const
    expect(step(taken, other, 2 * minuteMs)).toEqual({
      kind: 'refused',
      why: { kind: 'already-taken', by: 'ben', sinceMs: minuteMs },
    })
    const over = gone(step(taken, { ...other, over: true }, 2 * minuteMs))
    expect(over.state).toMatchObject({ kind: 'taken', by: 'eva', outcomeMs: 17 * minuteMs })
  })

  test('rings anew for a worse or a later report, and its taker hears of any other', () => {
    const worse = gone(step(taken, report('emergency_page', 'r2'), 2 * minuteMs))
    expect(worse.state).toMatchObject({ kind: 'ringing', disposition: 'emergency_page' })
    const later = gone(step(taken, report('page_now', 'r2'), 11 * minuteMs))
    expect(later.state.kind).toBe('ringing')
    const other = gone(step(taken, report('page_now', 'r2'), 2 * minuteMs))
    expect(other.effects).toEqual([{ kind: 'call-taker', by: 'ben' }])
    expect(other.state).toMatchObject({ kind: 'taken', outcomeMs: 16 * minuteMs })
  })

  test('is closed only by someone who read its newest report, and then nothing opens it', () => {
    const more = gone(step(taken, report('page_now', 'r2'), 2 * minuteMs)).state
    const unread = step(more, { kind: 'outcome', by: 'ben', seen: 'r1' }, 3 * minuteMs)
    expect(unread).toMatchObject({ why: { kind: 'newer-report' } })
    const closed = gone(step(more, { kind: 'outcome', by: 'ben', seen: 'r2' }, 3 * minuteMs)).state
    expect(dueMs(closed)).toBeNull()
    for (const event of [due, took, report('emergency_page', 'r3')]) {
      expect(step(closed, event, 60 * minuteMs)).toEqual({
        kind: 'refused',
        why: { kind: 'closed' },
      })
    }
  })
})

test('has no silent end: whatever happens in whatever order, something is due until a person closes it', () => {
  const events = fc.oneof(
    fc.constant(due),
    fc.record({
      kind: fc.constant('took' as const),
      by: fc.constantFrom('ben', 'eva'),
      over: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('reported' as const),
      report: fc.constantFrom('r2', 'r3'),
      disposition: fc.constantFrom(
        'page_now' as const,
        'emergency_page' as const,
        'message' as const,
      ),
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(events, fc.nat(20 * minuteMs))), (happenings) => {
      let atMs = 0
      let { state } = gone(step(null, report('page_callback_60'), 0))
      for (const [event, waitMs] of happenings) {
        const before = state
        const latestMs = dueMs(before) ?? 0
        atMs += waitMs
        const result = step(before, event, atMs)
        if (result.kind === 'refused') continue
        ;({ state } = result)
        expect(dueMs(state)).toBeGreaterThan(0)
        if (event.kind === 'reported' && before.kind === 'ringing') {
          expect(dueMs(state)).toBeLessThanOrEqual(latestMs)
        }
        if (state.kind === 'ringing' && before.kind === 'taken') {
          expect(result.effects.map(({ kind }) => kind)).toContain('call')
        }
      }
    }),
  )
})
