import { data, redirect } from 'react-router'
import { inForce } from '#clinic/protocols/in-force.ts'
import { sendReport } from '#clinic/symptom-reports/send.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { atVisit } from '../../access/visit-session.ts'
import { web } from '../../context.ts'
import { EmergencySentence } from '../../look/emergency-sentence.tsx'
import { useFrame } from '../../look/frame.ts'
import { PatientPage } from '../../look/patient-page.tsx'
import { idIn, textFields } from '../fields.ts'
import { OutOfPatience, withinPatience } from '../within.ts'
import type { Route } from './+types/reported.ts'
import { attempted } from './attempt.ts'
import { CallBar, OtherCalls } from './call-bar.tsx'
import { emergencyLine } from './label.ts'
import { PageUs } from './page-us.tsx'
import { Question } from './question.tsx'
import { isUrgent, readScreen } from './receive.ts'
import { Carried } from './report-form.tsx'
import { reportWords } from './report-words.ts'
import { type Details, type ReportedView, reportedView } from './reported-view.ts'
import { type ReportedWords, reportedWords } from './reported-words.ts'
import { Unsent } from './unsent.tsx'
import { WhoKnows } from './who-knows.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

const lookAgainSeconds = 15

/** The page looks again by itself while nobody has the case, except over a form that is being filled in. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { language, facts } = context.get(web)
  const attempt = context.get(attempted)
  if (attempt?.kind === 'unsent') {
    const { title } = reportWords[language][attempt.unknown ? 'unknown' : 'unsent']
    const sentence = emergencyLine(tpi.triage, language, facts.emergencyNumber)
    return data({ ...attempt, title, sentence })
  }
  const visit = await atVisit({ request, context })
  const reportId = idIn(params.reportId)
  const view =
    reportId &&
    (await visit.run((clinic) => reportedView(clinic, visit.visitId, reportId, language, facts)))
  if (view === undefined || view === '') throw data(null, { status: 404 })
  const held = params.still === 'still'
  const waits = view.progress.kind === 'calling' && view.details === undefined
  const title = titleOf(view, reportedWords[language])
  return data(
    { kind: 'reported' as const, title, ...view, waits, held },
    waits && !held ? { headers: { refresh: String(lookAgainSeconds) } } : {},
  )
}

function titleOf(view: ReportedView, { titles }: ReportedWords): string {
  const [number] = view.callFirst
  if (view.goIn) return titles.goIn
  if (number !== undefined) return view.callTitle ?? titles.emergency(number)
  const { kind, by } = view.progress
  const title = titles[kind]
  return typeof title === 'string' ? title : title(by)
}

/** Takes the details of what was ticked, as a second report with the same ticks. */
export async function action({ request, context }: Route.ActionArgs) {
  const { language, noteError, keepAnswer } = context.get(web)
  const fields = textFields(await request.formData())
  try {
    const sent = async () => {
      const visit = await atVisit({ request, context })
      const { visitId, actor } = visit
      return visit.run(async (clinic) => {
        const { symptomForm } = (await inForce(clinic)).protocol
        const { reportId, answers } = readScreen(symptomForm, fields)
        return sendReport(clinic, actor, { reportId, visitId, language, answers })
      })
    }
    return redirect(`/visit/reports/${await withinPatience(sent())}`, 303)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    noteError(error)
    keepAnswer()
    context.set(attempted, {
      kind: 'unsent',
      fields,
      urgent: isUrgent(fields),
      unknown: error instanceof OutOfPatience,
    })
    return data(null, { status: 503 })
  }
}

const isOpen = ({ kind }: ReportedView['progress']) => kind === 'calling' || kind === 'waiting'

/** After a report: what to do now, whom to call without waiting for us, then who has the case. */
export default function Reported({ loaderData, params }: Route.ComponentProps) {
  const words = reportedWords[useFrame().language]
  if (loaderData.kind === 'unsent') return <Unsent {...loaderData} />
  const { told, pageUs, progress, details, sentence } = loaderData
  const [number, ...otherNumbers] = loaderData.callFirst
  const callFirst = number !== undefined
  return (
    <PatientPage wrong="/visit/report" medical>
      <h1>{loaderData.title}</h1>
      {callFirst && <CallBar number={number} />}
      {otherNumbers.length > 0 && <OtherCalls numbers={otherNumbers} />}
      {progress.goIn && (
        <p id="go-in">
          <strong>{words.goIn}</strong>
        </p>
      )}
      {progress.text !== undefined && <blockquote className="answer">{progress.text}</blockquote>}
      {told.length > 0 && (
        <section aria-labelledby="now">
          <h2 id="now" className={callFirst && !loaderData.goIn ? 'aside' : undefined}>
            {loaderData.goIn ? words.toldAtFirst : words[isOpen(progress) ? 'nowToo' : 'now']}
          </h2>
          <ul className="points told">
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {pageUs.length > 0 && <PageUs conditions={pageUs} />}
        </section>
      )}
      {details !== undefined && <MoreDetails details={details} />}
      <WhoKnows
        path={`/visit/reports/${params.reportId}`}
        reportedAt={loaderData.reportedAt}
        progress={progress}
        looksAgain={loaderData.waits && !loaderData.held}
        waits={loaderData.waits}
      />
      {!callFirst && <EmergencySentence {...(sentence !== undefined && { sentence })} />}
    </PatientPage>
  )
}

function MoreDetails({ details: { reportId, questions, carried } }: { readonly details: Details }) {
  const { details: words } = reportedWords[useFrame().language]
  return (
    <form className="questions" method="post" noValidate>
      <h2>{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <Carried reportId={reportId} shown={questions.map(({ id }) => id)} fields={carried} />
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
      <div className="actions">
        <button className="button" type="submit">
          {words.send}
        </button>
      </div>
    </form>
  )
}
