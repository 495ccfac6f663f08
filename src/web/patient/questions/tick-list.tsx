import type { ScreeningInput } from '#protocol/screening/input.ts'
import type { PatientQuestion, PatientScreen } from '#protocol/screening/patient-screens.ts'
import { fieldId, HintAndError } from '../../look/field.tsx'
import { useFrame } from '../../look/frame.ts'
import { partOf } from './answer-field.ts'
import { questionsWords } from './questions-words.ts'

type TickListProps = {
  readonly screen: PatientScreen
  readonly answers: ScreeningInput['answers']
  /** What was ticked in a form that came back; undefined on the first look. */
  readonly sent: readonly (readonly [name: string, value: string])[] | undefined
  readonly error: string | undefined
  readonly legend: string
}

/** What fits is ticked, and the last line says that nothing else does: silence is no answer. */
export function TickList({ screen, answers, sent, error, legend }: TickListProps) {
  const { language } = useFrame()
  const words = questionsWords[language]
  const { questions, none } = screen
  const answerOf = ({ id }: PatientQuestion) => partOf(answers[id], 'value')
  const changes = screen.kind === 'changes'
  const wasSent = (name: string, value: string): boolean =>
    sent?.some((each) => each[0] === name && each[1] === value) ?? false
  const restIs = (answer: (question: PatientQuestion) => string | undefined): boolean =>
    !changes &&
    questions.some((each) => answerOf(each) !== undefined && answerOf(each) === answer(each))
  return (
    <fieldset className="choice" aria-describedby={error && `${fieldId('none')}-error`}>
      <legend className="aside">{legend}</legend>
      <HintAndError name="none" hint={words.tickHint} error={error} />
      <div className="choice-rows">
        {questions.map((question) => {
          const { id, tick, tickAnswer = '' } = question
          const [name, value] = changes ? ['changed', id] : [`${id}.value`, tickAnswer]
          return (
            <Tick
              key={id}
              name={name}
              value={value}
              label={tick?.[language] ?? id}
              ticked={
                sent === undefined
                  ? !changes && answerOf(question) === tickAnswer
                  : wasSent(name, value)
              }
            />
          )
        })}
        <Tick
          id={fieldId('none')}
          name="none"
          value="none"
          label={none?.[language] ?? words.noneOfIt}
          ticked={sent === undefined ? restIs((each) => each.noneAnswer) : wasSent('none', 'none')}
        />
        {!changes && (
          <Tick
            name="unsure"
            value="unsure"
            label={words.unsureOfRest}
            ticked={sent === undefined ? restIs(() => 'unsure') : wasSent('unsure', 'unsure')}
          />
        )}
      </div>
    </fieldset>
  )
}

type TickProps = {
  readonly id?: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly ticked: boolean
}

function Tick({ id, name, value, label, ticked }: TickProps) {
  return (
    <label>
      <input id={id} type="checkbox" name={name} value={value} defaultChecked={ticked} />
      <span>{label}</span>
    </label>
  )
}
