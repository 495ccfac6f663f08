import type { Truth } from '../conditions.ts'
import type { Sentence } from '../language.ts'
import type { Protocol } from '../protocol.ts'
import { partOf } from './fields.ts'
import type { ScreeningInput } from './input.ts'
import type { Field, Stage } from './questions.ts'
import type { ReadyQuestion } from './ready.ts'
import { answerOf, scopeOf } from './scope.ts'
import { isExpired } from './screen.ts'
import { stageOf } from './stage.ts'

/** One screen of the patient's form, with what it asks now. */
export type PatientScreen = {
  readonly id: string
  readonly title: Sentence
  /** One tick that answers every question of the screen with its `noneAnswer`. */
  readonly none?: Sentence
  readonly questions: readonly PatientQuestion[]
  /** Nothing on this screen is left to ask. */
  readonly answered: boolean
}

export type PatientQuestion = {
  readonly id: string
  /** The parts to ask now: a part that depends on an answer appears when that answer is there. */
  readonly fields: readonly Field[]
  /** Every part asked now has a value; null says that it was asked and left blank. */
  readonly answered: boolean
  /** Answered on an earlier day, and to be confirmed today. */
  readonly again: boolean
  /** The answer "none of these" stands for. */
  readonly noneAnswer?: string
}

/**
 * The patient's screens in order, given the answers so far; without scripts, ask again after each one. On the day the
 * last screen asks for what was answered on an earlier day and counts again.
 */
export function patientScreens(
  protocol: Pick<Protocol, 'ready'>,
  input: ScreeningInput,
): readonly PatientScreen[] {
  const { screening } = protocol.ready
  const { stage } = stageOf(input)
  const scope = scopeOf(input, stage, screening.lists)
  const byId = new Map(screening.questions.map((ready) => [ready.question.id, ready]))
  const patientQuestion = (ready: ReadyQuestion): PatientQuestion => {
    const { question } = ready
    const noneAnswer = noneOf(question.fields)
    const answer = answerOf(input, question.id)
    const fields = ready.fields
      .filter(({ isAsked }) => isAsked(scope, undefined) === true)
      .map(({ field }) => field)
    return {
      id: question.id,
      fields,
      answered: fields.every(
        ({ name, optional }) => optional === true || partOf(answer, name) !== undefined,
      ),
      again: stage === 'day' && question.dayOf === true && isExpired(question.id, input, scope),
      ...(noneAnswer !== undefined && { noneAnswer }),
    }
  }
  return screening.screens.flatMap(({ screen, shown }) => {
    if (screen.who !== 'patient' || screen.title === undefined) return []
    if (!asks(shown(scope, undefined), stage)) return []
    const onTheDay = screen.questions === 'asked again on the day'
    const listed =
      screen.questions === 'asked again on the day'
        ? screening.questions.filter(({ question }) => question.who === 'patient' && question.dayOf)
        : screen.questions.map((id) => byId.get(id)).filter((ready) => ready !== undefined)
    const questions = listed
      .filter((ready) => asks(ready.isAsked(scope, undefined), stage))
      .map(patientQuestion)
      .filter(({ again }) => !onTheDay || again)
    const { id, title, none } = screen
    const answered = questions.every((question) => question.answered && !onTheDay)
    return questions.length === 0 ? [] : [{ id, title, questions, answered, ...(none && { none }) }]
  })
}

/** What cannot be known yet waits for the day, and is asked then. */
const asks = (truth: Truth, stage: Stage): boolean =>
  truth === true || (truth === 'unknown' && stage === 'day')

/** A question that is only a list is answered "none": given, with nothing in it. */
function noneOf(fields: readonly Field[] | undefined): string | undefined {
  const value = fields?.find(({ name }) => name === 'value')
  if (value === undefined && fields?.some(({ type }) => type === 'list')) return 'none'
  if (value?.type !== 'enum') return undefined
  return ['no', 'none'].find((answer) => value.values.includes(answer))
}
