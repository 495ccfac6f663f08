import type { DispositionId } from '#protocol/triage/report.ts'
import type { Disposition, TriageData } from '#protocol/triage/rules.ts'
import type { LadderTimes } from './ladder.ts'

/** The part of a protocol that says how urgent an answer is: the clinic's own, see `protocols/in-force.ts`. */
export type Urgencies = Pick<TriageData, 'dispositions'>

function find({ dispositions }: Urgencies, id: DispositionId): Disposition {
  const found = dispositions.find((disposition) => disposition.id === id)
  if (found === undefined) throw new Error(`The protocol has no disposition "${id}".`)
  return found
}

/** The rank of a disposition, 6 the most urgent. */
export function rankOf(urgencies: Urgencies, id: DispositionId): number {
  return find(urgencies, id).rank
}

/** Whether a disposition opens an alert: those with a time to be acknowledged in. */
export function pages(urgencies: Urgencies, id: DispositionId): boolean {
  return find(urgencies, id).ack_within_min !== undefined
}

/** Minutes within which a clinician calls the patient; undefined where none is named. */
export function callBackMinutes(urgencies: Urgencies, id: DispositionId): number | undefined {
  return find(urgencies, id).callback_within_min
}

/**
 * Minutes of an alert's ladder, from the protocol. The outcome is due when the call-back is; an
 * emergency names no call-back time, so its outcome is due with the most urgent one that is named.
 */
export function ladderTimes(urgencies: Urgencies, id: DispositionId): LadderTimes {
  const { ack_within_min: acknowledgeMinutes } = find(urgencies, id)
  if (acknowledgeMinutes === undefined) throw new Error(`"${id}" opens no alert.`)
  const named = urgencies.dispositions.flatMap((each) => each.callback_within_min ?? [])
  return {
    acknowledgeMinutes,
    outcomeMinutes: callBackMinutes(urgencies, id) ?? Math.min(...named),
  }
}

/** Whether a disposition that opens no alert still asks for an answer: all but the least urgent. */
export function asksForAnswer(urgencies: Urgencies, id: DispositionId): boolean {
  const least = Math.min(...urgencies.dispositions.map((each) => each.rank))
  return rankOf(urgencies, id) > least
}
