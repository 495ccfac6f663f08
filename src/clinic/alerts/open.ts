import type { DispositionId } from '#protocol/triage/report.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { call, callTaker } from './call.ts'
import { climb } from './ladder.ts'
import { ladderTimes, rankOf } from './times.ts'

export type NewAlert = {
  visitId: string | null
  reportId: string
  cause: 'symptom_report' | 'call_back' | 'inbox_overdue'
  disposition: DispositionId
}

function openAlerts(clinic: Clinic) {
  return clinic.db
    .selectFrom('alert')
    .select([
      'alert_id',
      'disposition',
      'opened_at',
      'step',
      'rounds',
      'next_step_at',
      'acknowledged_by',
    ])
    .where('clinic_id', '=', clinic.clinicId)
    .where('resolved_at', 'is', null)
    .forUpdate()
}

/** So many call-back alerts may be open by themselves; a flood of further requests joins the newest of them. */
const callBackAlertsMost = 3

/** The open alert that a new one belongs to: the visit's own, or the newest untaken call-back among many. */
async function alertToJoin(clinic: Clinic, { visitId, cause }: NewAlert) {
  if (visitId !== null) {
    return openAlerts(clinic)
      .where('visit_id', '=', visitId)
      .orderBy('opened_at')
      .executeTakeFirst()
  }
  const callBacks = await openAlerts(clinic)
    .where('cause', '=', cause)
    .where('visit_id', 'is', null)
    .where('acknowledged_at', 'is', null)
    .orderBy('opened_at', 'desc')
    .execute()
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

type OpenAlert = NonNullable<Awaited<ReturnType<typeof alertToJoin>>>

/** Rings for one more report: from the rung it has reached, never later than it would have, at the more urgent disposition. */
async function ringAgain(
  clinic: Clinic,
  actor: Actor,
  alert: OpenAlert,
  disposition: DispositionId,
): Promise<void> {
  const ringing = { kind: 'ringing', step: alert.step, rounds: alert.rounds } as const
  const state = alert.acknowledged_by === null ? ringing : ({ kind: 'taken' } as const)
  const { protocol } = await inForce(clinic)
  const next = climb(state, 'another-report', ladderTimes(protocol.triage, disposition))
  const wanted = clinic.now.add({ minutes: next.waitMinutes ?? 0 })
  const sooner =
    state.kind === 'ringing' &&
    alert.next_step_at !== null &&
    Temporal.Instant.compare(alert.next_step_at, wanted) < 0
  await clinic.db
    .updateTable('alert')
    .set({
      disposition,
      step: next.state.kind === 'ringing' ? next.state.step : 0,
      rounds: next.state.kind === 'ringing' ? next.state.rounds : 0,
      next_step_at: sooner ? alert.next_step_at : wanted,
      acknowledged_at: null,
      acknowledged_by: null,
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alert.alert_id)
    .execute()
  if (next.call) await call(clinic, actor, alert.alert_id, next.call)
}

/** Within this time a second report that is no worse joins the first alert without ringing anew. */
const mergeMinutes = 10

/**
 * One more report of an open alert. It rings again unless it is no worse and came within ten minutes;
 * then the one who has the case is told, and the workbenches in any case.
 */
async function joinAlert(
  clinic: Clinic,
  actor: Actor,
  alert: OpenAlert,
  wanted: NewAlert,
): Promise<void> {
  await join(clinic, alert.alert_id, wanted.reportId)
  const { triage } = (await inForce(clinic)).protocol
  const worse = rankOf(triage, wanted.disposition) > rankOf(triage, alert.disposition)
  const recent =
    Temporal.Instant.compare(alert.opened_at.add({ minutes: mergeMinutes }), clinic.now) >= 0
  await record(clinic, actor, {
    action: 'alert.join',
    visitId: wanted.visitId ?? undefined,
    detail: { alert: alert.alert_id, report: wanted.reportId, worse },
  })
  if (worse || !recent) {
    await ringAgain(clinic, actor, alert, worse ? wanted.disposition : alert.disposition)
  } else if (alert.acknowledged_by !== null) {
    await callTaker(clinic, actor, alert.alert_id, alert.acknowledged_by)
  } else {
    await tellWorkbenches(clinic)
  }
}

/**
 * Opens an alert and calls its first rung in the caller's transaction; a report of a visit whose alert is
 * still open joins it. Returns the alert's id.
 */
export async function openAlert(clinic: Clinic, actor: Actor, wanted: NewAlert): Promise<string> {
  const open = await alertToJoin(clinic, wanted)
  if (open !== undefined) {
    await joinAlert(clinic, actor, open, wanted)
    return open.alert_id
  }
  const { protocol } = await inForce(clinic)
  const first = climb(
    { kind: 'ringing', step: 0, rounds: 0 },
    'opened',
    ladderTimes(protocol.triage, wanted.disposition),
  )
  const { alert_id: alertId } = await clinic.db
    .insertInto('alert')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: wanted.visitId,
      cause: wanted.cause,
      disposition: wanted.disposition,
      opened_at: clinic.now,
      step: 0,
      next_step_at: clinic.now.add({ minutes: first.waitMinutes ?? 0 }),
      acknowledged_at: null,
      acknowledged_by: null,
      resolved_at: null,
      resolved_by: null,
      outcome: null,
      outcome_text: null,
    })
    .returning('alert_id')
    .executeTakeFirstOrThrow()
  await join(clinic, alertId, wanted.reportId)
  await record(clinic, actor, {
    action: 'alert.open',
    visitId: wanted.visitId ?? undefined,
    detail: { alert: alertId, report: wanted.reportId, disposition: wanted.disposition },
  })
  if (first.call) await call(clinic, actor, alertId, first.call)
  return alertId
}
