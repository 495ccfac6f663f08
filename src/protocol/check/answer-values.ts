import type { AnswerCondition, DecimalRange, FieldTest } from '../conditions.ts'
import type { Vocabulary } from '../screening/compile.ts'
import type { Value } from '../screening/input.ts'
import type { FieldType } from '../screening/questions.ts'
import { itemFields, type KnownFields } from './fields.ts'
import { atomPlaces } from './places.ts'
import { around } from './report-worlds.ts'

/** A field and the values worth trying: every choice, and each side of every limit that a rule compares with. */
export type Dimension = { readonly path: string; readonly values: readonly Value[] }

/** The day of the procedure in every tried input. */
export const procedureDate = '2026-11-23'

type Asked = {
  readonly tests: Map<string, FieldTest[]>
  readonly lists: Map<string, AnswerCondition[]>
}

/** The fields that conditions ask about, definitions included, each with its values. Lists hold up to two elements. */
export function dimensionsOf(
  conditions: readonly AnswerCondition[],
  data: Vocabulary,
  known: KnownFields,
): readonly Dimension[] {
  const asked: Asked = { tests: new Map(), lists: new Map() }
  for (const condition of conditions) collect(condition, data, asked)
  const paths = [...asked.tests.keys()].filter((path) => !path.startsWith('item'))
  const lists = [...asked.lists.keys()]
  const whole = [...new Set([...paths, ...lists])].filter((path) => !isInside(path, paths, asked))
  return whole.map((path) => ({
    path,
    values: distinct([
      undefined,
      ...valuesOf(known.get(path), asked.tests.get(path) ?? [], data),
      ...listValues(path, asked, data, known),
    ]),
  }))
}

/** A part of a measurement that is itself compared as a whole is given with the whole. */
const isInside = (path: string, paths: readonly string[], { tests }: Asked): boolean =>
  paths.some(
    (other) =>
      path.startsWith(`${other}.`) &&
      (tests.get(other) ?? []).some((test) => test.tempF ?? test.weightKg ?? test.weightKgDiffers),
  )

function collect(condition: AnswerCondition, data: Vocabulary, asked: Asked): void {
  for (const { atom } of atomPlaces(condition, [])) {
    if ('def' in atom) {
      const definition = data.definitions[atom.def]
      if (definition !== undefined) collect(definition, data, asked)
    } else if ('field' in atom) {
      add(asked.tests, atom.field, atom)
      if (atom.eqField !== undefined) add(asked.tests, atom.eqField, {})
      if (atom.weightKgDiffers !== undefined)
        add(asked.tests, atom.weightKgDiffers.from, { gt: '60' })
    } else if ('some' in atom) {
      add(asked.lists, atom.some, atom.where)
    } else if ('count' in atom) {
      add(asked.lists, atom.count, atom.where)
    }
  }
}

function add<Item>(to: Map<string, Item[]>, key: string, item: Item): void {
  const soFar = to.get(key)
  if (soFar === undefined) to.set(key, [item])
  else soFar.push(item)
}

function valuesOf(
  type: FieldType | undefined,
  tests: readonly FieldTest[],
  data: Vocabulary,
): readonly Value[] {
  const declared =
    type?.type === 'enum' ? type.values : type?.type === 'list' ? listsOf(type.of) : []
  const tried = [...declared, ...tests.flatMap((test) => testValues(test, type, data))]
  return tried.filter((value) => isInRange(value, type))
}

/** A number outside what its question allows is refused at the door. */
function isInRange(value: Value, type: FieldType | undefined): boolean {
  if (type?.type !== 'integer' && type?.type !== 'number') return true
  const number = Number(value)
  if (type.type === 'integer' && !Number.isInteger(number)) return false
  return number >= (type.min ?? number) && number <= (type.max ?? number)
}

const listsOf = (of: FieldType): readonly Value[] =>
  of.type === 'enum' ? [[], ...of.values.map((value) => [value])] : [[]]

