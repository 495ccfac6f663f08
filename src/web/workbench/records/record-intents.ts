import type { Staff } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { type CorrectedPerson, correctPerson } from '#clinic/records/correct.ts'
import { type Forgotten, forgetPatient } from '#clinic/records/forget.ts'
import { changeRetention, type Forgettable } from '#clinic/records/retention.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { dayOf, textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'

type Outcome =
  | { readonly kind: 'done'; readonly word: SaidWord }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

type Intent = (clinic: Clinic, actor: Staff, patientId: string, form: FormData) => Promise<Outcome>

const wrong = (name: string, message: string): Outcome => ({
  kind: 'wrong',
  errors: [{ name, message }],
})

const correctionTroubles: Readonly<
  Record<Exclude<CorrectedPerson['kind'], 'corrected'>, readonly [string, string]>
> = {
  'reason-needed': ['reason', 'Write what the correction rests on, such as a passport.'],
  'name-needed': ['name', 'A patient has a name.'],
  unreachable: ['telephone', 'Give a telephone or a mail address: one of the two is needed.'],
  'born-in-the-future': ['birth', 'The date of birth lies ahead.'],
  forgotten: ['name', 'This patient is forgotten. Nothing can be corrected.'],
  unknown: ['name', 'This patient is not here.'],
}

const correct: Intent = async (clinic, actor, patientId, form) => {
  const birthDate = dayOf(textOf(form, 'birth'))
  if (birthDate === undefined) return wrong('birth', 'Give the date of birth.')
  const result = await correctPerson(clinic, actor, patientId, {
    name: textOf(form, 'name'),
    birthDate,
    telephone: textOf(form, 'telephone') || null,
    email: textOf(form, 'email') || null,
    reason: textOf(form, 'reason'),
  })
  if (result.kind !== 'corrected') return wrong(...correctionTroubles[result.kind])
  return { kind: 'done', word: result.fields.length === 0 ? 'corrected-nothing' : 'corrected' }
}

/** Why a record stays, or that it may go, in words. */
export function forgetWords(
  may: Forgettable | Exclude<Forgotten, { kind: 'done' }>,
  dayText: (day: Temporal.PlainDate) => string,
): string {
  switch (may.kind) {
    case 'may':
      return 'The retention time is over and nothing is open: the patient may be forgotten.'
    case 'forgotten':
      return 'The patient is forgotten already.'
    case 'open-alert':
      return 'An alert of this patient is open. Close it first.'
    case 'open-question':
      return 'A message of this patient is not answered. Answer it first.'
    case 'kept-until':
      return `The clinic keeps records ${may.years === 1 ? '1 year' : `${may.years} years`} after the last visit: this one until ${dayText(may.day)}.`
    case 'reason-needed':
      return 'Write who asked for it, and how.'
    case 'unknown':
      return 'This patient is not here.'
  }
}

const forget: Intent = async (clinic, actor, patientId, form) => {
  const result = await forgetPatient(clinic, actor, patientId, textOf(form, 'why'))
  if (result.kind === 'done') return { kind: 'done', word: 'forgotten' }
  return wrong(
    'why',
    forgetWords(result, (day) => day.toString()),
  )
}

const retain: Intent = async (clinic, actor, _patientId, form) => {
  const { kind } = await changeRetention(clinic, actor, Number(textOf(form, 'years')))
  return kind === 'changed'
    ? { kind: 'done', word: 'retention' }
    : wrong('years', 'Give whole years, from 1 to 100.')
}

/** What the screen of one record can do, by the name on its button. */
export const recordIntents: ReadonlyMap<string, Intent> = new Map([
  ['correct', correct],
  ['forget', forget],
  ['retention', retain],
])
