import { isDeepStrictEqual } from 'node:util'
import { json } from '#database/connection.ts'
import type { OpeningHours } from '#database/tables.ts'
import type { Language } from '#protocol/language.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { type HoursTrouble, hoursTrouble, orderedHours, type Weekday, weekdays } from './hours.ts'
import { type ClinicSettings, clinicSettings } from './read.ts'

/** Everything of the clinic's own facts that people may change. Times are HH:MM in the clinic's zone. */
export type NewSettings = {
  name: string
  telephone: string
  address: string
  emergencyNumber: string
  crisisNumber: string
  poisonNumber: string
  language: Language
  timeZone: string
  openingHours: OpeningHours
}

type Field = keyof NewSettings

/** A patient's screen needs a name and every number, so none of them may be empty. */
export type SettingsTrouble =
  | {
      field: 'name' | 'telephone' | 'emergencyNumber' | 'crisisNumber' | 'poisonNumber'
      kind: 'empty'
    }
  | { field: 'telephone' | 'emergencyNumber' | 'crisisNumber' | 'poisonNumber'; kind: 'no-number' }
  | { field: 'timeZone'; kind: 'unknown-zone' }
  | { field: 'openingHours'; weekday: Weekday; kind: HoursTrouble }

export type ChangedSettings =
  | { kind: 'changed'; fields: readonly Field[] }
  | { kind: 'refused'; troubles: readonly SettingsTrouble[] }
  | { kind: 'not-allowed' }

const numbers = ['telephone', 'emergencyNumber', 'crisisNumber', 'poisonNumber'] as const
const digitsLeast = 2

/** What is wrong with settings, or a new clinic, `before` being what they replace. */
export function troublesOf(wanted: NewSettings, before?: NewSettings): SettingsTrouble[] {
  const troubles: SettingsTrouble[] = []
  if (wanted.name === '') troubles.push({ field: 'name', kind: 'empty' })
  for (const field of numbers) {
    if (wanted[field] === '') troubles.push({ field, kind: 'empty' })
    else if (wanted[field].replace(/\D/g, '').length < digitsLeast) {
      troubles.push({ field, kind: 'no-number' })
    }
  }
  for (const weekday of weekdays) {
    const kind = hoursTrouble(wanted.openingHours[weekday] ?? [])
    if (kind !== undefined) troubles.push({ field: 'openingHours', weekday, kind })
  }
  const { timeZone } = wanted
  if (timeZone !== before?.timeZone && !Intl.supportedValuesOf('timeZone').includes(timeZone)) {
    troubles.push({ field: 'timeZone', kind: 'unknown-zone' })
  }
  return troubles
}

/** The clinic's facts as they can be changed. */
export function changeable(row: ClinicSettings): NewSettings {
  return {
    name: row.name,
    telephone: row.telephone,
    address: row.address,
    emergencyNumber: row.emergency_number,
    crisisNumber: row.crisis_number,
    poisonNumber: row.poison_number,
    language: row.language,
    timeZone: row.time_zone,
    openingHours: orderedHours(row.opening_hours),
  }
}

/**
 * Changes the clinic's own facts, all or none of them; the audit says which, never what they were. A zone that
 * is kept is never refused, whatever the list of zones says today.
 */
export async function changeSettings(
  clinic: Clinic,
  actor: Staff,
  wanted: NewSettings,
): Promise<ChangedSettings> {
  if (!mayDo(actor, 'settings.change')) return { kind: 'not-allowed' }
  const before = changeable(await clinicSettings(clinic))
  const troubles = troublesOf(wanted, before)
  if (troubles.length > 0) return { kind: 'refused', troubles }
  const after = { ...wanted, openingHours: orderedHours(wanted.openingHours) }
  const fields = fieldNames.filter((field) => !isDeepStrictEqual(before[field], after[field]))
  if (fields.length === 0) return { kind: 'changed', fields }
  await clinic.db
    .updateTable('clinic')
    .set({
      name: after.name,
      telephone: after.telephone,
      address: after.address,
      emergency_number: after.emergencyNumber,
      crisis_number: after.crisisNumber,
      poison_number: after.poisonNumber,
      language: after.language,
      time_zone: after.timeZone,
      opening_hours: json(after.openingHours),
    })
    .where('clinic_id', '=', clinic.clinicId)
    .execute()
  await record(clinic, actor, { action: 'settings.change', detail: { fields } })
  await tellWorkbenches(clinic)
  return { kind: 'changed', fields }
}

const fieldNames = [
  'name',
  'telephone',
  'address',
  'emergencyNumber',
  'crisisNumber',
  'poisonNumber',
  'language',
  'timeZone',
  'openingHours',
] as const satisfies readonly Field[]
