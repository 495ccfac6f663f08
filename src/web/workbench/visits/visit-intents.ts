import { revokeLinks } from '#clinic/access/links.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { queueMessage } from '#clinic/messages/queue.ts'
import { endObservation } from '#clinic/observations/end.ts'
import { plannedObservation } from '#clinic/observations/planned.ts'
import { startObservation } from '#clinic/observations/start.ts'
import { overrideRule } from '#clinic/screenings/override.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { type Changed, cancelVisit, markNoShow, moveVisit } from '#clinic/visits/change.ts'
import { enterRoom } from '#clinic/visits/enter-room.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { instantOf, textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'

/** What came of a form on the screen of a visit: a word to say, or what is wrong with it. */
export type Outcome =
  | { readonly kind: 'done'; readonly word: SaidWord }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

type Intent = (
  clinic: Clinic,
  actor: SignedIn['actor'],
  visitId: string,
  form: FormData,
) => Promise<Outcome>

const done = (word: SaidWord): Outcome => ({ kind: 'done', word })
const refused = (name: string, message: string): Outcome => ({
  kind: 'refused',
  errors: [{ name, message }],
})

const changeTrouble: Readonly<Record<Exclude<Changed['kind'], 'changed'>, string>> = {
  'already-treated': 'The procedure is recorded, so the visit cannot be changed any more.',
  'already-ended': 'The visit has already ended.',
  'in-the-past': 'That time has passed.',
  'not-yet': 'The visit has not begun yet.',
  'reason-needed': 'Say why it is cancelled.',
  unknown: 'There is no such visit.',
}

const changed = ({ kind }: Changed, word: SaidWord): Outcome =>
  kind === 'changed' ? done(word) : refused('intent', changeTrouble[kind])

const invite: Intent = async (clinic, actor, visitId) => {
  const row = await findVisitRow(clinic, visitId)
  if (row?.email === null) return refused('intent', 'There is no mail address. Print the link.')
  await queueMessage(clinic, actor, visitId, 'invitation')
  return done('invited')
}

const revoke: Intent = async (clinic, actor, visitId) => {
  await revokeLinks(clinic, actor, visitId)
  return done('revoked')
}

const enter: Intent = async (clinic, actor, visitId) =>
  (await enterRoom(clinic, actor, visitId))
    ? done('in-room')
    : refused('intent', 'The patient is already in the room, or the visit has ended.')

const move: Intent = async (clinic, actor, visitId, form) => {
  const { time_zone: zone } = await clinicSettings(clinic)
  const startsAt = instantOf(textOf(form, 'day'), textOf(form, 'time'), zone)
  if (startsAt === undefined) return refused('time', 'Give a day and a time.')
  if (Temporal.Instant.compare(startsAt, clinic.now) < 0) {
    return refused('day', 'That time has passed.')
  }
  return changed(await moveVisit(clinic, actor, visitId, startsAt), 'moved')
}

const cancel: Intent = async (clinic, actor, visitId, form) => {
  const why = textOf(form, 'why')
  if (why === '') return refused('why', 'Say why, for the record.')
  return changed(await cancelVisit(clinic, actor, visitId, why), 'cancelled')
}

const noShow: Intent = async (clinic, actor, visitId) =>
  changed(await markNoShow(clinic, actor, visitId), 'no-show')

const override: Intent = async (clinic, actor, visitId, form) => {
  const rule = textOf(form, 'rule')
  const field = `reason-${rule}`
  const { kind } = await overrideRule(clinic, actor, visitId, rule, textOf(form, field))
  if (kind === 'overridden') return done('released')
  if (kind === 'reason-needed') return refused(field, 'Say in a sentence why it is safe.')
  if (kind === 'not-a-clinician') return refused(field, 'Only a clinician can release a rule.')
  return refused('intent', 'This rule does not wait any more. Look at the reasons below.')
}

const minutesMost = 240

const observe: Intent = async (clinic, actor, visitId, form) => {
  const typed = textOf(form, 'minutes')
  const minutes = typed === '' ? (await plannedObservation(clinic, visitId)).minutes : Number(typed)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > minutesMost) {
    return refused('minutes', `Give whole minutes from 1 to ${minutesMost}.`)
  }
  const { kind } = await startObservation(clinic, actor, visitId, minutes)
  if (kind === 'started') return done('observing')
  return refused(
    'intent',
    kind === 'no-procedure' ? 'Record the procedure first.' : 'The observation is already running.',
  )
}

const endObserving: Intent = async (clinic, actor, visitId, form) => {
  const { kind } = await endObservation(clinic, actor, visitId, textOf(form, 'early') || null)
  if (kind === 'ended') return done('observed')
  if (kind === 'too-early') return refused('early', 'Its time is not over. Say why it ends early.')
  return refused(
    'intent',
    kind === 'already-ended' ? 'The observation has already ended.' : 'It has not started yet.',
  )
}

/** Every form on the screen of a visit, by the value of its button. */
export const visitIntents: ReadonlyMap<string, Intent> = new Map([
  ['invite', invite],
  ['revoke', revoke],
  ['enter-room', enter],
  ['move', move],
  ['cancel', cancel],
  ['no-show', noShow],
  ['override', override],
  ['start-observation', observe],
  ['end-observation', endObserving],
])
