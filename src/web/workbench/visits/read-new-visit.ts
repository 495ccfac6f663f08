import type { NewPatient } from '#clinic/people/patients.ts'
import type { NewVisit, VisitPatient } from '#clinic/visits/register.ts'
import { dateOf, datePartsOf } from '../../look/date-parts.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { instantOf, isId, textOf } from '../form.ts'

/** What the door knows besides the form: who may be chosen, where the clinic lives, and what time it is. */
export type NewVisitDoor = {
  readonly clinicianIds: readonly string[]
  readonly zone: string
  readonly now: Temporal.Instant
}

export type ReadNewVisit =
  | { readonly kind: 'read'; readonly who: VisitPatient; readonly visit: NewVisit }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

const nameMost = 120
const mailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const knownZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone)

function readPatient(form: FormData, { now, zone }: NewVisitDoor) {
  const errors: FieldError[] = []
  const wrong = (name: string, message: string) => errors.push({ name, message })
  const name = textOf(form, 'name').replaceAll(/\s+/g, ' ')
  const birthDate = dateOf(datePartsOf(form, 'birth'))
  const telephone = textOf(form, 'telephone')
  const email = textOf(form, 'email')
  const zoneTyped = textOf(form, 'zone')
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  if (name === '') wrong('name', 'Give the patient’s name.')
  if (name.length > nameMost) wrong('name', `Keep the name under ${nameMost} letters.`)
  if (birthDate === undefined) wrong('birth', 'Give the date of birth with a year of four digits.')
  else if (Temporal.PlainDate.compare(birthDate, today) > 0 || birthDate.year < 1900)
    wrong('birth', 'This date of birth cannot be right.')
  if (telephone === '' && email === '')
    wrong('telephone', 'Give a telephone number or a mail address.')
  if (telephone !== '' && telephone.replaceAll(/\D/g, '').length < 7)
    wrong('telephone', 'This telephone number is too short.')
  if (email !== '' && !mailShape.test(email)) wrong('email', 'This mail address is not complete.')
  if (zoneTyped !== '' && !knownZone(zoneTyped)) wrong('zone', 'Choose a time zone of the list.')
  const language = textOf(form, 'language') === 'es' ? 'es' : 'en'
  const patient: NewPatient | undefined = birthDate && {
    name,
    birthDate,
    telephone: telephone || null,
    email: email || null,
    language,
    timeZone: zoneTyped === '' || zoneTyped === zone ? null : zoneTyped,
  }
  return { errors, patient }
}

/** Reads a sent registration: a known patient by id or a new one, and when, with whom and for what. */
export function readNewVisit(form: FormData, door: NewVisitDoor): ReadNewVisit {
  const patientId = textOf(form, 'patient')
  const known = isId(patientId)
  const { errors, patient } = known ? { errors: [], patient: undefined } : readPatient(form, door)
  const area = textOf(form, 'area')
  const startsAt = instantOf(textOf(form, 'day'), textOf(form, 'time'), door.zone)
  const clinicianId = textOf(form, 'clinician')
  if (area === '') errors.push({ name: 'area', message: 'Say where it hurts.' })
  if (area.length > nameMost)
    errors.push({ name: 'area', message: `Keep it under ${nameMost} letters.` })
  if (startsAt === undefined) errors.push({ name: 'day', message: 'Give a day and a time.' })
  if (!door.clinicianIds.includes(clinicianId))
    errors.push({ name: 'clinician', message: 'Choose who treats the patient.' })
  const who: VisitPatient | undefined = known
    ? { kind: 'known', patientId }
    : patient && { kind: 'new', patient }
  if (errors.length > 0 || who === undefined || startsAt === undefined)
    return { kind: 'wrong', errors }
  const invite = textOf(form, 'invite') === 'yes'
  return { kind: 'read', who, visit: { clinicianId, area, startsAt, invite } }
}
