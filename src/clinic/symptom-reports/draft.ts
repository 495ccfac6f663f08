import { sql } from 'kysely'
import { findDue } from '#database/across-clinics.ts'
import { json } from '#database/connection.ts'
import type { Language } from '#protocol/language.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import { type Actor, heartbeat } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { sendReport } from './send.ts'
import { lockVisit } from './submit.ts'

const leftLyingMinutes = 10

export type Draft = { reportId: string; language: Language; answers: FormAnswers }

/** The report a visit is filling in, or undefined. */
export async function findDraft(clinic: Clinic, visitId: string): Promise<Draft | undefined> {
  const row = await clinic.db
    .selectFrom('symptom_report_draft')
    .select(['report_id', 'language', 'answers'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .orderBy('saved_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { reportId: row.report_id, language: row.language, answers: row.answers }
}

/**
 * Keeps a report as far as it is filled in, from the moment the form is opened. Left lying for ten
 * minutes, it is sent as it stands: what was ticked counts, and a form left at its first question
 * calls a person.
 */
export async function saveDraft(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  draft: Draft,
): Promise<void> {
  await lockVisit(clinic, visitId)
  const saved = {
    language: draft.language,
    answers: json(draft.answers),
    saved_at: clinic.now,
    due_at: clinic.now.add({ minutes: leftLyingMinutes }),
  }
  await clinic.db
    .insertInto('symptom_report_draft')
    .values({
      clinic_id: clinic.clinicId,
      report_id: draft.reportId,
      visit_id: visitId,
      ...saved,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'report_id'])
        .doUpdateSet(saved)
        .where('symptom_report_draft.visit_id', '=', visitId),
    )
    .execute()
  await record(clinic, actor, {
    action: 'report.draft',
    visitId,
    detail: { report: draft.reportId, answered: Object.keys(draft.answers) },
  })
}

/** The patient says the form was opened by mistake: nothing was answered, so nothing is sent. */
export async function dropDraft(clinic: Clinic, actor: Actor, visitId: string): Promise<void> {
  const dropped = await clinic.db
    .deleteFrom('symptom_report_draft')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .where(sql<boolean>`answers = '{}'::jsonb`)
    .returning('report_id')
    .execute()
  await record(clinic, actor, {
    action: 'report.opened-by-mistake',
    visitId,
    detail: { reports: dropped.map((row) => row.report_id) },
  })
}

async function sendOne(clinic: Clinic, reportId: string): Promise<boolean> {
  const lying = await clinic.db
    .selectFrom('symptom_report_draft')
    .select('visit_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  if (lying === undefined) return false
  const { visit_id: visitId } = lying
  await lockVisit(clinic, visitId)
  const draft = await clinic.db
    .deleteFrom('symptom_report_draft')
    .where('clinic_id', '=', clinic.clinicId)
    .where('report_id', '=', reportId)
    .where('due_at', '<=', clinic.now)
    .returning(['language', 'answers'])
    .executeTakeFirst()
  if (draft === undefined) return false
  await sendReport(clinic, heartbeat, {
    reportId,
    visitId,
    language: draft.language,
    answers: draft.answers,
    leftLying: true,
  })
  return true
}

/** Sends every report that was left lying. Returns how many. */
export async function sendLeftReports(installation: Installation): Promise<number> {
  const due = await findDue(installation.db, 'symptom_report_draft', 100)
  const sent = await Promise.allSettled(
    due.map((row) => inClinic(installation, row.clinicId, (clinic) => sendOne(clinic, row.id))),
  )
  const failed = sent.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return sent.filter((result) => result.status === 'fulfilled' && result.value).length
}
