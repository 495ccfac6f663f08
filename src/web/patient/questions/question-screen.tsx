import type { ScreeningInput } from '#protocol/screening/input.ts'
import type { PatientQuestion, PatientScreen } from '#protocol/screening/patient-screens.ts'
import { journey } from '#protocol/tpi/journey.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { fieldId } from '../../look/field.tsx'
import { useFrame } from '../../look/frame.ts'
import { VisitPage } from '../visit-page.tsx'
import type { Taken } from './answer-state.ts'
import { AnswerField, askOf, partOf } from './field.tsx'
import { headingAndRest } from './heading.ts'
import { questionsWords } from './questions-words.ts'

type Props = {
  readonly screen: PatientScreen
  readonly answers: ScreeningInput['answers']
  readonly place: number
  readonly count: number
  readonly before: string | undefined
  readonly refused: Extract<Taken, { kind: 'refused' }> | undefined
}

export function QuestionScreen({ screen, answers, place, count, before, refused }: Props) {
  const { language } = useFrame()
  const words = questionsWords[language]
  const title = screen.title[language]
  const errors = (refused?.problems ?? []).map(({ name, problem }) => ({
    name,
    message: words.errors[problem],
  }))
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
        {screen.none !== undefined && (
          <fieldset className="choice">
            <legend className="aside">{title}</legend>
            <div className="choice-rows">
              <label>
                <input
                  id={fieldId('none')}
                  type="checkbox"
                  name="none"
                  value="none"
                  defaultChecked={saidNone(screen, answers)}
                />
                <span>{screen.none[language]}</span>
              </label>
            </div>
          </fieldset>
        )}
        {screen.questions.map((question) => (
          <Asked
            key={question.id}
            question={question}
            title={title}
            answer={refused?.answers[question.id] ?? answers[question.id]}
            typedOf={(name) => refused?.typed.find(([each]) => each === name)?.[1]}
            errorOf={(path) => errors.find(({ name }) => name === path)?.message}
          />
        ))}
        <datalist id="drugs">
          {drugNames.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
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
      </form>
      <p className="hint after-actions">{words.kept}</p>
    </VisitPage>
  )
}

const drugNames = [
  ...new Set(
    Object.entries(journey.screening.drugClasses)
      .filter(([name]) => /vka|doac|heparin|antiplatelet|anticoag/.test(name))
      .flatMap(([, drugs]) => drugs),
  ),
]

const saidNone = ({ questions }: PatientScreen, answers: ScreeningInput['answers']): boolean =>
  questions.every(
    ({ id, noneAnswer }) => noneAnswer !== undefined && partOf(answers[id], 'value') === noneAnswer,
  )

type AskedProps = {
  readonly question: PatientQuestion
  readonly title: string
  readonly answer: ScreeningInput['answers'][string]
  readonly errorOf: (path: string) => string | undefined
  readonly typedOf: (name: string) => string | undefined
}

function Asked({ question, title, answer, errorOf, typedOf }: AskedProps) {
  const { language } = useFrame()
  const words = questionsWords[language]
  return (
    <div className="asked">
      {question.again && <p className="hint">{words.again}</p>}
      {question.fields.map((field) => (
        <div key={field.name}>
          <input type="hidden" name="shown" value={`${question.id}.${field.name}`} />
          <AnswerField
            path={`${question.id}.${field.name}`}
            type={field}
            label={askOf(field, language, title)}
            value={partOf(answer, field.name)}
            errorOf={errorOf}
            typedOf={typedOf}
          />
        </div>
      ))}
    </div>
  )
}
