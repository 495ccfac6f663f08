import type { DispositionId } from '#protocol/triage/report.ts'
import type { Rung } from '../../on-call/rung.ts'
import type { Ladder, Ladders } from './ladder.ts'

/** What an alert knows whatever its state. Times are milliseconds since 1970, by the database's clock. */
type Known = {
  readonly disposition: DispositionId
  readonly openedMs: number
  readonly newestReport: string
  /** When the patient was told to call emergency services or go in; null while that was not needed. */
  readonly goInToldMs: number | null
}

export type Ringing = Known & {
  readonly kind: 'ringing'
  readonly step: number
  readonly rounds: number
  /** When the next rung is called. */
  readonly climbMs: number
  /** When the patient is told to go in; null once that was said. */
  readonly goInMs: number | null
}

/** Somebody has the case. There is no such state without a clock to its outcome. */
export type Taken = Known & {
  readonly kind: 'taken'
  readonly by: string
  readonly sinceMs: number
  readonly outcomeMs: number
}

export type Closed = Known & { readonly kind: 'closed'; readonly by: string; readonly atMs: number }

export type AlertState = Ringing | Taken | Closed

export type AlertEvent =
  | { readonly kind: 'reported'; readonly report: string; readonly disposition: DispositionId }
  | { readonly kind: 'due' }
  /** `over`: from the one who has it. */
  | { readonly kind: 'took'; readonly by: string; readonly over: boolean }
  /** `seen` is the newest report that the one who closes has read. */
  | { readonly kind: 'outcome'; readonly by: string; readonly seen: string }

export type AlertEffect =
  | { readonly kind: 'call'; readonly rung: Rung }
  | { readonly kind: 'call-taker'; readonly by: string }
  | { readonly kind: 'stop-calling' }
  /** The clinic lead hears that the ladder was climbed to the top and nobody has the case. */
  | { readonly kind: 'tell-lead' }
  | { readonly kind: 'tell-patient' }

/** Why an event changed nothing. */
export type Refused =
  | { readonly kind: 'already-taken'; readonly by: string; readonly sinceMs: number }
  | { readonly kind: 'closed' | 'not-taken' | 'newer-report' | 'not-due' | 'no-alert' | 'has-it' }

export type AlertStep =
  | { readonly kind: 'went'; readonly state: AlertState; readonly effects: readonly AlertEffect[] }
  | { readonly kind: 'refused'; readonly why: Refused }

/** Within this time a second report that is no worse joins the first without ringing anew. */
export const mergeMs = 10 * 60_000

const went = (state: AlertState, ...effects: AlertEffect[]): AlertStep => ({
  kind: 'went',
  state,
  effects,
})

const refused = (kind: Exclude<Refused['kind'], 'already-taken'>): AlertStep => ({
  kind: 'refused',
  why: { kind },
})

const rungAt = ({ rungs }: Ladder, step: number) => {
  const rung = rungs[Math.min(step, rungs.length - 1)]
  if (rung === undefined) throw new Error('A ladder has no rung.')
  return rung
}

/** Rings from the first rung. Once the patient was told to go in, that stays said. */
function ringAnew({ disposition, ...known }: Known, atMs: number, ladders: Ladders): AlertStep {
  const ladder = ladders[disposition]
  const { who, waitMs } = rungAt(ladder, 0)
  const { openedMs, newestReport, goInToldMs } = known
  return went(
    {
      disposition,
      openedMs,
      newestReport,
      goInToldMs,
      kind: 'ringing',
      step: 0,
      rounds: 0,
      climbMs: atMs + waitMs,
      goInMs: goInToldMs === null ? atMs + ladder.goInMs : null,
    },
    { kind: 'call', rung: who },
  )
}

/** Calls the rung it has reached once more; nothing is put off. */
function ringOn(state: Ringing, atMs: number, ladders: Ladders): AlertStep {
  const ladder = ladders[state.disposition]
  const { who, waitMs } = rungAt(ladder, state.step)
  const goInMs = state.goInMs === null ? null : Math.min(state.goInMs, atMs + ladder.goInMs)
  const climbMs = Math.min(state.climbMs, atMs + waitMs)
  return went({ ...state, climbMs, goInMs }, { kind: 'call', rung: who })
}

type Reported = Extract<AlertEvent, { kind: 'reported' }>

