import { readDay } from '#protocol/calendar.ts'
import { isList, partOf } from '#protocol/screening/fields.ts'
import type { Value } from '#protocol/screening/input.ts'
import type {
  Field,
  FieldType,
  ScreeningData,
  ScreeningQuestion,
} from '#protocol/screening/questions.ts'

/** One answered question, in the words the patient read. */
export type AnswerLine = {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly details: readonly string[]
}

type Labels = ScreeningData['labels']

const degrees: Readonly<Record<string, string>> = { F: '°F', C: '°C' }

const plainWords = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)

/** `Sep 3, 2026`; what is no date stays as it was typed. */
const dateWords = (text: string): string =>
  readDay(text)?.toLocaleString('en-US', { dateStyle: 'medium' }) ?? text

/** A value without parts as a person says it. What was typed stays as it was typed. */
function valueWords(value: Value, { type }: FieldType, labels: Labels): string {
  if (value === null || value === undefined) return 'left blank'
  if (typeof value === 'string') {
    if (type === 'enum') return labels[value]?.en ?? plainWords(value)
    return type === 'date' ? dateWords(value) : value
  }
  if (typeof value !== 'object') return String(value)
  const unit = partOf(value, 'unit')
  const sign = typeof unit === 'string' ? (degrees[unit] ?? unit) : ''
  return `${partOf(value, 'value') ?? ''} ${sign}`.trim()
}

/** The question of a field, or of its first part. An aside in brackets helps to answer it, not to read the answer. */
function askOf(field: Field): string {
  const asked = field.ask?.en.replace(/\s*\([^)]*\)$/, '')
  if (asked !== undefined) return asked
  const [part] = partsOf(field) ?? []
  return part === undefined ? `${plainWords(field.name)}:` : askOf(part)
}

function partsOf(type: FieldType): readonly Field[] | undefined {
  if (type.type === 'list') return partsOf(type.of)
  return type.type === 'object' ? type.fields : undefined
}

/** What one field says: each item of a list is a line of its own. What was asked and left blank is said too. */
function fieldLines(field: Field, value: Value, labels: Labels): string[] {
  if (value === undefined) return []
  const parts = partsOf(field)
  if (parts === undefined || value === null)
    return [`${askOf(field)} ${plainly(field, value, labels)}`]
  const items = isList(value) ? value : [value]
  return items
    .map((item) => partLines(parts, item, labels).join(' · '))
    .filter((line) => line !== '')
}

const partLines = (fields: readonly Field[], value: Value, labels: Labels): string[] =>
  fields.flatMap((field) => fieldLines(field, partOf(value, field.name), labels))

function plainly(type: FieldType, value: Value, labels: Labels): string {
  if (type.type !== 'list' || !isList(value)) return valueWords(value, type, labels)
  return value.map((item) => valueWords(item, type.of, labels)).join(', ') || 'none'
}

function lineOf(question: ScreeningQuestion, value: Value, labels: Labels): AnswerLine {
  const [first, ...others] = question.fields ?? []
  return {
    id: question.id,
    question: first?.ask?.en ?? plainWords(question.id),
    answer: first === undefined ? 'answered' : plainly(first, partOf(value, first.name), labels),
    details: partLines(others, value, labels),
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
