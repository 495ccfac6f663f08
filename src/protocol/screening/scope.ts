import { readDay } from '../calendar.ts'
import { isList, isUnknown, partOf, type Scope } from './fields.ts'
import type { ScreeningInput, Value } from './input.ts'
import type { ScreeningQuestion, Stage } from './questions.ts'

/** Reads paths such as `answers.anticoag.items` and `plan.targets` from an input. */
export function scopeOf(input: ScreeningInput, stage: Stage, lists: ReadonlySet<string>): Scope {
  const answers = new Map<string, Value>()
  const at = (path: string): Value => {
    if (path === 'stage') return stage
    const [root = '', name = '', ...rest] = path.split('.')
    if (root !== 'answers') return [root, name, ...rest].reduce(partOf, rooted(input))
    if (!answers.has(name)) answers.set(name, answerOf(input, name))
    const answer = answers.get(name)
    const value = rest.reduce(partOf, answer)
    const isEmptyList = value === undefined && isGiven(answer) && lists.has(path)
    return isEmptyList ? [] : value
  }
  return { at, procedureDay: readDay(input.procedureDate), clinicTz: input.clinicTz }
}

const rooted = ({ patient, chart, vitals, plan }: ScreeningInput): Value => ({
  patient,
  chart,
  vitals,
  plan,
})

/** The answer to a question as an object: a plain text s is short for { value: s }. */
export function answerOf(input: ScreeningInput, question: string): Value {
  const answer = partOf(input.answers, question)
  return answer == null || (typeof answer === 'object' && !isList(answer))
    ? answer
    : { value: answer }
}

/** Whether a question was answered with more than unsure or skipped. */
const isGiven = (answer: Value): boolean => {
  if (answer == null) return false
  const value = partOf(answer, 'value')
  return value === undefined || !(isUnknown(value) || value === 'skipped')
}

/** Paths of answers that are lists: left out of an answer that was given, they are empty. */
export const listFields = (questions: readonly ScreeningQuestion[]): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ id, fields }) =>
      fields === undefined
        ? []
        : fields.filter(({ type }) => type === 'list').map(({ name }) => `answers.${id}.${name}`),
    ),
  )
