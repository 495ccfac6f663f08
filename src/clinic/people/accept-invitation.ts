import { hashToken } from '../access/tokens.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { personOf } from './memberships.ts'

/** The clinic that an invitation's token names; undefined for what no invitation of ours looks like. */
export function clinicOfInvitation(token: string): string | undefined {
  return /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/.exec(token)?.[1]
}

export type Invitation = {
  readonly clinicName: string
  readonly name: string
  readonly email: string
  /** The person has a sign-in already: here, or in another clinic. */
  readonly knownAs: 'nobody' | 'member-here' | 'person-elsewhere'
}

async function openRow(clinic: Clinic, token: string) {
  return clinic.db
    .selectFrom('staff_invitation as i')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'i.clinic_id').onRef('m.staff_id', '=', 'i.staff_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'i.clinic_id')
    .select([
      'i.invitation_id',
      'm.staff_id',
      'm.name',
      'm.role',
      'm.email',
      'c.name as clinicName',
    ])
    .where('i.clinic_id', '=', clinic.clinicId)
    .where('i.token_hash', '=', hashToken(token))
    .where('i.used_at', 'is', null)
    .where('i.revoked_at', 'is', null)
    .where('i.expires_at', '>', clinic.now)
    .where('m.ended_at', 'is', null)
    .forUpdate('i')
    .executeTakeFirst()
}

const userOf = (clinic: Clinic, email: string) =>
  clinic.db
    .selectFrom('installation_user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()

/** What an invitation says before it is accepted; undefined for one that is used, over, or was never made. */
export async function readInvitation(
  clinic: Clinic,
  token: string,
): Promise<Invitation | undefined> {
  const row = await openRow(clinic, token)
  if (row === undefined || row.email === null) return undefined
  const here = await personOf(clinic, row.staff_id)
  const elsewhere = here === undefined ? await userOf(clinic, row.email) : undefined
  return {
    clinicName: row.clinicName,
    name: row.name,
    email: row.email,
    knownAs:
      here !== undefined ? 'member-here' : elsewhere === undefined ? 'nobody' : 'person-elsewhere',
  }
}

export type Accepted =
  /** `fresh`: there is nothing to sign in with yet, so a passkey or a password is enrolled next. */
  | { kind: 'accepted'; userId: string; actor: Staff; fresh: boolean }
  /** Someone with this address works in another clinic: they show who they are by what they have. */
  | { kind: 'sign-in-first' }
  | { kind: 'ended' }

/**
 * Accepts an invitation. The row is locked, so of any number at once exactly one does; it is used up even
 * when its holder then leaves. `provenUserId` is whoever this browser has just proved to be.
 */
export async function acceptInvitation(
  clinic: Clinic,
  token: string,
  provenUserId: string | undefined,
): Promise<Accepted> {
  const row = await openRow(clinic, token)
  if (row === undefined || row.email === null) return { kind: 'ended' }
  const here = await personOf(clinic, row.staff_id)
  const elsewhere = here === undefined ? (await userOf(clinic, row.email))?.id : undefined
  if (elsewhere !== undefined && elsewhere !== provenUserId) return { kind: 'sign-in-first' }
  await clinic.db
    .updateTable('staff_invitation')
    .set({ used_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('invitation_id', '=', row.invitation_id)
    .execute()
  const actor: Staff = { kind: 'staff', staffId: row.staff_id, name: row.name, role: row.role }
  const userId = here ?? elsewhere ?? (await makePerson(clinic, row.name, row.email))
  if (here === undefined) await join(clinic, row.staff_id, userId)
  else await endCredentials(clinic, userId, row.staff_id)
  const detail = { staff: row.staff_id, invitation: row.invitation_id }
  await record(clinic, actor, { action: here === undefined ? 'staff.join' : 'staff.renew', detail })
  return { kind: 'accepted', userId, actor, fresh: elsewhere === undefined }
}

/** A new person, with nothing to sign in with yet. */
export async function makePerson(clinic: Clinic, name: string, email: string): Promise<string> {
  const { id } = await clinic.db
    .insertInto('installation_user')
    .values({
      name,
      email: email.toLowerCase(),
      email_verified: true,
      image: null,
      two_factor_enabled: false,
      created_at: clinic.now,
      updated_at: clinic.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ties a member of this clinic's staff to the person who signs in. */
export async function join(clinic: Clinic, staffId: string, userId: string): Promise<void> {
  await clinic.db
    .insertInto('installation_membership')
    .values({ clinic_id: clinic.clinicId, staff_id: staffId, user_id: userId })
    .execute()
}

/** What was lost must open nothing any more, and nobody who has it may go on working. */
async function endCredentials(clinic: Clinic, userId: string, staffId: string): Promise<void> {
  const tables = [
    'installation_passkey',
    'installation_account',
    'installation_two_factor',
    'installation_session',
  ] as const
  for (const table of tables) {
    await clinic.db.deleteFrom(table).where('user_id', '=', userId).execute()
  }
  await clinic.db
    .updateTable('installation_user')
    .set({ two_factor_enabled: false })
    .where('id', '=', userId)
    .execute()
  await clinic.db
    .updateTable('staff_session')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .execute()
}
