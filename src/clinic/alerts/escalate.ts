import { findDue } from '#database/across-clinics.ts'
import { heartbeat } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { queueMessage } from '../messages/queue.ts'
import { keepStep } from './call.ts'
import { advance } from './engine/alert.ts'
import { laddersInForce, lockAlerts } from './state.ts'

/** Takes one alert on if it is due by this transaction's time; another process that has it goes first. */
export async function stepDue(clinic: Clinic, alertId: string): Promise<boolean> {
  const [alert] = await lockAlerts(clinic, (alerts) =>
    alerts.where('alert_id', '=', alertId).skipLocked(),
  )
  if (alert === undefined) return false
  const ladders = await laddersInForce(clinic)
  const step = advance(alert.state, { kind: 'due' }, clinic.now.epochMilliseconds, ladders)
  if (step.kind === 'refused') return false
  const { state } = step
  await keepStep(clinic, heartbeat, { alertId, state, ladders }, step.effects)
  if (alert.visitId !== null && step.effects.some(({ kind }) => kind === 'tell-patient')) {
    await queueMessage(clinic, heartbeat, alert.visitId, 'go-in')
  }
  const rings = step.effects.some(({ kind }) => kind === 'call')
  if (!rings) return true
  await record(clinic, heartbeat, {
    action: alert.state.kind === 'taken' ? 'alert.outcome-overdue' : 'alert.climb',
    visitId: alert.visitId ?? undefined,
    detail: {
      alert: alertId,
      step: state.kind === 'ringing' ? state.step : 0,
      was: alert.state.kind === 'taken' ? alert.state.by : null,
    },
  })
  return true
}

/**
 * Takes every alert that is due one step on, each in a transaction of its own, so that
 * one that fails keeps no other waiting. Safe to run in many processes at once. Returns how many went on.
 */
export async function escalateDue(installation: Installation): Promise<number> {
  const due = await findDue(installation.db, 'alert', 500)
  const climbed = await Promise.allSettled(
    due.map((row) => inClinic(installation, row.clinicId, (clinic) => stepDue(clinic, row.id))),
  )
  const failed = climbed.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return climbed.filter((result) => result.status === 'fulfilled' && result.value).length
}