function testValues(
  test: FieldTest,
  type: FieldType | undefined,
  data: Vocabulary,
): readonly Value[] {
  const closed = type?.type === 'enum'
  const { eq, ne, literal, inClass } = test
  const scalars = [eq, ne, literal, ...(test.in ?? []), ...(test.literalIn ?? [])].filter(
    (one) => one !== undefined,
  )
  const other =
    typeof eq === 'boolean' || typeof ne === 'boolean'
      ? [!(eq ?? ne)]
      : scalars.length > 0 && !closed
        ? ['another']
        : []
  const classes = typeof inClass === 'string' ? [inClass] : (inClass ?? [])
  return [
    ...scalars,
    ...other,
    ...limits(test).flatMap(type?.type === 'integer' ? aroundWhole : around),
    ...(test.tempF === undefined
      ? []
      : limits(test.tempF)
          .flatMap(around)
          .map((value) => ({ value, unit: 'F' }))),
    ...(test.weightKg === undefined
      ? []
      : limits(test.weightKg)
          .flatMap(around)
          .map((value) => ({ value, unit: 'kg' }))),
    ...(test.weightKgDiffers === undefined
      ? []
      : ['50', '60', '80'].map((value) => ({ value, unit: 'kg' }))),
    ...days(test.daysAgo, -1),
    ...days(test.daysAhead, 1),
    ...classes.flatMap((name) => (data.drugClasses[name] ?? []).slice(0, 1)),
    ...(inClass === undefined ? [] : ['a drug in no list']),
    ...(test.hasAny === undefined
      ? []
      : [[], ...test.hasAny.map((one) => [one]), ...(type === undefined ? [['another']] : [])]),
    ...(test.empty === undefined ? [] : type === undefined ? [[], ['another']] : [[]]),
    ...(test.present === undefined || closed ? [] : presentValues(type)),
    ...(test.matches === undefined ? [] : ['+1 555 010 4477', 'none']),
    ...(test.eqField === undefined ? [] : ['left', 'right', 'neck', 'low_back']),
  ]
}

function presentValues(type: FieldType | undefined): readonly Value[] {
  if (type?.type === 'phone') return ['+1 555 010 4477']
  if (type?.type === 'date') return [procedureDate]
  return type?.type === 'list' || type?.type === 'object' ? [] : ['1']
}

const aroundWhole = (limit: string): readonly string[] =>
  [-1, 0, 1].map((step) => `${Number(limit) + step}`)

const limits = ({ lt, le, gt, ge }: DecimalRange): readonly string[] =>
  [lt, le, gt, ge].filter((limit) => limit !== undefined)

function days(range: FieldTest['daysAgo'], sign: 1 | -1): readonly string[] {
  if (range === undefined) return []
  const ends = [range.ge, range.le].filter((end) => end !== undefined)
  return ends.flatMap((end) => [end - 1, end, end + 1]).map((count) => dayAt(count * sign))
}

const dayAt = (days: number): string =>
  Temporal.PlainDate.from(procedureDate).add({ days }).toString()

const elementsMost = 400

/** No element, each element by itself, and the first two together. */
function listValues(
  path: string,
  asked: Asked,
  data: Vocabulary,
  known: KnownFields,
): readonly Value[] {
  const wheres = asked.lists.get(path)
  if (wheres === undefined) return []
  const items = itemFields(path, known)
  const inner: Asked = { tests: new Map(), lists: new Map() }
  for (const where of wheres) collect(where, data, inner)
  const fields = [...inner.tests].filter(([field]) => field.startsWith('item.'))
  const elements = fields.reduce<readonly { readonly [name: string]: Value }[]>(
    (soFar, [field, tests]) => {
      const name = field.slice('item.'.length)
      const values = distinct([undefined, ...valuesOf(items.get(field), tests, data)])
      return soFar
        .flatMap((element) =>
          values.map((value) => (value === undefined ? element : { ...element, [name]: value })),
        )
        .slice(0, elementsMost)
    },
    [{}],
  )
  return [[], ...elements.map((element) => [element]), ...pairsOf(elements)]
}

const pairsMost = 400

/** Two elements, for rules that count or that look for two things: every pair, or evenly spread ones where there are too many. */
function pairsOf(elements: readonly Value[]): readonly Value[] {
  const count = elements.length * elements.length
  const stride = Math.max(1, Math.floor(count / pairsMost))
  return Array.from({ length: Math.ceil(count / stride) }, (_, at) => {
    const number = at * stride
    return [elements[Math.floor(number / elements.length)], elements[number % elements.length]]
  })
}

function distinct(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value) ?? 'undefined', value])).values()]
}
