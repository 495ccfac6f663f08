import type { FieldType } from '#protocol/screening/questions.ts'
import { dateOf, datePartsOf } from '../../look/date-parts.ts'
import { textFields } from '../fields.ts'
import type { QuestionsWords } from './questions-words.ts'

export const lettersMost = 500
/** The box of a list that says that nothing of it fits. */
export const nothingOfIt = 'none'

export type Problem = { readonly name: string; readonly problem: keyof QuestionsWords['errors'] }

/** What was typed into one plain field: its values as the protocol reads them, or what is wrong with them. */
export type Leaf = {
  readonly fields: readonly (readonly [string, string])[]
  readonly problem?: Problem
  /** The path of a list of which nothing fits. */
  readonly empty?: string
}

const numberText = /^\d{1,4}(?:[.,]\d{1,2})?$/
const phoneText = /^[+0-9 ().-]{10,20}$/

const textsAt = (form: FormData, path: string): readonly string[] =>
  textFields(form)
    .filter(([name]) => name === path)
    .map(([, value]) => value.trim())
    .filter((value) => value !== '')

export function readLeaf(form: FormData, path: string, type: FieldType): Leaf {
  const texts = textsAt(form, path)
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
    case 'list':
      return readList(path, type.of, texts)
    case 'temperature':
      return readTemperature(form, path)
    case 'integer':
    case 'number':
      return readNumber(path, type, texts)
    case 'phone':
      return texts.every((text) => phoneText.test(text)) ? named(texts) : wrong('phone')
    default:
      return texts.some((text) => text.length > lettersMost) ? wrong('long') : named(texts)
  }
}

function readList(path: string, of: FieldType, texts: readonly string[]): Leaf {
  const fits = of.type === 'enum' ? texts.filter((text) => of.values.includes(text)) : texts
  const empty = fits.length === 0 && texts.includes(nothingOfIt)
  return { fields: fits.map((value) => [path, value] as const), ...(empty && { empty: path }) }
}

function readTemperature(form: FormData, path: string): Leaf {
  const [value] = textsAt(form, `${path}.value`)
  const [unit] = textsAt(form, `${path}.unit`)
  if (value === undefined) return { fields: [] }
  if (!numberText.test(value)) return { fields: [], problem: { name: path, problem: 'number' } }
  if (unit !== 'F' && unit !== 'C') return { fields: [], problem: { name: path, problem: 'unit' } }
  return {
    fields: [
      [`${path}.value`, value.replace(',', '.')],
      [`${path}.unit`, unit],
    ],
  }
}

type NumberType = Extract<FieldType, { type: 'integer' | 'number' }>

function readNumber(path: string, type: NumberType, texts: readonly string[]): Leaf {
  const [typed] = texts
  if (typed === undefined) return { fields: [] }
  const wrong = (problem: Problem['problem']): Leaf => ({
    fields: [],
    problem: { name: path, problem },
  })
  if (!numberText.test(typed)) return wrong(type.type === 'integer' ? 'whole' : 'number')
  const text = typed.replace(',', '.')
  if (type.type === 'integer' && !/^\d+$/.test(text)) return wrong('whole')
  const number = Number(text)
  const inRange = number >= (type.min ?? 0) && number <= (type.max ?? Number.POSITIVE_INFINITY)
  return inRange ? { fields: [[path, text]] } : wrong('range')
}
