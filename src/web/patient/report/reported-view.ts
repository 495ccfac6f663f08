import { rankOf } from '#clinic/alerts/times.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { reportAnswers } from '#clinic/symptom-reports/answers.ts'
import { readChart } from '#clinic/symptom-reports/chart.ts'
import { findReport, type ReportProgress } from '#clinic/symptom-reports/progress.ts'
import { timeText } from '#clinic/symptom-reports/told.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import type { Language } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import { fieldsOf, followingId, keptAnswers } from './answers.ts'
import type { Fields } from './attempt.ts'
import { askedOf, emergencyLine } from './label.ts'
import type { AskedQuestion } from './question.tsx'
import { openDetails } from './steps.ts'

/** How far the clinic is, with its times written out. */
export type ProgressText = {
  readonly kind: ReportProgress['kind']
  readonly at: string | undefined
  readonly by: string
  readonly people: number
  /** What a person of the clinic wrote to the patient. */
  readonly text: string | undefined
}

export type Details = {
  readonly reportId: string
  readonly questions: readonly AskedQuestion[]
  readonly carried: Fields
}

export type ReportedView = {
  /** The protocol's most urgent answer, and nobody has closed the case: calling comes before all else. */
  readonly callFirst: boolean
  readonly told: readonly string[]
  readonly reportedAt: string
  readonly progress: ProgressText
  readonly details: Details | undefined
}

const mostUrgentRank = Math.max(...tpi.triage.dispositions.map(({ rank }) => rank))

function progressText(
  progress: ReportProgress,
  time: (at: Temporal.Instant) => string,
): ProgressText {
  const none = { at: undefined, by: '', people: 0, text: undefined }
  switch (progress.kind) {
    case 'kept':
      return { ...none, kind: 'kept' }
    case 'calling': {
      const { people, handedOverAt } = progress
      return { ...none, kind: 'calling', people, at: handedOverAt ? time(handedOverAt) : undefined }
    }
    case 'waiting':
      return { ...none, kind: 'waiting', at: time(progress.dueAt) }
    case 'taken':
    case 'closed':
      return { ...none, kind: progress.kind, by: progress.by, at: time(progress.at) }
    case 'answered':
      return { ...none, ...progress, at: time(progress.at) }
  }
}

async function detailsOf(
  clinic: Clinic,
  visitId: string,
  reportId: string,
  answers: FormAnswers,
  language: Language,
): Promise<Details | undefined> {
  const chart = await readChart(clinic, visitId)
  const questions = openDetails(tpi.symptomForm, answers, chart)
  if (questions.length === 0) return undefined
  return {
    reportId: followingId(reportId, 'details'),
    questions: askedOf(questions, answers, chart, language),
    carried: fieldsOf(answers),
  }
}

/** One report as its patient reads it now; undefined when the visit has no such report. */
export async function reportedView(
  clinic: Clinic,
  visitId: string,
  reportId: string,
  language: Language,
  emergencyNumber: string,
): Promise<ReportedView | undefined> {
  const report = await findReport(clinic, visitId, reportId)
  const visit = await findVisitRow(clinic, visitId)
  const kept = await reportAnswers(clinic, visitId, reportId)
  if (report === undefined || visit === undefined || kept === undefined) return undefined
  const time = (at: Temporal.Instant) => timeText(at, visit.patient_zone, language, clinic.now)
  const closed = report.progress.kind === 'closed'
  const callFirst = rankOf(report.disposition) === mostUrgentRank && !closed
  const sentence = emergencyLine(language, emergencyNumber)
  const lines = (report.told[language] ?? []).filter((line) => line !== sentence)
  return {
    callFirst,
    told: report.advice === null ? lines : [report.advice[language], ...lines],
    reportedAt: time(report.reportedAt),
    progress: progressText(report.progress, time),
    details: closed
      ? undefined
      : await detailsOf(clinic, visitId, reportId, keptAnswers(kept), language),
  }
}
