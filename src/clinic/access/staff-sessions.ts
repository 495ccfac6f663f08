import type { SignInMethod } from '#database/identity-tables.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { endProofs } from './end-proofs.ts'
import { mayDo } from './may-do.ts'
import { isOver } from './session-limits.ts'
import { hashToken, newToken } from './tokens.ts'

/** The device in front of someone: its own token, and what it calls itself, such as "Chrome on Android". */
export type Device = { readonly token: string; readonly name: string }

export type Proof = {
  readonly method: Exclude<SignInMethod, 'demo'>
  readonly device: Device
  /** When it was shown, where that is not now: a change of clinic shows nothing anew. */
  readonly confirmedAt?: Temporal.Instant
}

/** Opens a working session for someone who has just proved who they are and returns its token: a new one each time. */
export async function beginSession(clinic: Clinic, actor: Staff, proof: Proof): Promise<string> {
  const token = newToken()
  const { session_id: sessionId } = await clinic.db
    .insertInto('staff_session')
    .values({
      clinic_id: clinic.clinicId,
      staff_id: actor.staffId,
      token_hash: hashToken(token),
      opened_at: clinic.now,
      ended_at: null,
      method: proof.method,
      seen_at: clinic.now,
      confirmed_at: proof.confirmedAt ?? clinic.now,
      device_hash: hashToken(proof.device.token),
      device_name: proof.device.name,
    })
    .returning('session_id')
    .executeTakeFirstOrThrow()
  const detail = { session: sessionId, method: proof.method }
  await record(clinic, actor, { action: 'session.open', detail })
  return token
}

/** The person at this screen has just shown again who they are. */
export async function confirmSession(
  clinic: Clinic,
  actor: Staff,
  sessionId: string,
): Promise<void> {
  await clinic.db
    .updateTable('staff_session')
    .set({ confirmed_at: clinic.now, seen_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('session_id', '=', sessionId)
    .execute()
  await record(clinic, actor, { action: 'session.confirm', detail: { session: sessionId } })
}

/** Someone touched the screen. Not a deed, so it leaves no audit row. */
export async function touchSession(clinic: Clinic, sessionId: string): Promise<void> {
  await clinic.db
    .updateTable('staff_session')
    .set({ seen_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('session_id', '=', sessionId)
    .execute()
}

export type OpenSession = {
  readonly sessionId: string
  readonly staffId: string
  readonly name: string
  readonly deviceName: string
  readonly method: SignInMethod
  readonly openedAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
}

/** Everyone's open sessions in this clinic, or one person's; last used first. */
export async function openSessions(clinic: Clinic, staffId?: string): Promise<OpenSession[]> {
  const rows = await clinic.db
    .selectFrom('staff_session as s')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 's.clinic_id').onRef('m.staff_id', '=', 's.staff_id'),
    )
    .select([
      's.session_id as sessionId',
      's.staff_id as staffId',
      'm.name',
      's.device_name as deviceName',
      's.method',
      's.opened_at as openedAt',
      's.seen_at as seenAt',
    ])
    .where('s.clinic_id', '=', clinic.clinicId)
    .where('s.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .$if(staffId !== undefined, (query) => query.where('s.staff_id', '=', staffId ?? ''))
    .orderBy('s.seen_at', 'desc')
    .execute()
  return rows.filter((row) => !isOver(row, clinic.now))
}

/** Whose session may be ended by whom: one's own by oneself, anyone's by an administrator. */
export type EndedSessions = { kind: 'ended'; sessions: number } | { kind: 'not-allowed' }

/** Ends one session, or all of a person's, on every process at once: each request looks its session up. */
export async function endSessions(
  clinic: Clinic,
  actor: Staff,
  whose: { readonly staffId: string; readonly sessionId?: string },
): Promise<EndedSessions> {
  const own = whose.staffId === actor.staffId
  if (!mayDo(actor, 'session.end', own ? 'own' : 'clinic')) {
    return { kind: 'not-allowed' }
  }
  const ended = await clinic.db
    .updateTable('staff_session')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', whose.staffId)
    .where('ended_at', 'is', null)
    .$if(whose.sessionId !== undefined, (query) =>
      query.where('session_id', '=', whose.sessionId ?? ''),
    )
    .returning('session_id')
    .execute()
  await endProofs(clinic, whose.staffId)
  const detail = { staff: whose.staffId, sessions: ended.map((row) => row.session_id) }
  await record(clinic, actor, { action: 'session.end', detail })
  return { kind: 'ended', sessions: ended.length }
}

const shiftHours = 14

/** Who has signed in on this device within a shift, most recent first. */
export async function signedInHere(
  clinic: Clinic,
  deviceToken: string,
): Promise<{ staffId: string; name: string }[]> {
  const rows = await clinic.db
    .selectFrom('staff_session as s')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 's.clinic_id').onRef('m.staff_id', '=', 's.staff_id'),
    )
    .select(['m.staff_id as staffId', 'm.name'])
    .select((select) => select.fn.max('s.opened_at').as('lastAt'))
    .where('s.clinic_id', '=', clinic.clinicId)
    .where('s.device_hash', '=', hashToken(deviceToken))
    .where('s.opened_at', '>', clinic.now.subtract({ hours: shiftHours }))
    .where('m.ended_at', 'is', null)
    .groupBy(['m.clinic_id', 'm.staff_id'])
    .orderBy('lastAt', 'desc')
    .execute()
  return rows.map(({ staffId, name }) => ({ staffId, name }))
}
