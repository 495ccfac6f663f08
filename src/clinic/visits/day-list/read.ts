import type { NewPatient } from '../../people/patients.ts'
import { type DateOrder, dayIn, instantIn, orderOf, timeIn } from './dates.ts'
import { cellsOf, type Line } from './text.ts'

const columns = {
  name: ['name', 'patient', 'patient name', 'nombre', 'paciente'],
  birthDate: ['birth date', 'date of birth', 'dob', 'born', 'fecha de nacimiento'],
  telephone: ['telephone', 'phone', 'mobile', 'teléfono', 'telefono'],
  email: ['email', 'e-mail', 'mail', 'correo'],
  language: ['language', 'idioma'],
  day: ['date', 'day', 'visit date', 'fecha'],
  time: ['time', 'start', 'hora'],
  clinician: ['clinician', 'doctor', 'provider', 'médico', 'medico'],
  area: ['area', 'reason', 'where it hurts', 'zona'],
} as const

type Column = keyof typeof columns

const needed: readonly Column[] = ['name', 'birthDate', 'day', 'time', 'clinician', 'area']
const columnNames = Object.entries(columns)
const rowsMost = 500
const lettersMost = 120

/** Who may be named as clinician, and the clinic's zone. */
export type DayListDoor = {
  readonly clinicians: readonly { readonly staffId: string; readonly name: string }[]
  readonly zone: string
  readonly today: Temporal.PlainDate
  /** How days are written, where the list itself does not say. */
  readonly order?: DateOrder | undefined
}

/** One line that can be booked. */
export type Entry = {
  readonly line: number
  readonly patient: NewPatient
  readonly clinicianId: string
  readonly clinician: string
  readonly area: string
  /** Day and time as the clinic's clocks show them. */
  readonly day: Temporal.PlainDate
  readonly time: Temporal.PlainTime
  readonly startsAt: Temporal.Instant
}

/** A line, or the whole list (0), with what is wrong with it in words. */
export type ListTrouble = { readonly line: number; readonly sentence: string }

export type ReadDayList =
  | {
      readonly kind: 'read'
      readonly entries: readonly Entry[]
      readonly troubles: readonly ListTrouble[]
    }
  | { readonly kind: 'unclear-dates'; readonly example: string }

const whole = (sentence: string): ReadDayList => ({
  kind: 'read',
  entries: [],
  troubles: [{ line: 0, sentence }],
})

function columnsOf({ cells }: Line): Map<Column, number> {
  const found = new Map<Column, number>()
  for (const [column, names] of columnNames) {
    const at = cells.findIndex((cell) => names.some((name) => name === cell.toLowerCase()))
    if (at >= 0 && isColumn(column)) found.set(column, at)
  }
  return found
}

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name)

/** Reads a day list. Nothing is looked up and nothing kept; every line is either an entry or has its trouble. */
export function readDayList(text: string, door: DayListDoor): ReadDayList {
  const read = cellsOf(text)
  if (read.kind === 'unreadable') {
    return whole('The file cannot be read as a list: a quotation mark is opened and never closed.')
  }
  const [head, ...lines] = read.lines
  if (head === undefined || lines.length === 0) return whole('The list is empty.')
  if (lines.length > rowsMost) {
    return whole(`The list has ${lines.length} lines. Bring in at most ${rowsMost} at a time.`)
  }
  const at = columnsOf(head)
  const missing = needed.filter((column) => !at.has(column)).map((column) => columns[column][0])
  if (missing.length > 0) {
    return whole(`The first line must name its columns. Missing: ${missing.join(', ')}.`)
  }
  const cell = (line: Line, column: Column) => line.cells[at.get(column) ?? -1] ?? ''
  const days = lines.flatMap((line) => [cell(line, 'birthDate'), cell(line, 'day')])
  const own = orderOf(days)
  if (own === 'mixed') {
    return whole('Some days are written day first and some month first. Write them as 2026-11-23.')
  }
  if (own === 'unclear' && door.order === undefined) {
    return { kind: 'unclear-dates', example: days.find((day) => /[/.]/.test(day)) ?? '' }
  }
  const order = own === 'unclear' ? (door.order ?? 'month-first') : own
  const results = lines.map((line) =>
    entryOf(line, (column) => cell(line, column), { ...door, order }),
  )
  return {
    kind: 'read',
    entries: results.flatMap((result) => ('patient' in result ? [result] : [])),
    troubles: results.flatMap((result) => ('sentence' in result ? [result] : [])),
  }
}

const formula = /^[=@]|^[+-](?![\d\s().-]*$)/
const mailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function entryOf(
  { number: line, cells }: Line,
  cell: (column: Column) => string,
  { clinicians, zone, today, order }: DayListDoor & { readonly order: DateOrder },
): Entry | ListTrouble {
  const trouble = (sentence: string): ListTrouble => ({ line, sentence })
  const suspicious = cells.find((text) => formula.test(text))
  if (suspicious !== undefined) {
    return trouble(`“${suspicious.slice(0, 20)}” begins as a formula does. Write it as plain text.`)
  }
  const name = cell('name').replaceAll(/\s+/g, ' ')
  const area = cell('area')
  if (name === '') return trouble('The name is missing.')
  if (area === '') return trouble('The area that hurts is missing.')
  if (name.length > lettersMost || area.length > lettersMost) {
    return trouble(`Keep name and area under ${lettersMost} letters.`)
  }
  const birthDate = dayIn(cell('birthDate'), order)
  if (birthDate === undefined)
    return trouble(`“${cell('birthDate')}” is no date of birth. Write it as 1980-05-17.`)
  if (Temporal.PlainDate.compare(birthDate, today) > 0 || birthDate.year < 1900) {
    return trouble(`The date of birth ${birthDate} cannot be right.`)
  }
  const [telephone, email] = [cell('telephone'), cell('email')]
  if (telephone === '' && email === '') return trouble('Give a telephone number or a mail address.')
  if (telephone !== '' && telephone.replaceAll(/\D/g, '').length < 7) {
    return trouble(`The telephone number “${telephone}” is too short.`)
  }
  if (email !== '' && !mailShape.test(email))
    return trouble(`The mail address “${email}” is not complete.`)
  const day = dayIn(cell('day'), order)
  if (day === undefined) return trouble(`“${cell('day')}” is no day. Write it as 2026-11-23.`)
  if (Temporal.PlainDate.compare(day, today) < 0) return trouble(`The day ${day} has passed.`)
  const time = timeIn(cell('time'))
  if (time === undefined) return trouble(`“${cell('time')}” is no time. Write it as 14:20.`)
  const startsAt = instantIn(day, time, zone)
  if (startsAt === undefined)
    return trouble(`At ${cell('time')} on ${day} clocks are changed. Choose another time.`)
  const wanted = cell('clinician').toLowerCase()
  const named = clinicians.filter((clinician) => clinician.name.toLowerCase() === wanted)
  const [clinician] = named
  if (clinician === undefined || named.length > 1) {
    return trouble(
      `“${cell('clinician')}” is not one clinician of this clinic. Write the name as on the staff list.`,
    )
  }
  const language = /^(es|spanish|español)/i.test(cell('language')) ? 'es' : 'en'
  const patient = {
    name,
    birthDate,
    telephone: telephone || null,
    email: email || null,
    language,
    timeZone: null,
  } as const
  const { staffId: clinicianId } = clinician
  return { line, patient, clinicianId, clinician: clinician.name, area, day, time, startsAt }
}
