import { z } from 'zod'
import { endSessions } from '#clinic/access/staff-sessions.ts'
import type { Installation } from '#clinic/installation.ts'
import { type ChangedStaff, changeRole, endStaff } from '#clinic/people/change-staff.ts'
import { type Invited, invite, inviteAgain } from '#clinic/people/invite.ts'
import { personOf } from '#clinic/people/memberships.ts'
import { type Sent, sendInvitation } from '#clinic/people/send-invitation.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { StaffRole } from '#database/tables.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { roleWords } from '../alerts/words.ts'
import { textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'

export type StaffOutcome =
  | { readonly kind: 'done'; readonly word: SaidWord }
  | { readonly kind: 'sent'; readonly name: string; readonly sent: Sent }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

type Desk = { readonly staff: SignedIn; readonly installation: Installation }

type Intent = (desk: Desk, form: FormData) => Promise<StaffOutcome>

const refused = (name: string, message: string): StaffOutcome => ({
  kind: 'refused',
  errors: [{ name, message }],
})

const notAllowed = 'Only an administrator can change who is on the staff.'

const isRole = (text: string): text is StaffRole => Object.hasOwn(roleWords, text)

async function mail(
  { staff, installation }: Desk,
  invited: Invited,
  field: string,
): Promise<StaffOutcome> {
  if (invited.kind === 'not-allowed') return refused(field, notAllowed)
  if (invited.kind === 'already-on-staff') {
    return refused(field, `${invited.name} has that address and is on the staff already.`)
  }
  const { token, staffId } = invited
  const letter = await staff.run(async (clinic) => {
    const member = await clinic.db
      .selectFrom('staff_member')
      .select(['name', 'email'])
      .where('clinic_id', '=', clinic.clinicId)
      .where('staff_id', '=', staffId)
      .executeTakeFirstOrThrow()
    const userId = await personOf(clinic, staffId)
    const { name: clinicName } = await clinicSettings(clinic)
    return { name: member.name, to: member.email ?? '', clinicName, token, userId }
  })
  return { kind: 'sent', name: letter.name, sent: await sendInvitation(installation, letter) }
}

const add: Intent = async (desk, form) => {
  const name = textOf(form, 'name')
  const role = textOf(form, 'role')
  const email = z.email().safeParse(textOf(form, 'email').toLowerCase())
  const telephone = textOf(form, 'telephone')
  const errors: FieldError[] = []
  if (name === '') errors.push({ name: 'name', message: 'Give the name.' })
  if (!email.success) errors.push({ name: 'email', message: 'Give the e-mail address.' })
  if (!isRole(role)) errors.push({ name: 'role', message: 'Choose what they do.' })
  if (errors.length > 0 || !email.success || !isRole(role)) return { kind: 'refused', errors }
  const colleague = { name, role, email: email.data, telephone: telephone || null }
  const { staff } = desk
  return mail(desk, await staff.run((clinic) => invite(clinic, staff.actor, colleague)), 'email')
}

const again: Intent = async (desk, form) => {
  const { staff } = desk
  const invited = await staff.run((clinic) =>
    inviteAgain(clinic, staff.actor, textOf(form, 'staff')),
  )
  return mail(desk, invited, 'staff')
}

const changedWords: Readonly<Record<Exclude<ChangedStaff['kind'], 'changed'>, string>> = {
  'not-allowed': notAllowed,
  'not-there': 'That person is not on the staff any more.',
  'last-administrator': 'A clinic needs an administrator. Make somebody else one first.',
}

const outcomeOf = ({ kind }: ChangedStaff, word: SaidWord): StaffOutcome =>
  kind === 'changed' ? { kind: 'done', word } : refused('staff', changedWords[kind])

const change: Intent = async ({ staff }, form) => {
  const role = textOf(form, 'role')
  if (!isRole(role)) return refused('staff', 'Choose what they do.')
  const changed = await staff.run((clinic) =>
    changeRole(clinic, staff.actor, textOf(form, 'staff'), role),
  )
  return outcomeOf(changed, 'role-changed')
}

const takeOff: Intent = async ({ staff }, form) =>
  outcomeOf(
    await staff.run((clinic) => endStaff(clinic, staff.actor, textOf(form, 'staff'))),
    'staff-ended',
  )

const signOut: Intent = async ({ staff }, form) => {
  const whose = { staffId: textOf(form, 'staff'), sessionId: textOf(form, 'session') }
  const ended = await staff.run((clinic) => endSessions(clinic, staff.actor, whose))
  return ended.kind === 'ended'
    ? { kind: 'done', word: 'session-ended' }
    : refused('staff', notAllowed)
}

/** Every form of the staff screen, by the value of its button. */
export const staffIntents: ReadonlyMap<string, Intent> = new Map([
  ['invite', add],
  ['invite-again', again],
  ['change-role', change],
  ['end-staff', takeOff],
  ['end-session', signOut],
])
