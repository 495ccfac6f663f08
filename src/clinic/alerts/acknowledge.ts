import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { keepStep } from './call.ts'
import { advance, type Refused } from './engine/alert.ts'
import { laddersInForce, lockAlert } from './state.ts'

export type Acknowledged =
  | { kind: 'acknowledged' }
  | { kind: 'already-acknowledged'; by: string; at: Temporal.Instant }
  | { kind: 'already-resolved' }
  | { kind: 'not-a-clinician' }
  | { kind: 'unknown' }

async function nameOf(clinic: Clinic, staffId: string): Promise<string> {
  const member = await clinic.db
    .selectFrom('staff_member')
    .select('name')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return member?.name ?? ''
}

async function answerTo(clinic: Clinic, why: Refused): Promise<Acknowledged> {
  if (why.kind === 'has-it') return { kind: 'acknowledged' }
  if (why.kind !== 'already-taken') return { kind: 'already-resolved' }
  const at = Temporal.Instant.fromEpochMilliseconds(why.sinceMs)
  return { kind: 'already-acknowledged', by: await nameOf(clinic, why.by), at }
}

/**
 * Takes the case. Ringing stops, and a clock to the outcome begins. Of two who take it at once one
 * wins and the other reads who; `takeOver` hands a case that someone has to this person instead.
 */
export async function acknowledge(
  clinic: Clinic,
  actor: Staff,
  alertId: string,
  takeOver = false,
): Promise<Acknowledged> {
  if (!mayDo(actor, 'alert.acknowledge')) return { kind: 'not-a-clinician' }
  const alert = await lockAlert(clinic, alertId)
  if (alert === undefined) return { kind: 'unknown' }
  const ladders = await laddersInForce(clinic)
  const event = { kind: 'took', by: actor.staffId, over: takeOver } as const
  const step = advance(alert.state, event, clinic.now.epochMilliseconds, ladders)
  if (step.kind === 'refused') return answerTo(clinic, step.why)
  await keepStep(clinic, actor, { alertId, state: step.state, ladders }, step.effects)
  await record(clinic, actor, {
    action: takeOver ? 'alert.take-over' : 'alert.acknowledge',
    visitId: alert.visitId ?? undefined,
    detail: { alert: alertId, from: alert.state.kind === 'taken' ? alert.state.by : null },
  })
  return { kind: 'acknowledged' }
}
