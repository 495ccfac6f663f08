import type { DispositionId } from '#protocol/triage/report.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { keepStep, perform } from './call.ts'
import { advance } from './engine/alert.ts'
import { columnsOf, type LockedAlert, laddersInForce, lockAlerts } from './state.ts'

export type NewAlert = {
  visitId: string | null
  reportId: string
  cause: 'symptom_report' | 'call_back' | 'inbox_overdue'
  disposition: DispositionId
}

/** So many call-back alerts may be open by themselves; a flood of further requests joins the newest of them. */
const callBackAlertsMost = 3

/** The open alert that a new one belongs to: the visit's own, or the newest untaken call-back among many. */
async function alertToJoin(
  clinic: Clinic,
  { visitId, cause }: NewAlert,
): Promise<LockedAlert | undefined> {
  if (visitId !== null) {
    const [own] = await lockAlerts(clinic, (alerts) =>
      alerts
        .where('resolved_at', 'is', null)
        .where('visit_id', '=', visitId)
        .orderBy('opened_at')
        .limit(1),
    )
    return own
  }
  const callBacks = await lockAlerts(clinic, (alerts) =>
    alerts
      .where('resolved_at', 'is', null)
      .where('cause', '=', cause)
      .where('visit_id', 'is', null)
      .where('acknowledged_at', 'is', null)
      .orderBy('opened_at', 'desc')
      .limit(callBackAlertsMost),
  )
  return callBacks.length < callBackAlertsMost ? undefined : callBacks[0]
}

async function join(clinic: Clinic, alertId: string, reportId: string): Promise<void> {
  await clinic.db
    .insertInto('alert_report')
    .values({
      clinic_id: clinic.clinicId,
      alert_id: alertId,
      report_id: reportId,
      joined_at: clinic.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** One more report of an open alert: the engine says who hears of it, the workbenches do in any case. */
async function joinAlert(
  clinic: Clinic,
  actor: Actor,
  alert: LockedAlert,
  wanted: NewAlert,
): Promise<void> {
  const { alertId } = alert
  const ladders = await laddersInForce(clinic)
  const { reportId: report, disposition } = wanted
  const event = { kind: 'reported', report, disposition } as const
  const step = advance(alert.state, event, clinic.now.epochMilliseconds, ladders)
  if (step.kind === 'refused') throw new Error(`An open alert refused a report: ${step.why.kind}.`)
  await join(clinic, alertId, report)
  await record(clinic, actor, {
    action: 'alert.join',
    visitId: wanted.visitId ?? undefined,
    detail: {
      alert: alertId,
      report,
      worse: ladders[disposition].rank > ladders[alert.state.disposition].rank,
    },
  })
  await keepStep(clinic, actor, { alertId, state: step.state, ladders }, step.effects)
}

/**
 * Opens an alert and calls its first rung in the caller's transaction; a report of a visit whose alert is
 * still open joins it. Returns the alert's id.
 */
export async function openAlert(clinic: Clinic, actor: Actor, wanted: NewAlert): Promise<string> {
  const open = await alertToJoin(clinic, wanted)
  if (open !== undefined) {
    await joinAlert(clinic, actor, open, wanted)
    return open.alertId
  }
  const ladders = await laddersInForce(clinic)
  const { reportId: report, disposition, visitId, cause } = wanted
  const event = { kind: 'reported', report, disposition } as const
  const step = advance(null, event, clinic.now.epochMilliseconds, ladders)
  if (step.kind === 'refused') throw new Error(`No alert could be opened: ${step.why.kind}.`)
  const { state } = step
  const { alert_id: alertId } = await clinic.db
    .insertInto('alert')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      cause,
      opened_at: clinic.now,
      step: 0,
      acknowledged_at: null,
      acknowledged_by: null,
      resolved_at: null,
      resolved_by: null,
      outcome: null,
      outcome_text: null,
      ...columnsOf(state),
    })
    .returning('alert_id')
    .executeTakeFirstOrThrow()
  await join(clinic, alertId, report)
  await record(clinic, actor, {
    action: 'alert.open',
    visitId: visitId ?? undefined,
    detail: { alert: alertId, report, disposition },
  })
  await perform(clinic, actor, { alertId, state, ladders }, step.effects)
  return alertId
}
