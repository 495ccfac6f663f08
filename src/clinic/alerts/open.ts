import type { DispositionId } from '#protocol/triage/report.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { call } from './call.ts'
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
    .select(['alert_id', 'disposition', 'opened_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('resolved_at', 'is', null)
    .forUpdate()
}

/** So many call-back alerts may be open by themselves; a flood of further requests joins the newest of them. */
const callBackAlertsMost = 3

/** The open alert that a new one belongs to: the visit's own, or the newest call-back among many. */
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

/** Sets the ladder back to its first rung, at the more urgent of the two dispositions. */
async function ringAgain(
  clinic: Clinic,
  actor: Actor,
  alertId: string,
  disposition: DispositionId,
): Promise<void> {
  const next = climb(
    { kind: 'ringing', step: 0, rounds: 0 },
    'worse-report',
    ladderTimes(disposition),
  )
  await clinic.db
    .updateTable('alert')
    .set({
      disposition,
      step: 0,
      rounds: 0,
      next_step_at: clinic.now.add({ minutes: next.waitMinutes ?? 0 }),
      acknowledged_at: null,
      acknowledged_by: null,
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .execute()
  if (next.call) await call(clinic, actor, alertId, next.call)
}

/** Within this time a second report that is no worse joins the first alert without ringing anew. */
const mergeMinutes = 10

/**
 * Opens an alert and calls its first rung in the caller's transaction. A report of a visit whose
 * alert is still open joins it. It rings again unless it is no worse and came within ten minutes.
 * Returns the alert's id.
 */
export async function openAlert(clinic: Clinic, actor: Actor, wanted: NewAlert): Promise<string> {
  const open = await alertToJoin(clinic, wanted)
  if (open !== undefined) {
    await join(clinic, open.alert_id, wanted.reportId)
    const worse = rankOf(wanted.disposition) > rankOf(open.disposition)
    const recent =
      Temporal.Instant.compare(open.opened_at.add({ minutes: mergeMinutes }), clinic.now) >= 0
    await record(clinic, actor, {
      action: 'alert.join',
      visitId: wanted.visitId ?? undefined,
      detail: { alert: open.alert_id, report: wanted.reportId, worse },
    })
    if (worse || !recent) {
      const disposition = worse ? wanted.disposition : open.disposition
      await ringAgain(clinic, actor, open.alert_id, disposition)
    }
    return open.alert_id
  }
  const first = climb(
    { kind: 'ringing', step: 0, rounds: 0 },
    'opened',
    ladderTimes(wanted.disposition),
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
