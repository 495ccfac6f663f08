import { screeningAnswersOfFields } from '#protocol/screening/form-fields.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { PatientQuestion, PatientScreen } from '#protocol/screening/patient-screens.ts'
import type { Field, FieldType } from '#protocol/screening/questions.ts'
import { journey } from '#protocol/tpi/journey.ts'
import { dateOf, datePartsOf } from '../../look/date-parts.ts'
import { textFields } from '../fields.ts'
import type { QuestionsWords } from './questions-words.ts'

export const lettersMost = 500
/** Items of a list that stand on a screen at least, with one more behind *Another one*. */
export const itemsShown = 2

type Parts = Readonly<Record<string, Value>>
export type Problem = { readonly name: string; readonly problem: keyof QuestionsWords['errors'] }
export type ReadScreen = {
  readonly answers: Readonly<Record<string, Parts>>
  readonly problems: readonly Problem[]
}

/** The paths of every plain field below one part of an answer, with its type. */
function leavesOf(path: string, type: FieldType): readonly (readonly [string, FieldType])[] {
  switch (type.type) {
    case 'object':
      return type.fields.flatMap((field) => leavesOf(`${path}.${field.name}`, field))
    case 'list':
      return type.of.type === 'object'
        ? Array.from({ length: itemsShown }, (_, at) => leavesOf(`${path}.${at}`, type.of)).flat()
        : [[path, type]]
    default:
      return [[path, type]]
  }
}

const numberText = /^\d{1,4}(?:[.,]\d{1,2})?$/

type Leaf = { readonly fields: readonly (readonly [string, string])[]; readonly problem?: Problem }

/** What was typed into one plain field: its values as the protocol reads them, or what is wrong with them. */
function readLeaf(form: FormData, path: string, type: FieldType): Leaf {
  const texts = textFields(form)
    .filter(([name]) => name === path)
    .map(([, value]) => value.trim())
    .filter((value) => value !== '')
  const named = (values: readonly string[]): Leaf => ({
    fields: values.map((value) => [path, value] as const),
  })
  const wrong = (problem: Problem['problem']): Leaf => ({
    fields: [],
    problem: { name: path, problem },
  })
  switch (type.type) {
    case 'date': {
      const parts = datePartsOf(form, path)
      if (Object.values(parts).every((part) => part === '')) return named([])
      const date = dateOf(parts)
      return date === undefined ? wrong('date') : named([date.toString()])
    }
    case 'enum':
      return named(texts.filter((text) => type.values.includes(text)).slice(0, 1))
    case 'list': {
      const { of } = type
      return named(of.type === 'enum' ? texts.filter((text) => of.values.includes(text)) : texts)
    }
    case 'temperature': {
      const value =
        textFields(form)
          .find(([name]) => name === `${path}.value`)?.[1]
          .trim() ?? ''
      const unit = textFields(form).find(([name]) => name === `${path}.unit`)?.[1] ?? ''
      if (value === '') return named([])
      if (!numberText.test(value)) return wrong('number')
      const unitField = unit === 'F' || unit === 'C' ? [[`${path}.unit`, unit] as const] : []
      return { fields: [[`${path}.value`, value.replace(',', '.')], ...unitField] }
    }
    case 'integer':
    case 'number':
      if (texts.some((text) => !numberText.test(text))) return wrong('number')
      return named(texts.map((text) => text.replace(',', '.')))
    default:
      return texts.some((text) => text.length > lettersMost) ? wrong('long') : named(texts)
  }
}

const hasValue = ({ fields }: PatientQuestion): boolean =>
  fields.some(({ name }) => name === 'value')

/** A part that stood on the screen and was left blank is kept as null: asked, and not answered. */
function withBlanks(fields: readonly Field[], shown: readonly string[], id: string, parts: Parts) {
  const blanks = fields
    .filter(({ name }) => name !== 'value' && parts[name] === undefined)
    .filter(({ name }) => shown.includes(`${id}.${name}`))
    .map(({ name }) => [name, null] as const)
  return { ...Object.fromEntries(blanks), ...parts }
}

const isParts = (value: Value): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the form of one screen. *None of these* answers only what was not answered by itself. */
export function readScreen(screen: PatientScreen, form: FormData): ReadScreen {
  const shown = textFields(form).flatMap(([name, value]) => (name === 'shown' ? [value] : []))
  const none = form.has('none')
  const leaves = screen.questions.flatMap(({ id, fields }) =>
    fields.flatMap((field) => leavesOf(`${id}.${field.name}`, field)),
  )
  const read = leaves.map(([path, type]) => readLeaf(form, path, type))
  const parsed = screeningAnswersOfFields(
    journey.screening.questions,
    read.flatMap(({ fields }) => fields),
  )
  const problems = read.flatMap(({ problem }) => problem ?? [])
  const answers: [string, Parts][] = []
  for (const question of screen.questions) {
    const { id, noneAnswer, fields } = question
    const given = parsed[id]
    const parts = isParts(given) ? given : {}
    const value = parts.value ?? (none ? noneAnswer : undefined)
    if (hasValue(question) && value === undefined) {
      problems.push({ name: `${id}.value`, problem: 'choose' })
    }
    const valued = value === undefined ? parts : { ...parts, value }
    answers.push([id, withBlanks(fields, shown, id, valued)])
  }
  return { answers: Object.fromEntries(answers), problems }
}
