import { tpi } from '#protocol/tpi/protocol.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { Disposition } from '#protocol/triage/rules.ts'
import type { LadderTimes } from './ladder.ts'

function find(id: DispositionId): Disposition {
  const found = tpi.triage.dispositions.find((disposition) => disposition.id === id)
  if (found === undefined) throw new Error(`The protocol has no disposition "${id}".`)
  return found
}

/** The rank of a disposition, 6 the most urgent. */
export function rankOf(id: DispositionId): number {
  return find(id).rank
}

/** Whether a disposition opens an alert: those with a time to be acknowledged in. */
export function pages(id: DispositionId): boolean {
  return find(id).ack_within_min !== undefined
}

/** The more urgent of two dispositions. */
export function worse(a: DispositionId, b: DispositionId): DispositionId {
  return rankOf(a) >= rankOf(b) ? a : b
}

/**
 * Minutes of an alert's ladder, from the protocol. The outcome is due when the call-back is; an
 * emergency names no call-back time, so its outcome is due with the most urgent one that is named.
 */
export function ladderTimes(id: DispositionId): LadderTimes {
  const { ack_within_min: acknowledgeMinutes, callback_within_min: outcomeMinutes } = find(id)
  if (acknowledgeMinutes === undefined) throw new Error(`"${id}" opens no alert.`)
  const named = tpi.triage.dispositions.flatMap((each) => each.callback_within_min ?? [])
  return { acknowledgeMinutes, outcomeMinutes: outcomeMinutes ?? Math.min(...named) }
}

/** Whether a disposition that opens no alert still asks for an answer: all but the least urgent. */
export function asksForAnswer(id: DispositionId): boolean {
  const least = Math.min(...tpi.triage.dispositions.map((each) => each.rank))
  return rankOf(id) > least
}
