import { type RouterContextProvider, redirect } from 'react-router'
import { leave } from '#clinic/access/sessions.ts'
import { beginSession, type Proof } from '#clinic/access/staff-sessions.ts'
import { inClinic } from '#clinic/clinic.ts'
import { clearExpired } from '#clinic/identity/clear-expired.ts'
import type { Proved } from '#clinic/identity/sign-in.ts'
import { type Membership, membershipsOf } from '#clinic/people/memberships.ts'
import { web } from '../context.ts'
import { knownDevice } from './device.ts'
import { withCookies } from './sign-in-door.ts'
import { findStaff, staffCookie, staffToken } from './staff-session.ts'

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }

export const noClinicPath = '/workbench/enter/no-clinic'

/** The session that this browser worked in ends: one screen, one person, one clinic. */
async function endFormer(asked: Asked): Promise<void> {
  const { installation } = asked.context.get(web)
  const session = await findStaff(asked)
  const token = staffToken(asked)
  if (session === undefined || token === undefined) return
  await inClinic(installation, session.clinicId, (clinic) => leave(clinic, session.actor, token))
}

/** Opens a new session at a clinic of the person's; the cookies that go with the answer. */
export async function beginWork(
  asked: Asked,
  { clinicId, actor }: Pick<Membership, 'clinicId' | 'actor'>,
  method: Proof['method'],
  confirmedAt?: Temporal.Instant,
): Promise<string[]> {
  const { installation, origin } = asked.context.get(web)
  await endFormer(asked)
  const device = knownDevice(asked, clinicId)
  const token = await inClinic(installation, clinicId, (clinic) =>
    beginSession(clinic, actor, { method, device, ...(confirmedAt && { confirmedAt }) }),
  )
  return [staffCookie(origin, token), device.cookie]
}

/** Where someone goes who has proved who they are: to the clinic they last worked in. */
export async function finishSignIn(
  asked: Asked,
  proved: Proved,
  method: Proof['method'],
  to = '/workbench',
): Promise<Response> {
  const { installation } = asked.context.get(web)
  await clearExpired(installation.db)
  const [membership] = await membershipsOf(installation, proved.userId)
  if (membership === undefined) {
    return redirect(noClinicPath, { headers: withCookies(proved.cookies) })
  }
  const cookies = await beginWork(asked, membership, method)
  return redirect(to, { headers: withCookies([...proved.cookies, ...cookies]) })
}
