import { randomUUID } from 'node:crypto'
import { type RouterContextProvider, redirect } from 'react-router'
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
import { fieldsOf } from './answers.ts'
import { attempted } from './attempt.ts'
import { askedOf, emergencyLine } from './label.ts'
import { reportWords } from './report-words.ts'
import { screenBefore, screenOf } from './steps.ts'

const form = tpi.symptomForm
const [firstId = ''] = form.blocks.flatMap(({ questions }) => questions.map(({ id }) => id))

type Asked = {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
  /** The question that names the screen; the form's first where it is missing. */
  readonly first: string | undefined
  /** Asked for by us: nothing is wrong yet, so opening it opens no draft, and leaving it calls nobody. */
  readonly checkin: boolean
}

/** One screen of the symptom form as it is asked now, or the form that could not be sent. */
export async function formView({ request, context, first = firstId, checkin }: Asked) {
  const { language, facts } = context.get(web)
  const words = reportWords[language]
  const attempt = context.get(attempted) ?? undefined
  const sentence = emergencyLine(language, facts.emergencyNumber)
  if (attempt?.kind === 'unsent') {
    return { ...attempt, title: words[attempt.unknown ? 'unknown' : 'unsent'].title, sentence }
  }
  const visit = await atVisit({ request, context })
  return visit.run(async (clinic) => {
    const draft = attempt ?? (await findDraft(clinic, visit.visitId))
    const chart = await readChart(clinic, visit.visitId)
    const answers = draft?.answers ?? {}
    const questions =
      attempt === undefined
        ? screenOf(form, answers, chart, first)
        : questionsNamed(attempt.shown.length > 0 ? attempt.shown : [first])
    if (questions === undefined) throw redirect('/visit/report')
    const opened = draft ?? (checkin ? undefined : await openDraft(clinic, visit, language))
    const shown = questions.map(({ id }) => id)
    const untouched = Object.keys(answers).length === 0 && attempt === undefined
    const nothingYet = checkin && (await findDraft(clinic, visit.visitId)) === undefined
    return {
      kind: 'form' as const,
      title: checkin ? words.checkin.title : words.title,
      sentence,
      reportId: opened?.reportId ?? randomUUID(),
      shown,
      questions: askedOf(questions, answers, chart, language),
      carried: fieldsOf(withoutShown(answers, shown)),
      problems: attempt?.problems ?? [],
      left: nothingYet
        ? ('nothing' as const)
        : untouched
          ? ('untouched' as const)
          : ('open' as const),
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
