import type { Language, Sentence } from '#protocol/language.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { Clinic } from '../clinic.ts'

/** How far the clinic is with a report, in words a patient may read. */
export type ReportProgress =
  | { kind: 'kept' }
  /** `goIn`: nobody took it in time, and the patient is told to call emergency services or go in. */
  | { kind: 'calling'; people: number; handedOverAt: Temporal.Instant | null; goIn: boolean }
  | { kind: 'taken'; by: string; at: Temporal.Instant }
  | { kind: 'closed'; by: string; at: Temporal.Instant }
  | { kind: 'waiting'; dueAt: Temporal.Instant }
  | { kind: 'answered'; by: string; at: Temporal.Instant; text: string }

export type ReportView = {
  reportId: string
  reportedAt: Temporal.Instant
  disposition: DispositionId
  rules: readonly string[]
  told: Readonly<Partial<Record<Language, readonly string[]>>>
  advice: Sentence | null
  progress: ReportProgress
}

async function alertProgress(
  clinic: Clinic,
  reportId: string,
): Promise<ReportProgress | undefined> {
  const alert = await clinic.db
    .selectFrom('alert_report as ar')
    .innerJoin('alert as a', (on) =>
      on.onRef('a.clinic_id', '=', 'ar.clinic_id').onRef('a.alert_id', '=', 'ar.alert_id'),
    )
    .leftJoin('staff_member as taker', (on) =>
      on
        .onRef('taker.clinic_id', '=', 'a.clinic_id')
        .onRef('taker.staff_id', '=', 'a.acknowledged_by'),
    )
    .leftJoin('staff_member as closer', (on) =>
      on
        .onRef('closer.clinic_id', '=', 'a.clinic_id')
        .onRef('closer.staff_id', '=', 'a.resolved_by'),
    )
    .select([
      'a.alert_id',
      'a.patient_told_at',
      'a.acknowledged_at',
      'a.resolved_at',
      'taker.name as taker',
      'closer.name as closer',
    ])
    .where('ar.clinic_id', '=', clinic.clinicId)
    .where('ar.report_id', '=', reportId)
    .orderBy('a.opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (alert === undefined) return undefined
  if (alert.resolved_at !== null) {
    return { kind: 'closed', by: alert.closer ?? '', at: alert.resolved_at }
  }
  if (alert.acknowledged_at !== null) {
    return { kind: 'taken', by: alert.taker ?? '', at: alert.acknowledged_at }
  }
  const attempts = await clinic.db
    .selectFrom('alert_attempt')
    .select((select) => [
      select.fn.count<string>('staff_id').distinct().as('people'),
      select.fn.max('handed_over_at').as('handed_over_at'),
    ])
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alert.alert_id)
    .executeTakeFirstOrThrow()
  return {
    kind: 'calling',
    people: Number(attempts.people),
    handedOverAt: attempts.handed_over_at,
    goIn: alert.patient_told_at !== null,
  }
}

async function inboxProgress(
  clinic: Clinic,
  reportId: string,
): Promise<ReportProgress | undefined> {
  const item = await clinic.db
    .selectFrom('inbox_item as i')
    .leftJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'i.clinic_id').onRef('m.staff_id', '=', 'i.answered_by'),
    )
    .select(['i.due_at', 'i.answered_at', 'i.answer_text', 'm.name'])
    .where('i.clinic_id', '=', clinic.clinicId)
    .where('i.report_id', '=', reportId)
    .executeTakeFirst()
  if (item === undefined) return undefined
  return item.answered_at === null
    ? { kind: 'waiting', dueAt: item.due_at }
    : {
        kind: 'answered',
        by: item.name ?? '',
        at: item.answered_at,
        text: item.answer_text ?? '',
      }
}

/** One report of a visit as its patient may see it, newest truth first; undefined when the visit has no such report. */
export async function findReport(
  clinic: Clinic,
  visitId: string,
  reportId: string,
): Promise<ReportView | undefined> {
  const row = await clinic.db
    .selectFrom('symptom_report')
    .select(['report_id', 'reported_at', 'disposition', 'decision', 'told'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const answered = await inboxProgress(clinic, reportId)
  const alerted = answered?.kind === 'answered' ? undefined : await alertProgress(clinic, reportId)
  return {
    reportId: row.report_id,
    reportedAt: row.reported_at,
    disposition: row.disposition,
    rules: row.decision.rules,
    told: row.told,
    advice: row.decision.advice?.text ?? null,
    progress: alerted ?? answered ?? { kind: 'kept' },
  }
}

/** Ids of a visit's reports, newest first. */
export async function reportIds(clinic: Clinic, visitId: string): Promise<string[]> {
  const rows = await clinic.db
    .selectFrom('symptom_report')
    .select('report_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .orderBy('reported_at', 'desc')
    .execute()
  return rows.map((row) => row.report_id)
}
