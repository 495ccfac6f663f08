import type { StaffRole } from '#database/tables.ts'
import { mayDo } from '../access/may-do.ts'
import { hashToken, newToken } from '../access/tokens.ts'
import type { Actor, Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { hire } from './hire.ts'

const validDays = 3

export type NewColleague = {
  readonly name: string
  readonly role: StaffRole
  readonly email: string
  readonly telephone: string | null
}

/** The token of a one-time link names its clinic, so that it is looked up within the clinic only. */
export type Invited =
  | { kind: 'invited'; staffId: string; token: string }
  | { kind: 'not-allowed' }
  | { kind: 'already-on-staff'; name: string }

/** Makes a one-time link for a member of staff; links made before end. */
async function issueInvitation(clinic: Clinic, actor: Actor, staffId: string): Promise<string> {
  const token = `${clinic.clinicId}.${newToken()}`
  await clinic.db
    .updateTable('staff_invitation')
    .set({ revoked_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  const { invitation_id: invitation } = await clinic.db
    .insertInto('staff_invitation')
    .values({
      clinic_id: clinic.clinicId,
      staff_id: staffId,
      token_hash: hashToken(token),
      issued_by: actor.kind === 'staff' ? actor.staffId : null,
      issued_at: clinic.now,
      expires_at: clinic.now.add({ hours: 24 * validDays }),
      used_at: null,
      revoked_at: null,
    })
    .returning('invitation_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, { action: 'staff.invite', detail: { staff: staffId, invitation } })
  return token
}

/** Puts someone on the staff and makes the link with which they enrol. Only an administrator may. */
export async function invite(clinic: Clinic, actor: Staff, wanted: NewColleague): Promise<Invited> {
  if (!mayDo(actor, 'staff.invite')) return { kind: 'not-allowed' }
  const email = wanted.email.toLowerCase()
  const there = await clinic.db
    .selectFrom('staff_member')
    .select('name')
    .where('clinic_id', '=', clinic.clinicId)
    .where('email', '=', email)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (there !== undefined) return { kind: 'already-on-staff', name: there.name }
  const staffId = await hire(clinic, actor, { ...wanted, email })
  return { kind: 'invited', staffId, token: await issueInvitation(clinic, actor, staffId) }
}

/**
 * A new link for someone who lost what they sign in with, or whose invitation ran out. Their passkeys and
 * password end when it is opened, not before.
 */
export async function inviteAgain(clinic: Clinic, actor: Staff, staffId: string): Promise<Invited> {
  if (!mayDo(actor, 'staff.invite')) return { kind: 'not-allowed' }
  const member = await clinic.db
    .selectFrom('staff_member')
    .select('staff_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .where('email', 'is not', null)
    .executeTakeFirst()
  if (member === undefined) return { kind: 'not-allowed' }
  return { kind: 'invited', staffId, token: await issueInvitation(clinic, actor, staffId) }
}
