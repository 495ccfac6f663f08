import { findDue } from '#database/across-clinics.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic, tellWorkbenches } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { inForce } from '../protocols/in-force.ts'
import { call } from './call.ts'
import { climb } from './ladder.ts'
import { ladderTimes } from './times.ts'

const heartbeat = { kind: 'system', process: 'heartbeat' } as const

async function climbOne(clinic: Clinic, alertId: string): Promise<boolean> {
  const alert = await clinic.db
    .selectFrom('alert')
    .select(['visit_id', 'disposition', 'step', 'rounds', 'acknowledged_at', 'acknowledged_by'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .where('next_step_at', '<=', clinic.now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (alert === undefined) return false
  const state =
    alert.acknowledged_at === null
      ? ({ kind: 'ringing', step: alert.step, rounds: alert.rounds } as const)
      : ({ kind: 'taken' } as const)
  const { protocol } = await inForce(clinic)
  const next = climb(state, 'due', ladderTimes(protocol.triage, alert.disposition))
  if (next.state.kind !== 'ringing' || next.waitMinutes === null) return false
  await clinic.db
    .updateTable('alert')
    .set({
      step: next.state.step,
      rounds: next.state.rounds,
      next_step_at: clinic.now.add({ minutes: next.waitMinutes }),
      acknowledged_at: null,
      acknowledged_by: null,
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .execute()
  await record(clinic, heartbeat, {
    action: state.kind === 'taken' ? 'alert.outcome-overdue' : 'alert.climb',
    visitId: alert.visit_id ?? undefined,
    detail: { alert: alertId, step: next.state.step, was: alert.acknowledged_by },
  })
  if (next.call) await call(clinic, heartbeat, alertId, next.call)
  await tellWorkbenches(clinic)
  return true
}

/**
 * Takes every alert whose next step is due one rung up, each in a transaction of its own, so that
 * one that fails keeps no other waiting. Safe to run in many processes at once. Returns how many climbed.
 */
export async function escalateDue(installation: Installation): Promise<number> {
  const due = await findDue(installation.db, 'alert', 500)
  const climbed = await Promise.allSettled(
    due.map((row) => inClinic(installation, row.clinicId, (clinic) => climbOne(clinic, row.id))),
  )
  const failed = climbed.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return climbed.filter((result) => result.status === 'fulfilled' && result.value).length
}
