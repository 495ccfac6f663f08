import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { canTakeCase } from '../people/staff.ts'
import { inForce } from '../protocols/in-force.ts'
import { stopCalling } from './call.ts'
import { climb } from './ladder.ts'
import { ladderTimes } from './times.ts'

export type Acknowledged =
  | { kind: 'acknowledged' }
  | { kind: 'already-acknowledged'; by: string; at: Temporal.Instant }
  | { kind: 'already-resolved' }
  | { kind: 'not-a-clinician' }
  | { kind: 'unknown' }

async function lockAlert(clinic: Clinic, alertId: string) {
  return clinic.db
    .selectFrom('alert as a')
    .leftJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'a.clinic_id').onRef('m.staff_id', '=', 'a.acknowledged_by'),
    )
    .select([
      'a.visit_id',
      'a.disposition',
      'a.step',
      'a.rounds',
      'a.acknowledged_at',
      'a.acknowledged_by',
      'a.resolved_at',
      'm.name',
    ])
    .where('a.clinic_id', '=', clinic.clinicId)
    .where('a.alert_id', '=', alertId)
    .forUpdate('a')
    .executeTakeFirst()
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
  if (!canTakeCase(actor.role)) return { kind: 'not-a-clinician' }
  const alert = await lockAlert(clinic, alertId)
  if (alert === undefined) return { kind: 'unknown' }
  if (alert.resolved_at !== null) return { kind: 'already-resolved' }
  if (alert.acknowledged_by === actor.staffId) return { kind: 'acknowledged' }
  if (alert.acknowledged_at !== null && !takeOver) {
    return { kind: 'already-acknowledged', by: alert.name ?? '', at: alert.acknowledged_at }
  }
  const ringing = { kind: 'ringing', step: alert.step, rounds: alert.rounds } as const
  const { protocol } = await inForce(clinic)
  const next = climb(ringing, 'acknowledged', ladderTimes(protocol.triage, alert.disposition))
  await clinic.db
    .updateTable('alert')
    .set({
      acknowledged_at: clinic.now,
      acknowledged_by: actor.staffId,
      next_step_at: clinic.now.add({ minutes: next.waitMinutes ?? 0 }),
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .execute()
  await stopCalling(clinic, alertId)
  await record(clinic, actor, {
    action: takeOver ? 'alert.take-over' : 'alert.acknowledge',
    visitId: alert.visit_id ?? undefined,
    detail: { alert: alertId, from: alert.acknowledged_by },
  })
  await tellWorkbenches(clinic)
  return { kind: 'acknowledged' }
}
