import { pages, rankOf } from '#clinic/alerts/times.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { reportAnswers } from '#clinic/symptom-reports/answers.ts'
import { readChart } from '#clinic/symptom-reports/chart.ts'
import {
  findReport,
  type ReportProgress,
  type ReportView,
} from '#clinic/symptom-reports/progress.ts'
import { followingId } from '#clinic/symptom-reports/send.ts'
import { timeText } from '#clinic/symptom-reports/told.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import type { ClinicPage } from '#protocol/handout/page.ts'
import type { Language } from '#protocol/language.ts'
import { fillLine } from '#protocol/triage/fill-tell.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import type { TriageData } from '#protocol/triage/rules.ts'
import { fieldsOf, keptAnswers } from './answers.ts'
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
  /** Nobody took it in time: the patient is not to wait for us. */
  readonly goIn: boolean
  /** What a person of the clinic wrote to the patient. */
  readonly text: string | undefined
}

export type Details = {
  readonly reportId: string
  readonly questions: readonly AskedQuestion[]
  readonly carried: Fields
}

export type ReportedView = {
  /** When to call the emergency number. */
  readonly sentence: string | undefined
  /**
   * The numbers to call before all else, the first one first: after the protocol's most urgent answer, and
   * where nobody took the case in time, while
   * nobody has closed the case. Empty otherwise.
   */
  readonly callFirst: readonly string[]
  /** They stand there only because nobody took the case in time. */
  readonly goIn: boolean
  /** What the first of them is for, in the protocol's words, where it is not the emergency number. */
  readonly callTitle: string | undefined
  /** Empty once the case is closed or answered: what was promised then is no longer so. */
  readonly told: readonly string[]
  /** The list that the lines above it speak of. */
  readonly pageUs: readonly PageUsText[]
  readonly reportedAt: string
  readonly progress: ProgressText
  readonly details: Details | undefined
}

/** One of the protocol's conditions for telling the clinic at once. */
export type PageUsText = { readonly heading: string; readonly lines: readonly string[] }

function progressText(
  progress: ReportProgress,
  time: (at: Temporal.Instant) => string,
): ProgressText {
  const none = { at: undefined, by: '', people: 0, goIn: false, text: undefined }
  switch (progress.kind) {
    case 'kept':
      return { ...none, kind: 'kept' }
    case 'calling': {
      const { people, handedOverAt, goIn } = progress
      const at = handedOverAt ? time(handedOverAt) : undefined
      return { ...none, kind: 'calling', people, goIn, at }
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
  const { symptomForm } = (await inForce(clinic)).protocol
  const questions = openDetails(symptomForm, answers, chart)
  if (questions.length === 0) return undefined
  return {
    reportId: followingId(reportId, 'details'),
    questions: askedOf(symptomForm, questions, answers, chart, language),
    carried: fieldsOf(answers),
  }
}

/** Whether nothing but the one rule decided that is told of by itself, such as a wish to harm oneself. */
function isToldAlone({ rules, tellAlone }: TriageData, { rules: deciding }: ReportView): boolean {
  const ids = new Set(rules.map(({ id }) => id))
  return deciding.filter((id) => ids.has(id)).join() === tellAlone.rule
}

function firstSentence(line: string | undefined): string | undefined {
  return line?.split(/(?<=[.!?])\s/)[0]?.replace(/\.$/, '')
}

function pageUsTexts(page: ClinicPage, facts: Numbers, language: Language): readonly PageUsText[] {
  const known = new Map(Object.entries(facts))
  return page.pageUs.map(({ heading, statements }) => ({
    heading: heading[language],
    lines: statements.flatMap(({ sentence }) => fillLine(sentence[language], known) ?? []),
  }))
}

type Numbers = { readonly emergencyNumber: string; readonly clinicPhone: string }

/** One report as its patient reads it now; undefined when the visit has no such report. */
export async function reportedView(
  clinic: Clinic,
  visitId: string,
  reportId: string,
  language: Language,
  facts: Numbers,
): Promise<ReportedView | undefined> {
  const report = await findReport(clinic, visitId, reportId)
  const visit = await findVisitRow(clinic, visitId)
  const kept = await reportAnswers(clinic, visitId, reportId)
  if (report === undefined || visit === undefined || kept === undefined) return undefined
  const time = (at: Temporal.Instant) => timeText(at, visit.patient_zone, language, clinic.now)
  const { page, triage } = (await inForce(clinic)).protocol
  const closed = report.progress.kind === 'closed'
  const over = closed || report.progress.kind === 'answered'
  const mostUrgentRank = Math.max(...triage.dispositions.map(({ rank }) => rank))
  const callFirst = rankOf(triage, report.disposition) === mostUrgentRank && !closed
  const alone = callFirst && isToldAlone(triage, report)
  const goIn = report.progress.kind === 'calling' && report.progress.goIn
  const { crisis_number: crisisNumber } = await clinicSettings(clinic)
  const sentence = emergencyLine(triage, language, facts.emergencyNumber)
  const lines = (report.told[language] ?? []).filter((line) => line !== sentence)
  return {
    sentence,
    callFirst: callFirst || goIn ? [...(alone ? [crisisNumber] : []), facts.emergencyNumber] : [],
    goIn: goIn && !callFirst,
    callTitle: alone ? firstSentence(lines[0]) : undefined,
    told: over ? [] : [...(report.advice === null ? [] : [report.advice[language]]), ...lines],
    pageUs: over || pages(triage, report.disposition) ? [] : pageUsTexts(page, facts, language),
    reportedAt: time(report.reportedAt),
    progress: progressText(report.progress, time),
    details: closed
      ? undefined
      : await detailsOf(clinic, visitId, reportId, keptAnswers(kept), language),
  }
}
