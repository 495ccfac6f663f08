import type { DispositionId } from '#protocol/triage/report.ts'
import type { Why } from './engine/calls.ts'
import type { Channel, Ladders } from './engine/ladder.ts'

/** An attempt that this worker has leased. */
export type DueAttempt = {
  clinicId: string
  attemptId: string
  alertId: string
  staffId: string
  tries: number
  channel: Channel
  why: Why
  email: string | null
  disposition: DispositionId
  /** By its clinic's protocol in force. */
  ladders: Ladders
  /** On this process's own steady clock: after three seconds without renewal another may have it. */
  leasedMs: number
}
