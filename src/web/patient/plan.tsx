import { carePlan } from '#clinic/aftercare/plan.ts'
import { dayOf } from '#protocol/aftercare/today.ts'
import { atVisit } from '../access/visit-session.ts'
import { web } from '../context.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useFrame } from '../look/frame.ts'
import type { Route } from './+types/plan.ts'
import { type Span, spansOf } from './plan-view.ts'
import { planWords } from './plan-words.ts'
import { shortDayText } from './times.ts'
import type { TaskText } from './today/after-view.ts'
import { VisitPage } from './visit-page.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { language } = context.get(web)
  const { title } = planWords[language]
  const { run, visitId } = await atVisit({ request, context })
  return run(async (clinic) => {
    const care = await carePlan(clinic, visitId)
    const first = care?.plan.days[0]
    if (care === undefined || first === undefined) return { title, spans: [], later: [] }
    const place = dayOf(first.date, clinic.now, care.plan.patient_tz)
    return {
      title,
      spans: spansOf(care.plan, place.kind === 'day' ? place.day : -1, language),
      later: care.plan.later.map(({ date, sentence }) => ({
        day: shortDayText(Temporal.PlainDate.from(date), language),
        text: sentence[language],
      })),
    }
  })
}

/** The whole plan, day by day, for the screen and for the fridge. */
export default function Plan({ loaderData: { spans, later } }: Route.ComponentProps) {
  const words = planWords[useFrame().language]
  if (spans.length === 0) {
    return (
      <VisitPage>
        <h1>{words.title}</h1>
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
        <p>
          <a href="/visit">{words.back}</a>
        </p>
      </VisitPage>
    )
  }
  return (
    <VisitPage>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {spans.map((span) => (
        <DaySpan key={span.first} span={span} />
      ))}
      <section>
        <h2>{words.later}</h2>
        <ol className="way plain">
          {later.map(({ day, text }) => (
            <li key={day}>
              <span>{text}</span>
              <time>{day}</time>
            </li>
          ))}
        </ol>
        <p>
          <a href="/handout">{words.handout}</a>
        </p>
        <p>
          <a href="/visit">{words.back}</a>
        </p>
      </section>
    </VisitPage>
  )
}

function DaySpan({ span }: { readonly span: Span }) {
  const words = planWords[useFrame().language]
  const { first, last, tasks } = span
  const lists = [
    { title: words.do, said: tasks.do },
    { title: words.ifNeeded, said: tasks['if-needed'] },
    { title: words.know, said: tasks.know },
  ]
  return (
    <section aria-current={span.current ? 'date' : undefined}>
      <h2>
        {first === last ? words.day(first) : words.days(first, last)}{' '}
        <small>
          {span.dates}
          {span.current && <b> · {words.today}</b>}
        </small>
      </h2>
      {lists
        .filter(({ said }) => said.length > 0)
        .map(({ title, said }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className="points">
              {said.map((task) => (
                <Task key={task.id} task={task} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function Task({ task: { text, details, steps } }: { readonly task: TaskText }) {
  return (
    <li>
      {text}
      {steps.length > 0 && (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {details.length > 0 && <small> {details.join(' ')}</small>}
    </li>
  )
}
