import { describe, expect, test } from 'vitest'
import { type AlertState, type AlertStep, advance } from '../engine/alert.ts'
import { advanceAttempt } from '../engine/attempt.ts'
import type { Broken } from './observer/findings.ts'
import { type Parts, sound } from './parts.ts'
import { simulate } from './simulate.ts'

/** Within so many simulated alerts each planted fault must be found. */
const alertsMost = 4_000
const never = Number.MAX_SAFE_INTEGER

type Fault = { readonly name: string; readonly found: readonly Broken[]; readonly parts: Parts }

const withAlert = (change: (step: AlertStep, before: AlertState | null) => AlertStep): Parts => ({
  ...sound,
  advance: (state, event, atMs, ladders) => change(advance(state, event, atMs, ladders), state),
})

/** The machine as it is, but for the new states of one kind. */
const stateInstead = (change: (state: AlertState, before: AlertState | null) => AlertState) =>
  withAlert((step, before) =>
    step.kind === 'went' ? { ...step, state: change(step.state, before) } : step,
  )

const withoutEffect = (dropped: string): Parts =>
  withAlert((step) =>
    step.kind === 'went'
      ? { ...step, effects: step.effects.filter(({ kind }) => kind !== dropped) }
      : step,
  )

const withAttempt = (wrong: Parts['advanceAttempt']): Parts => ({ ...sound, advanceAttempt: wrong })

