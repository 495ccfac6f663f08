import { randomUUID } from 'node:crypto'
import { type RouterContextProvider, redirect } from 'react-router'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { readChart } from '#clinic/symptom-reports/chart.ts'
import { type Draft, findDraft, saveDraft } from '#clinic/symptom-reports/draft.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { hasEnded } from '#clinic/visits/course.ts'
import type { Language } from '#protocol/language.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { FormAnswers, FormQuestion, SymptomForm } from '#protocol/triage/form.ts'
import { type AtVisit, atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { fieldsOf } from './answers.ts'
import { attempted } from './attempt.ts'
import { askedOf, emergencyLine } from './label.ts'
import { reportWords } from './report-words.ts'
import { screenBefore, screenOf } from './steps.ts'

const allQuestions = ({ blocks }: SymptomForm): readonly FormQuestion[] =>
  blocks.flatMap(({ questions }) => questions)

type Asked = {
  readonly request: Request
  readonly context: Readonly<RouterContextProvider>
  /** The question that names the screen; the form's first where it is missing. */
  readonly first: string | undefined
  /** Asked for by us: nothing is wrong yet, so opening it opens no draft, and leaving it calls nobody. */
  readonly checkin: boolean
}

/** One screen of the symptom form as it is asked now, or the form that could not be sent. */
export async function formView({ request, context, first: wanted, checkin }: Asked) {
  const { language, facts } = context.get(web)
  const words = reportWords[language]
  const attempt = context.get(attempted) ?? undefined
  if (attempt?.kind === 'unsent') {
    const sentence = emergencyLine(tpi.triage, language, facts.emergencyNumber)
    return { ...attempt, title: words[attempt.unknown ? 'unknown' : 'unsent'].title, sentence }
  }
  const visit = await atVisit({ request, context })
  return visit.run(async (clinic) => {
    const { symptomForm: form, triage } = (await inForce(clinic)).protocol
    const firstId = allQuestions(form)[0]?.id ?? ''
    const first = wanted ?? firstId
    const draft = attempt ?? (await findDraft(clinic, visit.visitId))
    const chart = await readChart(clinic, visit.visitId)
    const answers = draft?.answers ?? {}
    const questions =
      attempt === undefined
        ? screenOf(form, answers, chart, first)
        : questionsNamed(form, attempt.shown.length > 0 ? attempt.shown : [first])
    if (questions === undefined) throw redirect('/visit/report')
    const opened = draft ?? (checkin ? undefined : await openDraft(clinic, visit, language))
    const shown = questions.map(({ id }) => id)
    const untouched = Object.keys(answers).length === 0 && attempt === undefined
    const nothingYet = checkin && (await findDraft(clinic, visit.visitId)) === undefined
    return {
      kind: 'form' as const,
      title: checkin ? words.checkin.title : words.title,
      sentence: emergencyLine(triage, language, facts.emergencyNumber),
      reportId: opened?.reportId ?? randomUUID(),
      shown,
      questions: askedOf(form, questions, answers, chart, language),
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

const questionsNamed = (form: SymptomForm, ids: readonly string[]): readonly FormQuestion[] =>
  allQuestions(form).filter(({ id }) => ids.includes(id))

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
