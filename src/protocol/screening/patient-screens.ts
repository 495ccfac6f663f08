import type { Truth } from '../conditions.ts'
import type { Sentence } from '../language.ts'
import type { Protocol } from '../protocol.ts'
import { partOf, type Scope } from './fields.ts'
import type { ScreeningInput, Value } from './input.ts'
import type { Field, FlowScreen, Stage } from './questions.ts'
import type { ReadyQuestion } from './ready.ts'
import { answerOf, scopeOf } from './scope.ts'
import { isExpired } from './screen.ts'
import { stageOf } from './stage.ts'

/** One screen of the patient's form, with what it asks now. */
export type PatientScreen = {
  readonly id: string
  readonly title: Sentence
  /** One tick for what is left: it answers with `noneAnswer`, or says on the day that nothing has changed. */
  readonly none?: Sentence
  /** `list`: questions to tick; `changes`: what was answered earlier, to tick where it has changed. */
  readonly kind: 'form' | 'list' | 'changes'
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
  /** On the day an earlier answer says nothing: it is asked without showing that one. */
  readonly anew: boolean
  readonly tick?: Sentence
  /** The answer that ticking it in a list gives. */
  readonly tickAnswer?: string
  /** The answer "none of these" stands for. */
  readonly noneAnswer?: string
}

/** The name under which facts of the patient stand beside the questions. */
export const factsId = 'patient'

/**
 * The patient's screens in order, given the answers so far; without scripts, ask again after each one. On the day the
 * last screen asks which of the earlier answers have changed; those in `changed` are asked anew where they first stood.
 */
export function patientScreens(
  protocol: Pick<Protocol, 'ready'>,
  input: ScreeningInput,
  changed: readonly string[] = [],
): readonly PatientScreen[] {
  const { screening } = protocol.ready
  const { stage } = stageOf(input)
  const scope = scopeOf(input, stage, screening.lists)
  const asking = { input, scope, stage, changed, ticks: screening.data.ticks ?? {} }
  const byId = new Map(screening.questions.map((ready) => [ready.question.id, ready]))
  return screening.screens.flatMap(({ screen, shown }) => {
    if (screen.who !== 'patient' || screen.title === undefined) return []
    if (!asks(shown(scope, undefined), stage)) return []
    const ofChanges = screen.questions === 'asked again on the day'
    const listed =
      screen.questions === 'asked again on the day'
        ? screening.questions.filter(({ question }) => question.who === 'patient' && question.dayOf)
        : screen.questions.map((id) => byId.get(id)).filter((ready) => ready !== undefined)
    const asked = listed
      .filter((ready) => asks(ready.isAsked(scope, undefined), stage))
      .map((ready) => patientQuestion(ready, asking))
      .filter(({ id, again, anew }) => !ofChanges || (again && !anew && !changed.includes(id)))
    if (asked.length === 0) return []
    const questions = [...factsOf(screen, input), ...asked]
    const { id, title, none } = screen
    const kind = ofChanges ? 'changes' : isList(screen, questions) ? 'list' : 'form'
    const answered = !ofChanges && questions.every((question) => question.answered)
    return [{ id, title, kind, questions, answered, ...(none && { none }) }]
  })
}

type Asking = {
  readonly input: ScreeningInput
  readonly scope: Scope
  readonly stage: Stage
  readonly changed: readonly string[]
  readonly ticks: Readonly<Record<string, Sentence>>
}

function patientQuestion(ready: ReadyQuestion, asking: Asking): PatientQuestion {
  const { input, scope, stage, changed, ticks } = asking
  const { id, dayOf, anew, fields: all } = ready.question
  const tick = ticks[id]
  const tickAnswer = answerAmong(all, ['yes', 'something'])
  const noneAnswer = noneOf(all)
  const fields = ready.fields
    .filter(({ field, isAsked }) => field.staff !== true && isAsked(scope, undefined) === true)
    .map(({ field }) => field)
  const again = stage === 'day' && dayOf === true && isExpired(id, input, scope)
  const counts = !again || (anew !== true && !changed.includes(id))
  return {
    id,
    fields,
    answered: counts && isAnswered(fields, answerOf(input, id)),
    again,
    anew: again && anew === true,
    ...(tick !== undefined && { tick }),
    ...(tickAnswer !== undefined && { tickAnswer }),
    ...(noneAnswer !== undefined && { noneAnswer }),
  }
}

const isAnswered = (fields: readonly Field[], answer: Value): boolean =>
  fields.every(({ name, optional }) => optional === true || partOf(answer, name) !== undefined)

/** Facts of the patient are asked like a question of their own, once. */
function factsOf({ facts }: FlowScreen, { patient }: ScreeningInput): readonly PatientQuestion[] {
  if (facts === undefined) return []
  const answered = isAnswered(facts, patient)
  return [{ id: factsId, fields: facts, answered, again: false, anew: false }]
}

/** Two questions are asked one after the other; more of them stand as a list to tick. */
const isList = ({ none }: FlowScreen, questions: readonly PatientQuestion[]): boolean =>
  none !== undefined &&
  questions.length > 2 &&
  questions.every(({ tick, tickAnswer }) => tick !== undefined && tickAnswer !== undefined)

/** What cannot be known yet waits for the day, and is asked then. */
const asks = (truth: Truth, stage: Stage): boolean =>
  truth === true || (truth === 'unknown' && stage === 'day')

/** A question that is only a list is answered "none": given, with nothing in it. */
function noneOf(fields: readonly Field[] | undefined): string | undefined {
  const value = fields?.find(({ name }) => name === 'value')
  if (value === undefined && fields?.some(({ type }) => type === 'list')) return 'none'
  return answerAmong(fields, ['no', 'none'])
}

function answerAmong(
  fields: readonly Field[] | undefined,
  wanted: readonly string[],
): string | undefined {
  const value = fields?.find(({ name }) => name === 'value')
  return value?.type === 'enum' ? wanted.find((answer) => value.values.includes(answer)) : undefined
}