/** One more report of an open alert: never lower, never later, never unheard by the one who has the case. */
function join(
  state: Ringing | Taken,
  { report, disposition }: Reported,
  atMs: number,
  ladders: Ladders,
): AlertStep {
  const worse = ladders[disposition].rank > ladders[state.disposition].rank
  const next = {
    ...state,
    newestReport: report,
    disposition: worse ? disposition : state.disposition,
  }
  if (worse || atMs > state.openedMs + mergeMs) {
    return next.kind === 'taken' ? ringAnew(next, atMs, ladders) : ringOn(next, atMs, ladders)
  }
  return next.kind === 'taken' ? went(next, { kind: 'call-taker', by: next.by }) : went(next)
}

/** The next rung, and after the last one the last again. Whoever reaches the top tells the clinic lead. */
function climb(state: Ringing, atMs: number, ladders: Ladders): AlertStep {
  const ladder = ladders[state.disposition]
  const last = ladder.rungs.length - 1
  const step = Math.min(state.step + 1, last)
  const rounds = state.step < last ? state.rounds : state.rounds + 1
  const { who, waitMs } = rungAt(ladder, step)
  const call = { kind: 'call', rung: who } as const
  const next = { ...state, step, rounds, climbMs: atMs + waitMs }
  return step === last ? went(next, { kind: 'tell-lead' }, call) : went(next, call)
}

function due(state: Ringing | Taken, atMs: number, ladders: Ladders): AlertStep {
  if (state.kind === 'taken') {
    return atMs < state.outcomeMs ? refused('not-due') : ringAnew(state, atMs, ladders)
  }
  const goIn = state.goInMs !== null && state.goInMs <= atMs
  const told: Ringing = goIn ? { ...state, goInMs: null, goInToldMs: atMs } : state
  const effects: AlertEffect[] = goIn ? [{ kind: 'tell-patient' }] : []
  if (state.climbMs > atMs) return goIn ? went(told, ...effects) : refused('not-due')
  const climbed = climb(told, atMs, ladders)
  return climbed.kind === 'went' ? went(climbed.state, ...effects, ...climbed.effects) : climbed
}

function take(
  state: Ringing | Taken,
  by: string,
  over: boolean,
  { atMs, ladders }: { atMs: number; ladders: Ladders },
): AlertStep {
  if (state.kind === 'taken') {
    if (state.by === by) return refused('has-it')
    if (!over) {
      return {
        kind: 'refused',
        why: { kind: 'already-taken', by: state.by, sinceMs: state.sinceMs },
      }
    }
  }
  const { disposition, openedMs, newestReport, goInToldMs } = state
  const outcomeMs = atMs + ladders[disposition].outcomeMs
  return went(
    {
      disposition,
      openedMs,
      newestReport,
      goInToldMs,
      kind: 'taken',
      by,
      sinceMs: atMs,
      outcomeMs,
    },
    { kind: 'stop-calling' },
  )
}

/**
 * The paging engine: one step of one alert, by value. It rings from the on-call clinician up, again and again without
 * end; taking the case starts a clock to its outcome, and the clock rings again; only a person who read the newest
 * report closes it, and nothing opens a closed one (a report after that is a new alert, from `null`).
 */
export function advance(
  state: AlertState | null,
  event: AlertEvent,
  atMs: number,
  ladders: Ladders,
): AlertStep {
  if (state === null) {
    if (event.kind !== 'reported') return refused('no-alert')
    const { disposition, report } = event
    const known = { disposition, openedMs: atMs, newestReport: report, goInToldMs: null }
    return ringAnew(known, atMs, ladders)
  }
  if (state.kind === 'closed') return refused('closed')
  switch (event.kind) {
    case 'reported':
      return join(state, event, atMs, ladders)
    case 'due':
      return due(state, atMs, ladders)
    case 'took':
      return take(state, event.by, event.over, { atMs, ladders })
    case 'outcome': {
      if (state.kind === 'ringing') return refused('not-taken')
      if (state.newestReport !== event.seen) return refused('newer-report')
      const { disposition, openedMs, newestReport, goInToldMs } = state
      const known = { disposition, openedMs, newestReport, goInToldMs }
      return went({ ...known, kind: 'closed', by: event.by, atMs }, { kind: 'stop-calling' })
    }
  }
}

/** When the engine must look at this alert again; null only when a person has closed it. */
export function dueMs(state: AlertState): number | null {
  if (state.kind === 'closed') return null
  if (state.kind === 'taken') return state.outcomeMs
  return state.goInMs === null ? state.climbMs : Math.min(state.climbMs, state.goInMs)
}
