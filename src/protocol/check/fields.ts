import { chartFields } from '../screening/chart-fields.ts'
import type { Field, FieldType, ScreeningData } from '../screening/questions.ts'

/** Every path a screening condition can ask about, with its type where a question declares one. */
export type KnownFields = ReadonlyMap<string, FieldType | undefined>

export const targetList = 'plan.targets'

export function knownFields({ questions }: ScreeningData): KnownFields {
  const known = new Map<string, FieldType | undefined>([
    ['stage', { type: 'enum', values: ['before', 'day'] }],
  ])
  for (const part of ['patient', 'chart', 'vitals', 'plan'] as const) {
    for (const name of chartFields[part]) known.set(`${part}.${name}`, undefined)
  }
  for (const { id, fields } of questions) {
    known.set(`answers.${id}`, undefined)
    addFields(`answers.${id}`, fields ?? [], known)
  }
  return known
}

function addFields(
  path: string,
  fields: readonly Field[],
  known: Map<string, FieldType | undefined>,
): void {
  for (const field of fields) {
    known.set(`${path}.${field.name}`, field)
    if (field.type === 'object') addFields(`${path}.${field.name}`, field.fields, known)
    if (field.type === 'temperature') {
      known.set(`${path}.${field.name}.value`, undefined)
      known.set(`${path}.${field.name}.unit`, undefined)
    }
  }
}

/** The fields of an element of a list, as paths that begin with `item`. */
export function itemFields(list: string, known: KnownFields): KnownFields {
  if (list === targetList) {
    return new Map(chartFields.target.map((name) => [`item.${name}`, undefined]))
  }
  const type = known.get(list)
  if (type?.type !== 'list') return new Map()
  const items = new Map<string, FieldType | undefined>([['item', type.of]])
  if (type.of.type === 'object') addFields('item', type.of.fields, items)
  return items
}
