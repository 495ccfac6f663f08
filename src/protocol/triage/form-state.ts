import type { FormAtom, ReportAtom, Truth } from '../conditions.ts'
import { truthOf } from '../logic.ts'
import type {
  ChoiceQuestion,
  FormAnswers,
  FormOption,
  FormQuestion,
  ReportChart,
  SymptomForm,
} from './form.ts'
import { measuredTest, readMeasurements } from './readings.ts'
import type { SymptomReport } from './report.ts'
import { typedTemperature } from './typed.ts'

/** A form being filled in: what is ticked, and so which questions are asked. */
export type FormState = {
  readonly questions: readonly FormQuestion[]
  readonly ticked: (question: string) => readonly string[]
  /** The ticked options of a question, in the order of the form. */
  readonly tickedOptions: (question: ChoiceQuestion) => readonly FormOption[]
  readonly isAnswered: (question: FormQuestion) => boolean
  /** Whether a question is asked, given the answers so far. What cannot be known is asked. */
  readonly isAsked: (question: FormQuestion) => boolean
  readonly isOffered: (option: FormOption) => boolean
  /** Flags set by ticks alone, before anything is worked out. */
  readonly flags: ReadonlySet<string>
}

export function formState(form: SymptomForm, answers: FormAnswers, chart: ReportChart): FormState {
  const questions = form.blocks.flatMap((block) => block.questions)
  const ticked = (question: string): readonly string[] => {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined
    if (answer === undefined) return []
    return typeof answer === 'string' ? [answer] : isList(answer) ? answer : []
  }
  const tickedOptions = (question: ChoiceQuestion) => {
    const ids = ticked(question.id)
    return question.options.filter(({ id }) => ids.includes(id))
  }
  const choices = questions.filter((question) => 'options' in question)
  const options = choices.flatMap(tickedOptions)
  const flags = new Set(options.flatMap(({ sets = [] }) => sets))
  const opened = new Set(options.flatMap(({ opens = [] }) => opens))
  const holds = formTruth(answers, chart, ticked, flags)
  const blockOf = new Map(
    form.blocks.flatMap((block) => block.questions.map(({ id }) => [id, block] as const)),
  )
  const isShown = ({ shownWhen }: Pick<FormQuestion, 'shownWhen'>): boolean =>
    shownWhen === undefined || truthOf(shownWhen, holds) !== false
  return {
    questions,
    ticked,
    tickedOptions,
    isAnswered: (question) => isAnswered(question, answers, tickedOptions),
    isAsked: (question) => {
      const block = blockOf.get(question.id)
      if (block !== undefined && !isShown(block)) return false
      if (question.openedOnly && !opened.has(question.id)) return false
      return isShown(question)
    },
    isOffered: isShown,
    flags,
  }
}

const isList = (answer: FormAnswers[string]): answer is readonly string[] => Array.isArray(answer)

function isAnswered(
  question: FormQuestion,
  answers: FormAnswers,
  tickedOptions: FormState['tickedOptions'],
): boolean {
  if ('options' in question) return tickedOptions(question).length > 0
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (answer === undefined || isList(answer)) return false
  if (typeof answer === 'string') return answer.trim() !== ''
  return answer.value.trim() !== '' || answer.how === 'not_taken'
}

/** The value of an atom while the form is filled in. Flags are those ticked so far. */
function formTruth(
  answers: FormAnswers,
  chart: ReportChart,
  ticked: FormState['ticked'],
  flags: ReadonlySet<string>,
): (atom: ReportAtom | FormAtom) => Truth {
  const report: SymptomReport = {
    ...chart,
    flags: [...flags],
    temperature: typedTemperature(answers),
  }
  const readings = readMeasurements(report)
  return (atom) => {
    if ('answered' in atom) return ticked(atom.answered).some((id) => atom.with.includes(id))
    if ('flag' in atom) return flags.has(atom.flag)
    if ('mod' in atom) {
      if (chart.modifiers?.includes(atom.mod)) return true
      return chart.modifiers_unknown?.includes(atom.mod) ? 'unknown' : false
    }
    if ('region_in' in atom) {
      return chart.region?.some((region) => atom.region_in.includes(region)) ?? 'unknown'
    }
    return measuredTest(atom)(readings)
  }
}

/** The questions to ask, in order, given the answers so far. Until the first is answered it is the only one. */
export function relevantQuestions(
  form: SymptomForm,
  answers: FormAnswers,
  chart: ReportChart,
): readonly FormQuestion[] {
  const state = formState(form, answers, chart)
  const unanswered = form.blocks
    .filter(({ required }) => required)
    .flatMap(({ questions }) => questions.slice(0, 1))
    .filter((question) => !state.isAnswered(question))
  if (unanswered.length > 0) return unanswered
  return state.questions
    .filter(state.isAsked)
    .map((question) =>
      'options' in question
        ? { ...question, options: question.options.filter(state.isOffered) }
        : question,
    )
}
