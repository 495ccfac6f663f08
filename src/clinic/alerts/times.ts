import type { DispositionId } from '#protocol/triage/report.ts'
import type { Disposition, TriageData } from '#protocol/triage/rules.ts'

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

/** Whether a disposition that opens no alert still asks for an answer: all but the least urgent. */
export function asksForAnswer(urgencies: Urgencies, id: DispositionId): boolean {
  const least = Math.min(...urgencies.dispositions.map((each) => each.rank))
  return rankOf(urgencies, id) > least
}
