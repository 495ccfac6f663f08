import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { canTakeCase } from '../people/staff.ts'
import { stopCalling } from './call.ts'

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

async function newestReport(clinic: Clinic, alertId: string): Promise<string | undefined> {
  const row = await clinic.db
    .selectFrom('alert_report as ar')
    .innerJoin('symptom_report as r', (on) =>
      on.onRef('r.clinic_id', '=', 'ar.clinic_id').onRef('r.report_id', '=', 'ar.report_id'),
    )
    .select('r.report_id')
    .where('ar.clinic_id', '=', clinic.clinicId)
    .where('ar.alert_id', '=', alertId)
    .orderBy('r.reported_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.report_id
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
  if (!canTakeCase(actor.role)) return { kind: 'not-a-clinician' }
  if (text.trim() === '') return { kind: 'text-needed' }
  const alert = await clinic.db
    .selectFrom('alert')
    .select(['visit_id', 'acknowledged_at', 'resolved_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .forUpdate()
    .executeTakeFirst()
  if (alert === undefined) return { kind: 'unknown' }
  if (alert.resolved_at !== null) return { kind: 'already-resolved' }
  if (alert.acknowledged_at === null) return { kind: 'not-acknowledged' }
  if ((await newestReport(clinic, alertId)) !== seenReportId) return { kind: 'new-report' }
  await clinic.db
    .updateTable('alert')
    .set({
      resolved_at: clinic.now,
      resolved_by: actor.staffId,
      outcome,
      outcome_text: text.trim(),
      next_step_at: null,
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .execute()
  await stopCalling(clinic, alertId)
  await record(clinic, actor, {
    action: 'alert.resolve',
    visitId: alert.visit_id ?? undefined,
    detail: { alert: alertId, outcome },
  })
  await tellWorkbenches(clinic)
  return { kind: 'resolved' }
}
