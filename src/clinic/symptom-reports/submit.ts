import { sql } from 'kysely'
import { json } from '#database/connection.ts'
import type { Language } from '#protocol/language.ts'
import { finishedVisit, leftLying } from '#protocol/tpi/call-back.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import { readReport } from '#protocol/triage/read-report.ts'
import type { TriageDecision } from '#protocol/triage/report.ts'
import { triage } from '#protocol/triage/triage.ts'
import type { Actor } from '../actor.ts'
import { openAlert } from '../alerts/open.ts'
import { asksForAnswer, pages, type Urgencies } from '../alerts/times.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { openInboxItem } from '../inbox/open.ts'
import { inForce } from '../protocols/in-force.ts'
import { hasEnded } from '../visits/course.ts'
import { readChart } from './chart.ts'
import { told } from './told.ts'

export type NewReport = {
  /** Made with the form, so that a double tap is one report. */
  reportId: string
  visitId: string
  language: Language
  answers: FormAnswers
  /** The form was begun and left; it is sent as it stands. */
  leftLying?: true
}

export type Submitted =
  | { kind: 'received'; reportId: string }
  | { kind: 'already-received'; reportId: string }
  | { kind: 'id-of-another-visit' }
  | { kind: 'unknown-visit' }

/** The visit, locked: whoever writes its reports or drafts does so one after the other. */
export async function lockVisit(clinic: Clinic, visitId: string) {
  return clinic.db
    .selectFrom('visit as v')
    .innerJoin('clinic as c', 'c.clinic_id', 'v.clinic_id')
    .select(['v.starts_at', 'v.cancelled_at', 'v.no_show_at', 'v.patient_id', 'c.time_zone'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .forUpdate('v')
    .executeTakeFirst()
}

async function earlierWithId(clinic: Clinic, report: NewReport): Promise<Submitted | undefined> {
  const earlier = await clinic.db
    .selectFrom('symptom_report')
    .select('visit_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('report_id', '=', report.reportId)
    .executeTakeFirst()
  if (earlier === undefined) return undefined
  return earlier.visit_id === report.visitId
    ? { kind: 'already-received', reportId: report.reportId }
    : { kind: 'id-of-another-visit' }
}

/** The report's own draft, and those in which nothing was answered yet; another tab's answers stay. */
async function dropOwnDraft(clinic: Clinic, report: NewReport): Promise<void> {
  await clinic.db
    .deleteFrom('symptom_report_draft')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', report.visitId)
    .where((where) =>
      where.or([where('report_id', '=', report.reportId), sql<boolean>`answers = '{}'::jsonb`]),
    )
    .execute()
}

/**
 * Takes a symptom report in one transaction: triage, the report with its decision and inputs, the
 * alert or inbox item it asks for, audit, and the word to the worker. The visit's row is locked, so
 * that two reports at once join one alert.
 */
export async function submitReport(
  clinic: Clinic,
  actor: Actor,
  report: NewReport,
): Promise<Submitted> {
  const visit = await lockVisit(clinic, report.visitId)
  if (visit === undefined) return { kind: 'unknown-visit' }
  const earlier = await earlierWithId(clinic, report)
  if (earlier !== undefined) return earlier
  const ended = hasEnded(visit, visit.time_zone, clinic.now)
  const chart = await readChart(clinic, report.visitId)
  const { protocol } = await inForce(clinic)
  const read = readReport(protocol.symptomForm, report.answers, chart)
  const decision = triage(protocol, read.report, [
    ...(ended ? [finishedVisit] : []),
    ...(report.leftLying ? [leftLying] : []),
  ])
  await clinic.db
    .insertInto('symptom_report')
    .values({
      clinic_id: clinic.clinicId,
      report_id: report.reportId,
      visit_id: report.visitId,
      kind: 'report',
      language: report.language,
      reported_at: clinic.now,
      answers: json(report.answers),
      input: json(read.report),
      protocol_version: decision.protocol,
      disposition: decision.disposition,
      decision: json({ ...decision, advice: read.advice }),
      told: json(await told(clinic, report.visitId, decision)),
    })
    .execute()
  await dropOwnDraft(clinic, report)
  await record(clinic, actor, {
    action: 'report.submit',
    patientId: visit.patient_id,
    visitId: report.visitId,
    detail: {
      report: report.reportId,
      disposition: decision.disposition,
      rules: decision.rules,
      ended,
    },
  })
  await passOn(clinic, actor, report, { ...decision, urgencies: protocol.triage })
  return { kind: 'received', reportId: report.reportId }
}

async function passOn(
  clinic: Clinic,
  actor: Actor,
  { reportId, visitId }: NewReport,
  { disposition, urgencies }: Pick<TriageDecision, 'disposition'> & { urgencies: Urgencies },
): Promise<void> {
  if (pages(urgencies, disposition)) {
    await openAlert(clinic, actor, { visitId, reportId, cause: 'symptom_report', disposition })
  } else if (asksForAnswer(urgencies, disposition)) {
    await openInboxItem(clinic, actor, { reportId, visitId })
  } else {
    await tellWorkbenches(clinic)
  }
}
