import type { Rung } from '../on-call/who.ts'

/** The part of an alert that decides who is called next. Pure: the engine as a state machine. */
export type LadderState =
  | { kind: 'ringing'; step: number; rounds: number }
  | { kind: 'taken' }
  | { kind: 'closed' }

/** Minutes by which someone must have taken the case, and minutes from then to its outcome. */
export type LadderTimes = { acknowledgeMinutes: number; outcomeMinutes: number }

export type LadderEvent = 'opened' | 'due' | 'acknowledged' | 'another-report' | 'resolved'

/** What follows: the new state, whom to call now (or nobody), and in how many minutes to look again. */
export type Climb = { state: LadderState; call: Rung | null; waitMinutes: number | null }

const rungs: readonly Rung[] = ['on-call', 'backup', 'everyone']

function rung(step: number): Rung {
  return rungs[step] ?? 'everyone'
}

function ring(step: number, rounds: number, times: LadderTimes): Climb {
  return {
    state: { kind: 'ringing', step, rounds },
    call: rung(step),
    waitMinutes: times.acknowledgeMinutes,
  }
}

/**
 * One step of the ladder. The on-call clinician, then the backup too, then everyone, again and
 * again without end. Taking the case stops the ringing; an outcome that is not written in time, or
 * another report that rings, starts it anew. While it rings, nothing takes it a rung down. Only
 * 'resolved' closes, and nothing opens a closed alert.
 */
export function climb(state: LadderState, event: LadderEvent, times: LadderTimes): Climb {
  if (state.kind === 'closed') return { state, call: null, waitMinutes: null }
  switch (event) {
    case 'opened':
      return ring(0, 0, times)
    case 'another-report':
      return state.kind === 'taken' ? ring(0, 0, times) : ring(state.step, state.rounds, times)
    case 'acknowledged':
      return { state: { kind: 'taken' }, call: null, waitMinutes: times.outcomeMinutes }
    case 'resolved':
      return { state: { kind: 'closed' }, call: null, waitMinutes: null }
    case 'due': {
      if (state.kind === 'taken') return ring(0, 0, times)
      const last = rungs.length - 1
      return state.step < last
        ? ring(state.step + 1, state.rounds, times)
        : ring(last, state.rounds + 1, times)
    }
  }
}
