import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { perform } from './call.ts'
import { advance, type Refused } from './engine/alert.ts'
import { columnsOf, laddersInForce, lockAlert } from './state.ts'

/** What happened in the end, as the clinician chooses it. */
export const outcomes = ['advised', 'seen', 'sent-to-emergency', 'admitted', 'false-alarm'] as const
export type Outcome = (typeof outcomes)[number]

export type Resolved =
  | { kind: 'resolved' }
  | { kind: 'already-resolved' }
  | { kind: 'not-acknowledged' }
  | { kind: 'not-a-clinician' }
  | { kind: 'text-needed' }
  | { kind: 'new-report' }
  | { kind: 'unknown' }

const answers: Partial<
  Record<Refused['kind'], 'already-resolved' | 'not-acknowledged' | 'new-report'>
> = {
  closed: 'already-resolved',
  'not-taken': 'not-acknowledged',
  'newer-report': 'new-report',
}

/**
 * Closes an alert with its outcome and what was said and done. Only a person who may take cases can, only
 * a taken case, and only after seeing its newest report: nothing is closed unread.
 */
export async function resolve(
  clinic: Clinic,
  actor: Staff,
  alertId: string,
  outcome: Outcome,
  text: string,
  seenReportId: string,
): Promise<Resolved> {
  if (!mayDo(actor, 'alert.resolve')) return { kind: 'not-a-clinician' }
  if (text.trim() === '') return { kind: 'text-needed' }
  const alert = await lockAlert(clinic, alertId)
  if (alert === undefined) return { kind: 'unknown' }
  const ladders = await laddersInForce(clinic)
  const event = { kind: 'outcome', by: actor.staffId, seen: seenReportId } as const
  const step = advance(alert.state, event, clinic.now.epochMilliseconds, ladders)
  if (step.kind === 'refused') return { kind: answers[step.why.kind] ?? 'unknown' }
  await clinic.db
    .updateTable('alert')
    .set({ ...columnsOf(step.state), outcome, outcome_text: text.trim() })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .execute()
  await perform(clinic, actor, { alertId, state: step.state, ladders }, step.effects)
  await record(clinic, actor, {
    action: 'alert.resolve',
    visitId: alert.visitId ?? undefined,
    detail: { alert: alertId, outcome },
  })
  return { kind: 'resolved' }
}
