import type { Value } from './input.ts'
import type { Field, FieldType, ScreeningQuestion } from './questions.ts'

/**
 * The answers in the fields of a plain HTML form. A field is named by its path: `fever_4w.value`,
 * `fever_4w.highest.value` and `.unit`, `aspirin_nsaid.items` for each ticked box, `anticoag.items.0.drug` for the
 * first item of a list. Blank fields are left out; other names are not answers.
 */
export function screeningAnswersOfFields(
  questions: readonly Pick<ScreeningQuestion, 'id' | 'fields'>[],
  fields: Iterable<readonly [name: string, value: string]>,
): Readonly<Record<string, Value>> {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    if (value.trim() === '') continue
    const soFar = values.get(name)
    if (soFar === undefined) values.set(name, [value.trim()])
    else soFar.push(value.trim())
  }
  return Object.fromEntries(
    questions.flatMap(({ id, fields: parts }) => {
      const answer = parts === undefined ? undefined : objectAt(id, parts, values)
      return answer === undefined ? [] : [[id, answer] as const]
    }),
  )
}

type Values = ReadonlyMap<string, readonly string[]>

/** More items than a person would type in one go. */
const itemsAtMost = 40

function objectAt(path: string, fields: readonly Field[], values: Values): Value {
  const entries = fields.flatMap((field) => {
    const value = valueAt(`${path}.${field.name}`, field, values)
    return value === undefined ? [] : [[field.name, value] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function valueAt(path: string, type: FieldType, values: Values): Value {
  switch (type.type) {
    case 'list':
      return listAt(path, type.of, values)
    case 'object':
      return objectAt(path, type.fields, values)
    case 'temperature': {
      const value = values.get(`${path}.value`)?.[0]
      if (value === undefined) return undefined
      const unit = values.get(`${path}.unit`)?.[0]
      return unit === undefined ? { value } : { value, unit }
    }
    case 'integer':
    case 'number':
    case 'enum':
    case 'date':
    case 'drug':
    case 'phone':
    case 'text':
      return values.get(path)?.[0]
  }
}

function listAt(path: string, of: FieldType, values: Values): Value {
  if (of.type !== 'object') return values.get(path)
  const items = Array.from({ length: itemsAtMost }, (_, at) => valueAt(`${path}.${at}`, of, values))
  const given = items.filter((item) => item !== undefined)
  return given.length === 0 ? undefined : given
}
