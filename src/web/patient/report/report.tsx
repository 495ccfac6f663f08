import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import type { Clinic } from '#clinic/clinic.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { readChart } from '#clinic/symptom-reports/chart.ts'
import { type Draft, findDraft, saveDraft } from '#clinic/symptom-reports/draft.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { hasEnded } from '#clinic/visits/course.ts'
import type { Language } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { FormAnswers, FormQuestion } from '#protocol/triage/form.ts'
import { type AtVisit, atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { textFields } from '../fields.ts'
import { withinPatience } from '../within.ts'
import type { Route } from './+types/report.ts'
import { fieldsOf } from './answers.ts'
import { attempted } from './attempt.ts'
import { askedOf, emergencyLine } from './label.ts'
import { isUrgent, receive } from './receive.ts'
import { ReportForm } from './report-form.tsx'
import { reportWords } from './report-words.ts'
import { screenBefore, screenOf } from './steps.ts'
import { Unsent } from './unsent.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

const form = tpi.symptomForm
const [firstId = ''] = form.blocks.flatMap(({ questions }) => questions.map(({ id }) => id))

/** Opening the form opens a draft: left lying, it calls a person. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { language, facts } = context.get(web)
  const words = reportWords[language]
  const attempt = context.get(attempted) ?? undefined
  const sentence = emergencyLine(language, facts.emergencyNumber)
  if (attempt?.kind === 'unsent') {
    return { ...attempt, title: words.unsent.title, sentence }
  }
  const visit = await atVisit({ request, context })
  const first = params.first ?? firstId
  return visit.run(async (clinic) => {
    const draft = attempt ?? (await findDraft(clinic, visit.visitId))
    const chart = await readChart(clinic, visit.visitId)
    const answers = draft?.answers ?? {}
    const questions =
      attempt === undefined
        ? screenOf(form, answers, chart, first)
        : questionsNamed(attempt.shown.length > 0 ? attempt.shown : [first])
    if (questions === undefined) throw redirect('/visit/report')
    const reportId = draft?.reportId ?? (await openDraft(clinic, visit, language)).reportId
    const shown = questions.map(({ id }) => id)
    return {
      kind: 'form' as const,
      title: words.title,
      sentence,
      reportId,
      shown,
      questions: askedOf(questions, answers, chart, language),
      carried: fieldsOf(withoutShown(answers, shown)),
      problems: attempt?.problems ?? [],
      untouched: Object.keys(answers).length === 0 && attempt === undefined,
      before: first === firstId ? undefined : screenBefore(form, answers, chart, first),
      ended: await isOver(clinic, visit.visitId),
    }
  })
}

const questionsNamed = (ids: readonly string[]): readonly FormQuestion[] =>
  form.blocks.flatMap(({ questions }) => questions.filter(({ id }) => ids.includes(id)))

const withoutShown = (answers: FormAnswers, shown: readonly string[]): FormAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !shown.includes(id)))

async function openDraft(clinic: Clinic, visit: AtVisit, language: Language): Promise<Draft> {
  const draft = { reportId: randomUUID(), language, answers: {} }
  await saveDraft(clinic, visit.actor, visit.visitId, draft)
  return draft
}

async function isOver(clinic: Clinic, visitId: string): Promise<boolean> {
  const row = await findVisitRow(clinic, visitId)
  const { time_zone: zone } = await clinicSettings(clinic)
  return row === undefined || hasEnded(row, zone, clinic.now)
}

export async function action({ request, context }: Route.ActionArgs) {
  const { language, noteError, keepAnswer } = context.get(web)
  const fields = textFields(await request.formData())
  try {
    const taken = await withinPatience(
      atVisit({ request, context }).then((visit) => receive(visit, language, fields)),
    )
    if (taken instanceof Response) return taken
    context.set(attempted, taken)
    return data(null, { status: 422 })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    noteError(error)
    keepAnswer()
    context.set(attempted, { kind: 'unsent', fields, urgent: isUrgent(fields) })
    return data(null, { status: 503 })
  }
}

/** *Something is wrong*: the call button first, then one screen of few, plain questions after another. */
export default function Report({ loaderData }: Route.ComponentProps) {
  return loaderData.kind === 'unsent' ? <Unsent {...loaderData} /> : <ReportForm {...loaderData} />
}
