import type { ScreeningInput } from '#protocol/screening/input.ts'
import {
  factsId,
  type PatientQuestion,
  type PatientScreen,
} from '#protocol/screening/patient-screens.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { useFrame } from '../../look/frame.ts'
import { VisitPage } from '../visit-page.tsx'
import { askOf, type Labels, partOf } from './answer-field.ts'
import type { Taken } from './answer-state.ts'
import { AnswerField } from './field.tsx'
import { headingAndRest } from './heading.ts'
import { questionsWords } from './questions-words.ts'
import { TickList } from './tick-list.tsx'

export type QuestionScreenProps = {
  readonly screen: PatientScreen
  readonly answers: ScreeningInput['answers']
  /** What the patient told beside the questions. */
  readonly facts: ScreeningInput['patient']
  readonly labels: Labels
  readonly drugs: readonly string[]
  readonly place: number
  readonly count: number
  readonly before: string | undefined
  readonly after: string
  readonly refused: Extract<Taken, { kind: 'refused' }> | undefined
}

export function QuestionScreen(props: QuestionScreenProps) {
  const { screen, place, count, refused } = props
  const { language } = useFrame()
  const words = questionsWords[language]
  const title = screen.title[language]
  const errors = (refused?.problems ?? []).map(({ name, problem }) => ({
    name,
    message: words.errors[problem],
  }))
  const errorOf = (path: string) => errors.find(({ name }) => name === path)?.message
  const [heading, rest] = headingAndRest(title)
  const only = screen.questions.length === 1 ? screen.questions[0] : undefined
  const alone = only?.fields.some(({ ask }) => ask?.[language] === title) ?? false
  return (
    <VisitPage>
      <p className="progress">
        <progress value={place} max={count} aria-label={words.progress(place, count)} />
        <span>{words.progress(place, count)}</span>
      </p>
      <h1 className={alone ? 'aside' : 'compact'}>{heading}</h1>
      {!alone && rest !== '' && <p>{rest}</p>}
      <ErrorSummary errors={errors} />
      <form method="post" className="questions calm" noValidate>
        {screen.kind !== 'form' && (
          <TickList
            screen={screen}
            answers={{ ...props.answers, ...refused?.answers }}
            sent={refused?.typed}
            error={errorOf('none')}
            legend={title}
          />
        )}
        {screen.kind !== 'changes' &&
          screen.questions.map((question) => (
            <Asked key={question.id} {...props} question={question} errorOf={errorOf} />
          ))}
        {screen.kind === 'form' && screen.none !== undefined && (
          <RestIsNone screen={screen} answers={props.answers} />
        )}
        <DrugNames names={props.drugs} />
        <Actions {...props} />
      </form>
      <p className="hint after-actions">{words.kept}</p>
    </VisitPage>
  )
}

function Actions({ before, after }: QuestionScreenProps) {
  const words = questionsWords[useFrame().language]
  return (
    <>
      <div className="actions">
        <button className="button" type="submit">
          {words.next}
        </button>
        <a
          className="button quiet"
          href={before === undefined ? '/visit' : `/visit/questions/${before}`}
        >
          {before === undefined ? words.later : words.back}
        </a>
      </div>
      <p className="after-actions">
        <a href={`/visit/questions/${after}`}>{words.skip}</a>
      </p>
    </>
  )
}

const DrugNames = ({ names }: { readonly names: readonly string[] }) => (
  <datalist id="drugs">
    {names.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
)

/** One tick for whatever of the screen was left open. */
function RestIsNone({ screen, answers }: Pick<QuestionScreenProps, 'screen' | 'answers'>) {
  const { language } = useFrame()
  const { none, questions } = screen
  const said = questions.some(
    ({ id, noneAnswer }) => noneAnswer !== undefined && partOf(answers[id], 'value') === noneAnswer,
  )
  return (
    <fieldset className="choice">
      <legend className="aside">{screen.title[language]}</legend>
      <div className="choice-rows">
        <label>
          <input type="checkbox" name="none" value="none" defaultChecked={said} />
          <span>{none?.[language]}</span>
        </label>
      </div>
    </fieldset>
  )
}

type AskedProps = QuestionScreenProps & {
  readonly question: PatientQuestion
  readonly errorOf: (path: string) => string | undefined
}

function Asked({ question, screen, answers, facts, labels, refused, errorOf }: AskedProps) {
  const { language } = useFrame()
  const words = questionsWords[language]
  const { id, again, anew } = question
  const kept = id === factsId ? facts : anew ? undefined : answers[id]
  const answer = refused?.answers[id] ?? kept
  const hasValue = question.fields.some(({ name }) => name === 'value')
  const fields = question.fields.filter(({ name }) => screen.kind === 'form' || name !== 'value')
  if (fields.length === 0) return null
  const isTicked = partOf(answer, 'value') === question.tickAnswer
  const tick = screen.kind === 'list' && isTicked ? question.tick?.[language] : undefined
  return (
    <div className="asked">
      {tick !== undefined && <h2 className="about">{tick}</h2>}
      {again && <p className="hint">{anew ? words.anew : words.again}</p>}
      {fields.map((field) => (
        <div key={field.name}>
          <input type="hidden" name="shown" value={`${id}.${field.name}`} />
          <AnswerField
            path={`${id}.${field.name}`}
            type={field}
            label={askOf(field, language, screen.title[language])}
            value={partOf(answer, field.name)}
            labels={labels}
            mayBeNone={id !== factsId && (screen.none === undefined || hasValue)}
            errorOf={errorOf}
            typedOf={(name) => refused?.typed.find(([each]) => each === name)?.[1]}
          />
        </div>
      ))}
    </div>
  )
}
