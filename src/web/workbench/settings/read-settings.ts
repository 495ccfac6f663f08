import type { NewSettings, SettingsTrouble } from '#clinic/settings/change.ts'
import { type HoursTrouble, type Weekday, weekdays } from '#clinic/settings/hours.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { textOf } from '../form.ts'

/** Names of the two time fields of a span: `hours-1-0-opens`. */
export const timeName = (weekday: number, place: number, end: 'opens' | 'closes'): string =>
  `hours-${weekday}-${place}-${end}`

export const hoursName = (weekday: number): string => `hours-${weekday}`

export const spanPlaces = [0, 1] as const

/** The spans of a day that were filled in, half filled ones too: the clinic says what is wrong with them. */
function spansOf(form: FormData, weekday: Weekday): [string, string][] {
  return spanPlaces
    .map((place): [string, string] => [
      textOf(form, timeName(weekday, place, 'opens')).slice(0, 5),
      textOf(form, timeName(weekday, place, 'closes')).slice(0, 5),
    ])
    .filter(([opens, closes]) => opens !== '' || closes !== '')
}

/** The settings as they were typed. A field that is missing is empty, and refused as such. */
export function readSettings(form: FormData): NewSettings {
  return {
    name: textOf(form, 'name'),
    telephone: textOf(form, 'telephone'),
    address: textOf(form, 'address'),
    emergencyNumber: textOf(form, 'emergencyNumber'),
    crisisNumber: textOf(form, 'crisisNumber'),
    poisonNumber: textOf(form, 'poisonNumber'),
    language: textOf(form, 'language') === 'es' ? 'es' : 'en',
    timeZone: textOf(form, 'timeZone'),
    openingHours: Object.fromEntries(weekdays.map((day) => [String(day), spansOf(form, day)])),
  }
}

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}

const hoursWords: Readonly<Record<HoursTrouble, string>> = {
  'no-time': 'give both times, such as 08:00 and 17:00',
  'ends-before-it-starts': 'it closes before it opens',
  overlap: 'the second time begins before the first has ended',
  'too-many': 'two spans at most',
}

const emptyWords = {
  name: 'Give the clinic’s name.',
  telephone: 'Give a telephone number. It is the button on every patient’s screen.',
  emergencyNumber: 'Give an emergency number. Every patient’s screen needs it.',
  crisisNumber: 'Give a crisis number. A patient in despair is told to call it.',
  poisonNumber: 'Give a poison number. A patient who took too much is told to call it.',
} as const

/** What is wrong, in a sentence at its field. */
export function troubleSentence(trouble: SettingsTrouble): FieldError {
  switch (trouble.kind) {
    case 'empty':
      return { name: trouble.field, message: emptyWords[trouble.field] }
    case 'no-number':
      return { name: trouble.field, message: 'That is no number one can dial.' }
    case 'unknown-zone':
      return { name: trouble.field, message: 'Choose a time zone of the list.' }
    default: {
      const message = `${weekdayWords[trouble.weekday]}: ${hoursWords[trouble.kind]}.`
      return { name: hoursName(trouble.weekday), message }
    }
  }
}
