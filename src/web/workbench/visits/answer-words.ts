import type { Value } from '#protocol/screening/input.ts'
import type { Field, ScreeningData, ScreeningQuestion } from '#protocol/screening/questions.ts'

/** One answered question, in the words the patient read. */
export type AnswerLine = {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly details: readonly string[]
}

type Labels = ScreeningData['labels']

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const plainWords = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)

/** A value of an answer as a person says it. */
function valueWords(value: Value, labels: Labels): string {
  if (value === null || value === undefined) return 'left blank'
  if (typeof value === 'string') return labels[value]?.en ?? plainWords(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return value.map((each) => valueWords(each, labels)).join('; ') || 'none'
  return Object.entries(value)
    .filter(([name, part]) => name !== 'at' && part !== undefined && part !== null)
    .map(
      ([name, part]) => (name === 'value' ? '' : `${plainWords(name)} `) + valueWords(part, labels),
    )
    .join(', ')
}

const askOf = (field: Field): string => field.ask?.en ?? plainWords(field.name)

function lineOf(question: ScreeningQuestion, value: Value, labels: Labels): AnswerLine {
  const [first, ...others] = question.fields ?? []
  const asked = first?.ask?.en ?? plainWords(question.id)
  if (typeof value !== 'object' || value === null || isList(value)) {
    return { id: question.id, question: asked, answer: valueWords(value, labels), details: [] }
  }
  return {
    id: question.id,
    question: asked,
    answer: valueWords(first === undefined ? value : value[first.name], labels),
    details: others
      .filter((field) => value[field.name] !== undefined)
      .map((field) => `${askOf(field)} ${valueWords(value[field.name], labels)}`),
  }
}

/** What was answered, in the order of the questions. */
export function answerLines(
  { questions, labels }: ScreeningData,
  answers: Readonly<Record<string, Value>>,
): AnswerLine[] {
  return questions.flatMap((question) => {
    const value = answers[question.id]
    return value === undefined ? [] : [lineOf(question, value, labels)]
  })
}

/** How a question is asked, for one that has no answer yet. */
export function questionWords({ questions }: ScreeningData, id: string): string {
  const question = questions.find((each) => each.id === id)
  return question?.fields?.[0]?.ask?.en ?? plainWords(id)
}
