import { advance } from '../engine/alert.ts'
import { advanceAttempt } from '../engine/attempt.ts'
import type { AlertRow } from './rows.ts'

/** The acts of a worker with one due attempt. */
export type Acts = {
  /** Commits a lease and returns its number; null when another was faster. */
  readonly lease: () => number | null
  readonly send: (tries: number) => void
  /** Does something a moment later, if this worker still lives then. */
  readonly later: (act: () => void) => void
}

/** What the simulated clinic is made of: the engine itself, and in a few lines each what SQL and the worker make sure of. */
export type Parts = {
  readonly advance: typeof advance
  readonly advanceAttempt: typeof advanceAttempt
  /** The one clock of a transaction. */
  readonly clock: (databaseMs: number, machineMs: number) => number
  /** A report's id is a key. */
  readonly isKnown: (kept: ReadonlySet<string>, report: string) => boolean
  /** The alert of a visit that a further report belongs to. */
  readonly joins: (alerts: readonly AlertRow[]) => AlertRow | undefined
  readonly handOver: (acts: Acts) => void
  /** The first beat of a worker at or after `dueMs`; null where it never looks by itself. */
  readonly beat: (dueMs: number, phaseMs: number) => number | null
}

export const beatMs = 500

/** As Needlepoint is. */
export const sound: Parts = {
  advance,
  advanceAttempt,
  clock: (databaseMs) => databaseMs,
  isKnown: (kept, report) => kept.has(report),
  joins: (alerts) => alerts.find(({ state }) => state.kind !== 'closed'),
  handOver({ lease, send }) {
    const tries = lease()
    if (tries !== null) send(tries)
  },
  beat: (dueMs, phaseMs) => Math.ceil((dueMs - phaseMs) / beatMs) * beatMs + phaseMs,
}
