import type { Clinic } from '#clinic/clinic.ts'
import { changeSettings } from '#clinic/settings/change.ts'
import { type AddedHoliday, addHoliday, removeHoliday } from '#clinic/settings/holidays.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { dayOf, textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'
import { readSettings, troubleSentence } from './read-settings.ts'

export type Outcome =
  | { readonly kind: 'done'; readonly word: SaidWord }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

type Intent = (clinic: Clinic, actor: SignedIn['actor'], form: FormData) => Promise<Outcome>

const refused = (name: string, message: string): Outcome => ({
  kind: 'refused',
  errors: [{ name, message }],
})

const notAllowed = 'Only the clinic lead and the administrator can change this.'

const save: Intent = async (clinic, actor, form) => {
  const result = await changeSettings(clinic, actor, readSettings(form))
  if (result.kind === 'changed') return { kind: 'done', word: 'saved' }
  if (result.kind === 'not-allowed') return refused('name', notAllowed)
  return { kind: 'refused', errors: result.troubles.map(troubleSentence) }
}

const holidayTrouble = (added: Exclude<AddedHoliday, { kind: 'added' }>): Outcome => {
  switch (added.kind) {
    case 'already-there':
      return refused('holiday-day', `That day is closed already: ${added.name}.`)
    case 'in-the-past':
      return refused('holiday-day', 'That day has passed.')
    case 'name-needed':
      return refused('holiday-name', 'Say what the holiday is called.')
    case 'not-allowed':
      return refused('holiday-day', notAllowed)
  }
}

const add: Intent = async (clinic, actor, form) => {
  const day = dayOf(textOf(form, 'holiday-day'))
  if (day === undefined) return refused('holiday-day', 'Give the day.')
  const added = await addHoliday(clinic, actor, { day, name: textOf(form, 'holiday-name') })
  return added.kind === 'added' ? { kind: 'done', word: 'holiday-added' } : holidayTrouble(added)
}

const remove: Intent = async (clinic, actor, form) => {
  const day = dayOf(textOf(form, 'day'))
  if (day === undefined) return refused('holiday-day', 'Give the day.')
  const { kind } = await removeHoliday(clinic, actor, day)
  if (kind === 'not-allowed') return refused('holiday-day', notAllowed)
  return { kind: 'done', word: 'holiday-removed' }
}

/** Every form of the settings, by the value of its button. */
export const settingsIntents: ReadonlyMap<string, Intent> = new Map([
  ['save', save],
  ['add-holiday', add],
  ['remove-holiday', remove],
])
