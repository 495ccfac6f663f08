import type { Handover } from '#outside/mail/mailer.ts'

/** A worker has this long to hand over, and renews it every second while the channel is slow. */
export const leaseMs = 3_000
export const renewEveryMs = 1_000
const triesMost = 20
const waitMsMost = 60_000

/**
 * One attempt: one person, one channel. `tries` is the number of its lease: whoever holds an older one holds
 * nothing. Waiting is also how it looks while a worker has it; then `dueMs` is when another takes over.
 */
export type AttemptState =
  | { readonly kind: 'waiting'; readonly tries: number; readonly dueMs: number }
  | { readonly kind: 'handed-over'; readonly tries: number; readonly atMs: number }
  | {
      readonly kind: 'failed'
      readonly tries: number
      readonly atMs: number
      readonly reason: string
    }

export type AttemptEvent =
  | { readonly kind: 'due' }
  | { readonly kind: 'renewed'; readonly tries: number }
  | { readonly kind: 'answered'; readonly tries: number; readonly result: Handover }
  /** The provider's callback, which may come late, twice, or before the answer itself. */
  | { readonly kind: 'called-back'; readonly tries: number; readonly delivered: boolean }
  /** The channel before this one refused. */
  | { readonly kind: 'hurried' }
  /** Somebody has the case. */
  | { readonly kind: 'not-needed' }

export type AttemptEffect = 'send' | 'next-channel'

/** What follows; null where the event changes nothing. */
export type AttemptStep = {
  readonly state: AttemptState
  readonly effects: readonly AttemptEffect[]
} | null

/** The reason of an attempt that was dropped because somebody took the case. */
export const notNeeded = 'no longer needed'

function failed(tries: number, atMs: number, reason: string): AttemptStep {
  return { state: { kind: 'failed', tries, atMs, reason }, effects: ['next-channel'] }
}

/** Anything but a clear yes counts as not sent; a clear no goes on to the next channel. */
function answered(tries: number, result: Handover, atMs: number): AttemptStep {
  if (result.kind === 'handed-over') {
    return { state: { kind: 'handed-over', tries, atMs }, effects: [] }
  }
  if (result.permanent || tries >= triesMost) return failed(tries, atMs, result.reason)
  const waitMs = Math.min(1_000 * 2 ** tries, waitMsMost)
  return { state: { kind: 'waiting', tries, dueMs: atMs + waitMs }, effects: [] }
}

function calledBack(state: AttemptState, delivered: boolean, atMs: number): AttemptStep {
  if (state.kind === 'failed') return null
  if (!delivered) return failed(state.tries, atMs, 'not delivered')
  if (state.kind === 'handed-over') return null
  return { state: { kind: 'handed-over', tries: state.tries, atMs }, effects: [] }
}

/**
 * One step of one attempt, by value: leased with a new number, then sent, then its result kept under that number. A crash
 * repeats a send and never loses one; a worker that was frozen finds the number changed and changes nothing.
 */
export function advanceAttempt(
  state: AttemptState,
  event: AttemptEvent,
  atMs: number,
): AttemptStep {
  if (event.kind === 'called-back') {
    return event.tries === state.tries ? calledBack(state, event.delivered, atMs) : null
  }
  if (state.kind !== 'waiting') return null
  switch (event.kind) {
    case 'due': {
      if (state.dueMs > atMs) return null
      const next = { kind: 'waiting', tries: state.tries + 1, dueMs: atMs + leaseMs } as const
      return { state: next, effects: ['send'] }
    }
    case 'renewed':
      if (event.tries !== state.tries) return null
      return { state: { ...state, dueMs: atMs + leaseMs }, effects: [] }
    case 'answered':
      return event.tries === state.tries ? answered(state.tries, event.result, atMs) : null
    case 'hurried':
      if (state.tries > 0 || state.dueMs <= atMs) return null
      return { state: { ...state, dueMs: atMs }, effects: [] }
    case 'not-needed':
      return {
        state: { kind: 'failed', tries: state.tries, atMs, reason: notNeeded },
        effects: [],
      }
  }
}
