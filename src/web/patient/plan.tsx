import { carePlan } from '#clinic/aftercare/plan.ts'
import type { AftercareDay, AftercarePlan } from '#protocol/aftercare/plan.ts'
import type { PlannedTask } from '#protocol/aftercare/tasks.ts'
import { dayOf } from '#protocol/aftercare/today.ts'
import type { Language } from '#protocol/language.ts'
import { atVisit } from '../access/visit-session.ts'
import { web } from '../context.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useFrame } from '../look/frame.ts'
import type { Route } from './+types/plan.ts'
import { planWords } from './plan-words.ts'
import { shortDayText } from './times.ts'
import { type TaskText, taskText } from './today/after-view.ts'
import { VisitPage } from './visit-page.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

type Span = {
  readonly first: number
  readonly last: number
  readonly dates: string
  readonly current: boolean
  readonly tasks: Readonly<Record<PlannedTask['kind'], readonly TaskText[]>>
}

const sameTasks = (one: AftercareDay, other: AftercareDay): boolean =>
  one.tasks.map(({ id }) => id).join() === other.tasks.map(({ id }) => id).join()

/** How to do a task is written out the first time it is asked for. */
function explainedOnce(task: TaskText, explained: Set<string>): TaskText {
  if (explained.has(task.id)) return { ...task, details: [], steps: [] }
  explained.add(task.id)
  return task
}

/** Days that ask for the same stand together. */
function spansOf(plan: AftercarePlan, today: number, language: Language): readonly Span[] {
  const groups: AftercareDay[][] = []
  for (const day of plan.days) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group !== undefined && first !== undefined && sameTasks(first, day)) group.push(day)
    else groups.push([day])
  }
  const explained = new Set<string>()
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const date = (day: AftercareDay) => shortDayText(Temporal.PlainDate.from(day.date), language)
    const of = (kind: PlannedTask['kind']) =>
      first.tasks
        .filter((task) => task.kind === kind)
        .map((task) => explainedOnce(taskText(task, language), explained))
    return {
      first: first.day,
      last: last.day,
      dates: first === last ? date(first) : `${date(first)} – ${date(last)}`,
      current: first.day <= today && today <= last.day,
      tasks: { do: of('do'), 'if-needed': of('if-needed'), know: of('know') },
    }
  })
}

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
