import type { answerForStaff } from '#clinic/screenings/check.ts'
import type { Facts } from '#clinic/screenings/facts.ts'
import { compare, decimal, readDecimal } from '#protocol/decimal.ts'
import { type CheckField, type CheckPart, checkFields } from '#protocol/screening/checks.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { ScreeningData } from '#protocol/screening/questions.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { dayOf, textOf, textsOf } from '../form.ts'
import { readSites } from '../visits/read-procedure.ts'
import { medicineNames, medicineRows } from './names.ts'
import { fieldLabels } from './words.ts'

type Read = { readonly value: Value; readonly error?: FieldError }

const nothing: Read = { value: undefined }

/** A number within its limits, as the text that was typed, with a point. */
function numberAt(form: FormData, name: string, min: string, max: string, label: string): Read {
  const typed = textOf(form, name).replace(',', '.')
  if (typed === '') return nothing
  const wrong = (message: string): Read => ({ value: undefined, error: { name, message } })
  const number = readDecimal(typed)
  if (number === undefined || !/^\d+(\.\d+)?$/.test(typed)) {
    return wrong(`${label}: write a number such as ${min}, or leave it open.`)
  }
  const fits = compare(number, decimal(min)) >= 0 && compare(number, decimal(max)) <= 0
  return fits ? { value: typed } : wrong(`${label}: ${typed} is not between ${min} and ${max}.`)
}

function readField(form: FormData, part: CheckPart, field: CheckField): Read {
  const name = `${part}.${field.name}`
  const label = fieldLabels[name] ?? name
  switch (field.kind) {
    case 'number':
      return numberAt(form, name, field.min, field.max, label)
    case 'dated': {
      const { value, error } = numberAt(form, `${name}.value`, field.min, field.max, label)
      const typed = textOf(form, `${name}.on`)
      const on = dayOf(typed)?.toString()
      if (error !== undefined) return { value, error }
      if (value === undefined && typed === '') return nothing
      const wrong = (end: string, message: string): Read => ({
        value: undefined,
        error: { name: `${name}.${end}`, message },
      })
      if (value === undefined)
        return wrong('value', `${label}: write its value, or take the day away.`)
      return on === undefined ? wrong('on', `${label}: of which day?`) : { value: { value, on } }
    }
    case 'measure': {
      const unit = textOf(form, `${name}.unit`)
      const limits = field.units[unit]
      const typed = textOf(form, `${name}.value`)
      if (typed === '') return nothing
      if (limits === undefined) {
        return {
          value: undefined,
          error: { name: `${name}.unit`, message: `${label}: in which unit?` },
        }
      }
      const { value, error } = numberAt(form, `${name}.value`, limits[0], limits[1], label)
      return error === undefined ? { value: { value, unit } } : { value, error }
    }
    case 'yesNo': {
      const typed = textOf(form, name)
      return { value: typed === 'yes' ? true : typed === 'no' ? false : undefined }
    }
    case 'choice':
      return { value: field.values.find((each) => each === textOf(form, name)) }
    case 'ticks':
      return { value: textsOf(form, name).filter((each) => field.values.includes(each)) }
  }
}

export type ReadChecks<Kept> =
  | { readonly kind: 'read'; readonly kept: Kept }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

/** Reads one part as a whole: what was left open is not in it. */
export function readPart(form: FormData, part: CheckPart): ReadChecks<Facts> {
  const read = checkFields[part].map((field) => [field.name, readField(form, part, field)] as const)
  const planned = part === 'plan' ? readSites(form) : { sites: [], errors: [] }
  const errors = [...planned.errors, ...read.flatMap(([, { error }]) => error ?? [])]
  if (errors.length > 0) return { kind: 'wrong', errors }
  const facts: Facts = Object.fromEntries(
    read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
  )
  if (part !== 'plan') return { kind: 'read', kept: facts }
  if (planned.sites.length === 0) return { kind: 'read', kept: { ...facts, ...noPlan(facts) } }
  const targets = planned.sites.map(({ muscleId, pointId, side }) => ({
    muscle: muscleId,
    triggerPoint: pointId,
    side,
  }))
  return { kind: 'read', kept: { ...facts, targets } }
}

/** Without a muscle nothing is planned yet: an empty list of drugs would read as a dry needle. */
const noPlan = ({ anesthetics }: Facts): Facts =>
  Array.isArray(anesthetics) && anesthetics.length === 0 ? { anesthetics: null } : {}

type Answers = Parameters<typeof answerForStaff>[3]

/** Reads what staff were asked, by question. A question of which nothing was said is left out. */
export function readVisit(
  form: FormData,
  { questions }: Pick<ScreeningData, 'questions'>,
): ReadChecks<Answers> {
  const answers = questions
    .filter(({ who }) => who === 'staff')
    .flatMap(({ id, fields }) => {
      const parts = (fields ?? []).flatMap((field) => {
        const typed = textOf(form, `${id}.${field.name}`)
        return field.type === 'enum' && field.values.includes(typed) ? [[field.name, typed]] : []
      })
      return parts.length === 0 ? [] : [[id, Object.fromEntries(parts)] as const]
    })
  const items = Array.from({ length: medicineRows }, (_, row) => readMedicine(form, row))
  const errors = items.flatMap(({ error }) => error ?? [])
  const listed = items.flatMap(({ item }) => item ?? [])
  const kept: Record<string, Readonly<Record<string, Value>>> = Object.fromEntries(answers)
  const said = kept.other_meds?.value
  if (said === 'listed' && listed.length === 0 && errors.length === 0) {
    errors.push({ name: medicineNames(0).drug, message: 'Name the other medicines.' })
  }
  if (said === 'none' && listed.length > 0) {
    errors.push({ name: 'other_meds.value', message: 'Other medicines: none, or those listed?' })
  }
  if (errors.length > 0) return { kind: 'wrong', errors }
  if (listed.length > 0 || said !== undefined) {
    kept.other_meds = { value: said ?? 'listed', items: listed }
  }
  return { kind: 'read', kept }
}

function readMedicine(
  form: FormData,
  row: number,
): { readonly item?: Readonly<Record<string, Value>>; readonly error?: FieldError } {
  const names = medicineNames(row)
  const drug = textOf(form, names.drug)
  const recognized = textOf(form, names.recognized)
  if (drug === '') return {}
  if (recognized !== 'yes' && recognized !== 'no') {
    return { error: { name: names.recognized, message: `${drug}: is it a medicine you know?` } }
  }
  return { item: { drug, recognized } }
}