const faults: readonly Fault[] = [
  {
    name: 'no sweep: only notifications wake the worker',
    found: ['lateSteps', 'silentEnds'],
    parts: { ...sound, beat: () => null },
  },
  {
    name: 'a sweep every minute',
    found: ['lateSteps'],
    parts: { ...sound, beat: (dueMs, phaseMs) => sound.beat(dueMs + 60_000, phaseMs) },
  },
  {
    name: 'sent before the lease is committed',
    found: ['doubled'],
    parts: {
      ...sound,
      handOver({ lease, send, later }) {
        send(1)
        later(() => lease())
      },
    },
  },
  {
    name: 'no lease: an attempt stays due while it is sent',
    found: ['doubled'],
    parts: withAttempt((state, event, atMs) => {
      const step = advanceAttempt(state, event, atMs)
      if (event.kind !== 'due' || step?.state.kind !== 'waiting') return step
      return { ...step, state: { ...step.state, dueMs: atMs } }
    }),
  },
  {
    name: 'a lease that never ends: what a dead worker held is held for ever',
    found: ['lateSteps', 'silentEnds'],
    parts: withAttempt((state, event, atMs) => {
      const step = advanceAttempt(state, event, atMs)
      if (event.kind !== 'due' || step?.state.kind !== 'waiting') return step
      return { ...step, state: { ...step.state, dueMs: never } }
    }),
  },
  {
    name: 'a lease that is not renewed while a provider is slow',
    found: ['doubled'],
    parts: withAttempt((state, event, atMs) =>
      event.kind === 'renewed' ? null : advanceAttempt(state, event, atMs),
    ),
  },
  {
    name: 'no attempt number: a worker that was frozen writes its result',
    found: ['staleWrites'],
    parts: withAttempt((state, event, atMs) =>
      event.kind === 'answered'
        ? advanceAttempt({ kind: 'waiting', tries: event.tries, dueMs: atMs }, event, atMs)
        : advanceAttempt(state, event, atMs),
    ),
  },
  {
    name: 'a refusal is not tried on the next channel',
    found: ['lateSteps'],
    parts: withAttempt((state, event, atMs) => {
      const step = advanceAttempt(state, event, atMs)
      return step && { ...step, effects: step.effects.filter((effect) => effect === 'send') }
    }),
  },
  {
    name: 'an unknown result counts as sent',
    found: ['lateSteps', 'silentEnds'],
    parts: withAttempt((state, event, atMs) =>
      event.kind === 'answered' && event.result.kind === 'failed' && !event.result.permanent
        ? state.tries === event.tries && state.kind === 'waiting'
          ? { state: { ...state, dueMs: never }, effects: [] }
          : null
        : advanceAttempt(state, event, atMs),
    ),
  },
  {
    name: 'a callback for an older try counts for the newest',
    found: ['staleWrites'],
    parts: withAttempt((state, event, atMs) => {
      const step = advanceAttempt(state, event, atMs)
      if (step !== null || event.kind !== 'called-back' || event.tries === state.tries) return step
      return advanceAttempt(state, { ...event, tries: state.tries }, atMs)
    }),
  },
  {
    name: 'taking the case starts no clock',
    found: ['silentEnds'],
    parts: stateInstead((state) =>
      state.kind === 'taken' ? { ...state, outcomeMs: never } : state,
    ),
  },
  {
    name: 'taking it again puts the clock back',
    found: ['lateSteps', 'silentEnds'],
    parts: {
      ...sound,
      advance(state, event, atMs, ladders) {
        const mine = state?.kind === 'taken' && event.kind === 'took' && state.by === event.by
        if (!mine) return advance(state, event, atMs, ladders)
        const outcomeMs = atMs + ladders[state.disposition].outcomeMs
        return { kind: 'went', state: { ...state, outcomeMs }, effects: [] }
      },
    },
  },
  {
    name: 'a case is taken from the one who has it, unasked',
    found: ['doubled'],
    parts: {
      ...sound,
      advance: (state, event, atMs, ladders) =>
        advance(state, event.kind === 'took' ? { ...event, over: true } : event, atMs, ladders),
    },
  },
  {
    name: 'the top of the ladder stops ringing',
    found: ['silentEnds'],
    parts: stateInstead((state) =>
      state.kind === 'ringing' && state.rounds > 0 ? { ...state, climbMs: never } : state,
    ),
  },
  {
    name: 'five rounds, then silence',
    found: ['silentEnds'],
    parts: stateInstead((state) =>
      state.kind === 'ringing' && state.rounds >= 5 ? { ...state, climbMs: never } : state,
    ),
  },
  {
    name: 'it never climbs',
    found: ['lateSteps'],
    parts: withAlert((step) =>
      step.kind === 'went' && step.state.kind === 'ringing' && step.state.step > 0
        ? {
            ...step,
            state: { ...step.state, step: 0 },
            effects: [{ kind: 'call', rung: 'on-call' }],
          }
        : step,
    ),
  },
  {
    name: 'a step is taken without looking whether it is still due',
    found: ['doubled'],
    parts: {
      ...sound,
      advance: (state, event, atMs, ladders) =>
        event.kind === 'due' && state?.kind === 'ringing'
          ? advance({ ...state, climbMs: atMs }, event, atMs, ladders)
          : advance(state, event, atMs, ladders),
    },
  },
  {
    name: 'the clock of the machine instead of the database’s',
    found: ['doubled', 'lateSteps', 'silentEnds'],
    parts: { ...sound, clock: (_, machineMs) => machineMs },
  },
  {
    name: 'another report puts the next rung off',
    found: ['lateSteps', 'silentEnds'],
    parts: stateInstead((state, before) =>
      state.kind === 'ringing' &&
      before?.kind === 'ringing' &&
      state.newestReport !== before.newestReport
        ? { ...state, climbMs: state.climbMs + 300_000 }
        : state,
    ),
  },
  {
    name: 'merging drops a worse report',
    found: ['lost'],
    parts: {
      ...sound,
      advance(state, event, atMs, ladders) {
        if (event.kind !== 'reported' || state === null || state.kind === 'closed') {
          return advance(state, event, atMs, ladders)
        }
        return { kind: 'went', state: { ...state, newestReport: event.report }, effects: [] }
      },
    },
  },
  {
    name: 'the one who has the case is not told of a further report',
    found: ['lost'],
    parts: withoutEffect('call-taker'),
  },
  {
    name: 'a case is closed unread',
    found: ['lost'],
    parts: {
      ...sound,
      advance: (state, event, atMs, ladders) =>
        advance(
          state,
          event.kind === 'outcome' ? { ...event, seen: state?.newestReport ?? '' } : event,
          atMs,
          ladders,
        ),
    },
  },
  {
    name: 'a closed alert is revived by a machine',
    found: ['staleWrites'],
    parts: {
      ...sound,
      joins: (alerts) => alerts.at(-1),
      advance: (state, event, atMs, ladders) =>
        advance(state?.kind === 'closed' ? null : state, event, atMs, ladders),
    },
  },
  {
    name: 'a report of a visit whose alert is open opens another',
    found: ['doubled'],
    parts: { ...sound, joins: () => undefined },
  },
  {
    name: 'a report sent twice is two reports',
    found: ['doubled'],
    parts: { ...sound, isKnown: () => false },
  },
  {
    name: 'the lead is not told at the top of the ladder',
    found: ['lateSteps'],
    parts: withoutEffect('tell-lead'),
  },
  {
    name: 'the patient is never told to go in',
    found: ['lateSteps', 'silentEnds'],
    parts: stateInstead((state) => (state.kind === 'ringing' ? { ...state, goInMs: null } : state)),
  },
  {
    name: 'nobody is called when the outcome is overdue',
    found: ['lost'],
    parts: withAlert((step, before) =>
      step.kind === 'went' && step.state.kind === 'ringing' && before?.kind === 'taken'
        ? { ...step, effects: [] }
        : step,
    ),
  },
]

describe('planted faults', () => {
  const seen: string[] = []

  test.each(faults)('$name', ({ name, found, parts }) => {
    const caught = alertsUntilCaught(parts, found)
    expect(caught).toBeLessThanOrEqual(alertsMost)
    seen.push(`${String(caught).padStart(5)} alerts  ${found.join(' or ').padEnd(36)}  ${name}`)
  })

  test('are all in the list', () => {
    process.stdout.write(`planted faults, each caught within\n${seen.join('\n')}\n`)
    expect(seen).toHaveLength(faults.length)
  })
})

/** How many alerts it takes; over the most when it is not found. Other numbers than those expected do not count. */
function alertsUntilCaught(parts: Parts, found: readonly Broken[]): number {
  for (let alerts = 20; alerts <= alertsMost; alerts *= 2) {
    const { figures } = simulate(11, alerts, parts)
    if (found.some((broken) => figures[broken] > 0)) return alerts
  }
  return alertsMost + 1
}
