import { tpi } from '#protocol/tpi/protocol.ts'
import type { DispositionId } from '#protocol/triage/report.ts'

/** What was promised for a disposition, in milliseconds: read from the protocol's words anew, not from the engine. */
export type Promised = {
  readonly rank: number
  readonly acknowledgeMs: number
  readonly outcomeMs: number
  readonly goInMs: number
}

const minuteMs = 60_000

/** Everything an alert promises. An emergency's call-back is as urgent as the most urgent one that has a time. */
export function promises(): ReadonlyMap<DispositionId, Promised> {
  const { dispositions } = tpi.triage
  const soonest = Math.min(...dispositions.map((each) => each.callback_within_min ?? 1_000))
  return new Map(
    dispositions.map(({ id, rank, ack_within_min: ack = 0, callback_within_min: callBack }) => [
      id,
      {
        rank,
        acknowledgeMs: ack * minuteMs,
        outcomeMs: (callBack ?? soonest) * minuteMs,
        goInMs: (callBack === undefined ? ack : Math.min(callBack, 2 * ack)) * minuteMs,
      },
    ]),
  )
}
