import { randomUUID } from 'node:crypto'
import { redirect } from 'react-router'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { reportAnswers } from '#clinic/symptom-reports/answers.ts'
import { readChart } from '#clinic/symptom-reports/chart.ts'
import { dropDraft, findDraft, saveDraft } from '#clinic/symptom-reports/draft.ts'
import { followingId, sendReport } from '#clinic/symptom-reports/send.ts'
import type { Language } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { FormAnswers, SymptomForm } from '#protocol/triage/form.ts'
import { answersOfFields } from '#protocol/triage/form-fields.ts'
import { relevantQuestions } from '#protocol/triage/form-state.ts'
import type { AtVisit } from '../../access/visit-session.ts'
import { idIn } from '../fields.ts'
import type { Attempt, Fields } from './attempt.ts'
import { lettersMost } from './question.tsx'
import { cannotWait, isSaid, nextScreen } from './steps.ts'

const valuesOf = (fields: Fields, name: string): readonly string[] =>
  fields.filter(([each]) => each === name).map(([, value]) => value)

/** One sent screen of the form: everything said so far, and which questions stood on it. */
export type SentScreen = {
  readonly reportId: string
  readonly answers: FormAnswers
  readonly shown: readonly string[]
}

/** Reads the fields of a screen. An id that is none becomes a new one: a report is never refused for it. */
export function readScreen(form: SymptomForm, fields: Fields): SentScreen {
  const answers = answersOfFields(form, fields)
  const shown = valuesOf(fields, 'shown')
  return {
    reportId: idIn(valuesOf(fields, 'reportId')[0]) ?? randomUUID(),
    answers,
    shown: shown.length > 0 ? shown : Object.keys(answers),
  }
}

/** Whether what was not taken cannot wait; read by the built-in form, since the clinic's own is out of reach just then. */
export const isUrgent = (fields: Fields): boolean =>
  cannotWait(tpi.symptomForm, readScreen(tpi.symptomForm, fields).answers)

function tooLong(answers: FormAnswers) {
  return Object.entries(answers)
    .filter(([, answer]) => typeof answer === 'string' && answer.length > lettersMost)
    .map(([name]) => ({ name, problem: 'long' as const }))
}

/** What an earlier screen or another tab said to questions that did not stand on this one. */
async function mergedAnswers(clinic: Clinic, visitId: string, sent: SentScreen) {
  const draft = await findDraft(clinic, visitId)
  if (draft?.reportId !== sent.reportId) return sent.answers
  const kept = Object.entries(draft.answers).filter(([id]) => !sent.shown.includes(id))
  return { ...Object.fromEntries(kept), ...sent.answers }
}

type Next = Attempt | { readonly kind: 'go'; readonly to: string }

/**
 * Takes one screen: what cannot wait is sent at once, a form with more questions is kept as a draft, and a
 * form with none left is sent.
 */
async function takeScreen(
  clinic: Clinic,
  { visitId, actor }: AtVisit,
  language: Language,
  fields: Fields,
): Promise<Next> {
  const { symptomForm: form } = (await inForce(clinic)).protocol
  const sent = readScreen(form, fields)
  const { reportId, shown } = sent
  const answers = await mergedAnswers(clinic, visitId, sent)
  const send = async (): Promise<Next> => {
    const id = await sendReport(clinic, actor, { reportId, visitId, language, answers })
    return { kind: 'go', to: `/visit/reports/${id}` }
  }
  if (cannotWait(form, answers)) return send()
  const chart = await readChart(clinic, visitId)
  const [first] = relevantQuestions(form, answers, chart)
  const unanswered = first !== undefined && !isSaid(answers, first.id) ? first.id : undefined
  const problems = [
    ...(unanswered === undefined ? [] : [{ name: unanswered, problem: 'required' as const }]),
    ...tooLong(answers),
  ]
  if (problems.length > 0) return { kind: 'refused', reportId, answers, shown, problems }
  const next = nextScreen(form, answers, chart, shown)
  if (next === undefined) return send()
  const alreadySent = (await reportAnswers(clinic, visitId, reportId)) !== undefined
  const draftId = alreadySent ? followingId(reportId, 'again') : reportId
  await saveDraft(clinic, actor, visitId, { reportId: draftId, language, answers })
  return { kind: 'go', to: `/visit/report/${next}` }
}

/** Takes what was sent from a screen of the form; a Response leads on, an Attempt is shown again. */
export async function receive(
  visit: AtVisit,
  language: Language,
  fields: Fields,
): Promise<Response | Attempt> {
  if (valuesOf(fields, 'intent').includes('mistake')) {
    await visit.run((clinic) => dropDraft(clinic, visit.actor, visit.visitId))
    return redirect('/visit', 303)
  }
  const next = await visit.run((clinic) => takeScreen(clinic, visit, language, fields))
  return next.kind === 'go' ? redirect(next.to, 303) : next
}
