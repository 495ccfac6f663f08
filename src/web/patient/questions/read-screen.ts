import { screeningAnswersOfFields } from '#protocol/screening/form-fields.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { PatientQuestion, PatientScreen } from '#protocol/screening/patient-screens.ts'
import type { FieldType } from '#protocol/screening/questions.ts'
import { textFields } from '../fields.ts'
import { type Problem, readLeaf } from './read-leaf.ts'

/** Items of a list that can be told on a screen, each behind *Another one* of the one before. */
export const itemsMost = 6

type Parts = Readonly<Record<string, Value>>
export type Answers = Readonly<Record<string, Parts>>
export type ReadScreen = { readonly answers: Answers; readonly problems: readonly Problem[] }

/** The paths of every plain field below one part of an answer, with its type. */
function leavesOf(path: string, type: FieldType): readonly (readonly [string, FieldType])[] {
  switch (type.type) {
    case 'object':
      return type.fields.flatMap((field) => leavesOf(`${path}.${field.name}`, field))
    case 'list':
      return type.of.type === 'object'
        ? Array.from({ length: itemsMost }, (_, at) => leavesOf(`${path}.${at}`, type.of)).flat()
        : [[path, type]]
    default:
      return [[path, type]]
  }
}

const hasValue = ({ fields }: PatientQuestion): boolean =>
  fields.some(({ name }) => name === 'value')

/** A part that stood on the screen and was left blank is kept as null: asked, and not answered. */
function withBlanks(
  { id, fields }: PatientQuestion,
  parts: Parts,
  shown: readonly string[],
  none: boolean,
): Parts {
  const blanks = fields
    .filter(({ name }) => name !== 'value' && parts[name] === undefined)
    .filter(({ name }) => shown.includes(`${id}.${name}`))
    .map(({ name, type }) => [name, none && type === 'list' ? [] : null] as const)
  return { ...Object.fromEntries(blanks), ...parts }
}

const isParts = (value: Value): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = ({ fields }: PatientQuestion): string | undefined =>
  fields.find(({ type }) => type === 'list')?.name

type Sent = {
  readonly parsed: Readonly<Record<string, Value>>
  readonly empty: readonly string[]
  readonly shown: readonly string[]
  readonly none: boolean
  readonly unsure: boolean
}

/** One question as it was sent: its parts, or the field that still needs a choice. */
function readQuestion(
  screen: PatientScreen,
  question: PatientQuestion,
  { parsed, empty, shown, none, unsure }: Sent,
): { readonly parts: Parts; readonly choose?: string } {
  const { id, noneAnswer, fields } = question
  const given = parsed[id]
  const emptied = fields
    .filter(({ name }) => empty.includes(`${id}.${name}`))
    .map(({ name }) => [name, []] as const)
  const told: Parts = { ...(isParts(given) ? given : {}), ...Object.fromEntries(emptied) }
  const left = none ? noneAnswer : unsure ? 'unsure' : undefined
  if (hasValue(question)) {
    const value = told.value ?? left
    const parts = value === undefined ? told : { ...told, value }
    const chosen = { parts: withBlanks(question, parts, shown, false) }
    if (value !== undefined) return chosen
    return { ...chosen, choose: screen.kind === 'list' ? 'none' : `${id}.value` }
  }
  const list = listOf(question)
  if (noneAnswer === undefined || list === undefined || told[list] !== undefined) {
    return { parts: withBlanks(question, told, shown, false) }
  }
  if (left === undefined) return { parts: told, choose: `${id}.${list}` }
  return { parts: withBlanks(question, { ...told, value: left }, shown, none) }
}

/** Reads the form of one screen. *None of these* and *Not sure* answer only what was not answered by itself. */
export function readScreen(screen: PatientScreen, form: FormData): ReadScreen {
  const leaves = screen.questions.flatMap(({ id, fields }) =>
    fields.flatMap((field) => leavesOf(`${id}.${field.name}`, field)),
  )
  const read = leaves.map(([path, type]) => readLeaf(form, path, type))
  const sent: Sent = {
    parsed: screeningAnswersOfFields(
      screen.questions,
      read.flatMap(({ fields }) => fields),
    ),
    empty: read.flatMap(({ empty }) => empty ?? []),
    shown: textFields(form).flatMap(([name, value]) => (name === 'shown' ? [value] : [])),
    none: screen.none !== undefined && form.has('none'),
    unsure: screen.none !== undefined && form.has('unsure'),
  }
  const questions = screen.questions.map(
    (question) => [question.id, readQuestion(screen, question, sent)] as const,
  )
  const open = [...new Set(questions.flatMap(([, { choose }]) => choose ?? []))]
  const missing = open.map((name) => ({
    name,
    problem: name === 'none' ? ('tick' as const) : ('choose' as const),
  }))
  return {
    answers: Object.fromEntries(questions.map(([id, { parts }]) => [id, parts])),
    problems: [...read.flatMap(({ problem }) => problem ?? []), ...missing],
  }
}

/** Reads on the day which earlier answers have changed: ticked, or said to be none or no more. */
export function readChanges(
  { questions }: PatientScreen,
  form: FormData,
):
  | { readonly same: readonly string[]; readonly changed: readonly string[] }
  | { readonly problems: readonly Problem[] } {
  const ticked = textFields(form).flatMap(([name, value]) => (name === 'changed' ? [value] : []))
  if (!form.has('none')) return { problems: [{ name: 'none', problem: 'tick' }] }
  const ids = questions.map(({ id }) => id)
  return {
    same: ids.filter((id) => !ticked.includes(id)),
    changed: ids.filter((id) => ticked.includes(id)),
  }
}
