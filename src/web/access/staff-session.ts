import { data, type RouterContextProvider, redirect } from 'react-router'
import { type StaffSession, staffSession } from '#clinic/access/sessions.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { web } from '../context.ts'
import { clearCookie, readCookie, setCookie } from './cookies.ts'
import { inOwnClinic } from './in-own-clinic.ts'
import { firstScreen, isOpenTo } from './route-permissions.ts'

const cookieName = 'staff'
const workdaySeconds = 14 * 60 * 60

/** Who works at this screen, and their clinic: the only one that `run` reaches. */
export type SignedIn = Readonly<StaffSession> & {
  /** Runs verbs of the clinic in one transaction. */
  readonly run: <Result>(work: (clinic: Clinic) => Promise<Result>) => Promise<Result>
}

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }

export const enterPath = '/workbench/enter'

/** The token of the staff session in this request's cookie. */
export const staffToken = ({ request, context }: Asked): string | undefined =>
  readCookie(request.headers, context.get(web).origin, cookieName)

/** The staff session of a request, or undefined where there is none or it has ended. */
export async function findStaff(asked: Asked): Promise<StaffSession | undefined> {
  const token = staffToken(asked)
  return token === undefined || token === ''
    ? undefined
    : staffSession(asked.context.get(web).installation, token)
}

/**
 * The member of staff at this screen. Anyone else is led to the door; a screen that is not theirs is not there. The
 * frame around the screens is everyone's.
 */
export async function signedIn(asked: Asked, at: 'screen' | 'frame' = 'screen'): Promise<SignedIn> {
  const session = await findStaff(asked)
  if (session === undefined) throw redirect(enterPath)
  const { installation, pattern } = asked.context.get(web)
  if (at === 'screen' && !isOpenTo(session.actor, pattern, asked.request.method)) {
    if (pattern === '/workbench') throw redirect(firstScreen(session.actor))
    throw data(null, { status: 404 })
  }
  return {
    ...session,
    run: (work) => inOwnClinic(installation, session.clinicId, work),
  }
}

/** A `Set-Cookie` value that signs a member of staff in on this device for one working day. */
export const staffCookie = (origin: string, sessionToken: string): string =>
  setCookie(origin, cookieName, sessionToken, workdaySeconds)

/** A `Set-Cookie` value that signs out. */
export const noStaffCookie = (origin: string): string => clearCookie(origin, cookieName)
