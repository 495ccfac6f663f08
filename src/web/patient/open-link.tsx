import { data, redirect } from 'react-router'
import { findLink } from '#clinic/access/links.ts'
import { openLink } from '#clinic/access/open-link.ts'
import { inClinic } from '#clinic/clinic.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { timeText } from '#clinic/symptom-reports/told.ts'
import { findVisitSession, visitCookie } from '../access/visit-session.ts'
import { web } from '../context.ts'
import { DateField } from '../look/date-field.tsx'
import { type DateParts, datePartsOf } from '../look/date-parts.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { useFrame } from '../look/frame.ts'
import { PatientPage } from '../look/patient-page.tsx'
import { Notice } from '../look/severity.tsx'
import type { Route } from './+types/open-link.ts'
import { birthDateOf } from './birth-date.ts'
import { DoorHelp } from './door-help.tsx'
import { linkWords } from './link-words.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

/** Shows the form and nothing else: reading a link neither uses it up nor says whose it is. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { installation, language } = context.get(web)
  const title = linkWords[language].title
  const link = await findLink(installation, params.token)
  if (link === undefined) return data({ title, ended: true }, { status: 410 })
  const session = await findVisitSession({ request, context })
  if (session?.visitId === link.visitId) throw redirect('/visit')
  return { title, ended: false }
}

type Answer =
  | { readonly kind: 'unreadable'; readonly typed: DateParts }
  | { readonly kind: 'wrong'; readonly typed: DateParts; readonly triesLeft: number }
  | { readonly kind: 'locked'; readonly until: string }
  | { readonly kind: 'ended' }

const answer = (status: number, value: Answer) => data(value, { status })

export async function action({ request, context, params }: Route.ActionArgs) {
  const { installation, language, origin } = context.get(web)
  const typed = datePartsOf(await request.formData(), 'birth')
  const birthDate = birthDateOf(typed)
  if (birthDate === undefined) return answer(422, { kind: 'unreadable', typed })
  const link = await findLink(installation, params.token)
  if (link === undefined) return answer(410, { kind: 'ended' })
  const [opened, now, zone] = await inClinic(installation, link.clinicId, async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    return [await openLink(clinic, link.linkId, birthDate), clinic.now, zone] as const
  })
  switch (opened.kind) {
    case 'opened':
      return redirect('/visit', {
        status: 303,
        headers: { 'set-cookie': visitCookie(origin, opened.sessionToken) },
      })
    case 'wrong-birth-date':
      return answer(422, { kind: 'wrong', typed, triesLeft: opened.triesLeft })
    case 'locked':
      return answer(423, { kind: 'locked', until: timeText(opened.until, zone, language, now) })
    case 'ended':
      return answer(410, { kind: 'ended' })
  }
}

/** Link and date of birth: the only door of a patient. */
export default function OpenLink({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData?.kind === 'locked') return <Locked until={actionData.until} />
  if (loaderData.ended || actionData?.kind === 'ended') return <Ended />
  return <AskBirthDate {...(actionData !== undefined && { answer: actionData })} />
}

type Asked = Extract<Answer, { kind: 'unreadable' | 'wrong' }>

function AskBirthDate({ answer }: { readonly answer?: Asked }) {
  const words = linkWords[useFrame().language]
  const message =
    answer === undefined
      ? undefined
      : answer.kind === 'wrong'
        ? words.wrong(answer.triesLeft)
        : words.unreadable
  return (
    <PatientPage>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ErrorSummary errors={message === undefined ? [] : [{ name: 'birth', message }]} />
      <form method="post" noValidate>
        <DateField
          name="birth"
          label={words.birthDate}
          birth
          error={message}
          {...(answer !== undefined && { value: answer.typed })}
        />
        <div className="actions">
          <button className="button" type="submit">
            {words.open}
          </button>
        </div>
      </form>
      {answer?.kind === 'wrong' && (
        <section>
          <h2>{words.noWay}</h2>
          <DoorHelp />
        </section>
      )}
    </PatientPage>
  )
}

function Locked({ until }: { readonly until: string }) {
  const { title, again, text, meanwhile } = linkWords[useFrame().language].locked
  return (
    <PatientPage wrong="none">
      <h1>{title}</h1>
      <Notice level="hold" title={again(until)} urgent>
        <p>{text}</p>
      </Notice>
      <p>{meanwhile}</p>
      <DoorHelp />
    </PatientPage>
  )
}

function Ended() {
  const { title, text } = linkWords[useFrame().language].ended
  return (
    <PatientPage wrong="none">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <DoorHelp />
    </PatientPage>
  )
}
