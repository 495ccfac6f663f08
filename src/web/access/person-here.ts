import type { RouterContextProvider } from 'react-router'
import { confirmSession } from '#clinic/access/staff-sessions.ts'
import type { Proved } from '#clinic/identity/sign-in.ts'
import { personOf } from '#clinic/people/memberships.ts'
import { web } from '../context.ts'
import type { SignedIn } from './staff-session.ts'

type Context = Readonly<RouterContextProvider>

/** The person behind this session; undefined in the demo, where nobody is. */
export const personHere = (staff: SignedIn): Promise<string | undefined> =>
  staff.run((clinic) => personOf(clinic, staff.actor.staffId))

/** The address this person signs in with. */
export async function addressOf(context: Context, userId: string): Promise<string> {
  const row = await context
    .get(web)
    .installation.db.selectFrom('installation_user')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return row.email
}

/** Keeps that whoever works here has shown it once more. Anyone else's proof changes nothing: false. */
export async function confirmHere(staff: SignedIn, proved: Proved): Promise<boolean> {
  if ((await personHere(staff)) !== proved.userId) return false
  await staff.run((clinic) => confirmSession(clinic, staff.actor, staff.sessionId))
  return true
}
