import { data, redirect } from 'react-router'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import { screensOf } from '#clinic/screenings/screens.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import type { Language } from '#protocol/language.ts'
import type { PatientScreen } from '#protocol/screening/patient-screens.ts'
import { atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { emergencyLine } from '../report/label.ts'
import type { Route } from './+types/questions.ts'
import { openScreen, takeScreen } from './answer-state.ts'
import { Emergency, Review, Thanks } from './endings.tsx'
import { headingAndRest } from './heading.ts'
import { QuestionScreen } from './question-screen.tsx'
import { questionsWords } from './questions-words.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

const endings = ['thanks', 'review', 'emergency'] as const

async function endingData(
  clinic: Clinic,
  visitId: string,
  screens: readonly PatientScreen[],
  language: Language,
  emergencyNumber: string,
) {
  const { protocol } = await inForce(clinic)
  const { emergencyText } = await currentScreening(clinic, visitId)
  const row = ({ id, title }: PatientScreen) => ({ id, title: headingAndRest(title[language])[0] })
  return {
    thanks: protocol.screening.thanks[language],
    sentence: emergencyLine(protocol.triage, language, emergencyNumber),
    emergencyText,
    rows: screens.map(row),
    open: screens.filter(({ answered }) => !answered).map(row),
  }
}

const thinners = /vka|doac|heparin|antiplatelet|anticoag|p2y12/

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { language, facts } = context.get(web)
  const words = questionsWords[language]
  const { run, visitId } = await atVisit({ request, context })
  return run(async (clinic) => {
    const visit = await findVisitRow(clinic, visitId)
    const over = visit?.cancelled_at ?? visit?.no_show_at ?? visit?.procedure_ended_at
    if (visit === undefined || over != null) throw redirect('/visit')
    const { input, screens } = await screensOf(clinic, visitId)
    const ending = endings.find((each) => each === params.screen)
    if (ending !== undefined) {
      const { emergencyNumber } = facts
      const its = await endingData(clinic, visitId, screens, language, emergencyNumber)
      return { kind: ending, title: words[ending].title, ...its }
    }
    const screen =
      params.screen === undefined
        ? openScreen(screens)
        : screens.find(({ id }) => id === params.screen)
    if (screen === undefined) throw redirect('/visit/questions/thanks')
    const place = screens.findIndex(({ id }) => id === screen.id)
    const { labels, drugClasses } = (await inForce(clinic)).protocol.screening
    return {
      kind: 'screen' as const,
      title: words.title,
      screen,
      answers: input.answers,
      facts: input.patient,
      labels,
      drugs: Object.entries(drugClasses).flatMap(([name, its]) => (thinners.test(name) ? its : [])),
      place: place + 1,
      count: screens.length,
      before: screens[place - 1]?.id,
      after: screens[place + 1]?.id ?? 'thanks',
    }
  })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { run, visitId, actor } = await atVisit({ request, context })
  const form = await request.formData()
  const taken = await run(async (clinic) => {
    const { screens } = await screensOf(clinic, visitId)
    const id = params.screen ?? openScreen(screens)?.id ?? ''
    return takeScreen(clinic, actor, visitId, id, form)
  })
  if (taken.kind === 'refused') return data(taken, { status: 422 })
  throw redirect(taken.kind === 'kept' ? taken.to : '/visit/questions', 303)
}

/** The questions before the visit, one screen each. */
export default function Questions({ loaderData, actionData }: Route.ComponentProps) {
  switch (loaderData.kind) {
    case 'thanks':
      return <Thanks {...loaderData} />
    case 'review':
      return <Review rows={loaderData.rows} />
    case 'emergency':
      return <Emergency sentence={loaderData.sentence} />
    case 'screen':
      return <QuestionScreen {...loaderData} refused={actionData} />
  }
}
