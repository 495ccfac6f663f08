import { type RouterContextProvider, redirect } from 'react-router'
import { type PatientSession, patientSession } from '#clinic/access/sessions.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { web } from '../context.ts'
import { readCookie, setCookie } from './cookies.ts'
import { inOwnClinic } from './in-own-clinic.ts'

const cookieName = 'visit'
const sessionDays = 90

/** The patient at this screen and the one visit it is about. */
export type AtVisit = PatientSession & {
  /** Runs verbs of the clinic in one transaction. */
  readonly run: <Result>(work: (clinic: Clinic) => Promise<Result>) => Promise<Result>
}

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }

/** Where a device without a session is led: open your link again. */
export const linkNeededPath = '/link'

/** The session of this device, or undefined: never opened, or its link was revoked. */
export async function findVisitSession({
  request,
  context,
}: Asked): Promise<PatientSession | undefined> {
  const { installation, origin } = context.get(web)
  const token = readCookie(request.headers, origin, cookieName)
  return token === undefined || token === '' ? undefined : patientSession(installation, token)
}

/** The patient at this screen. Anyone else is told to open the link again, and that nothing was sent if they wrote. */
export async function atVisit(asked: Asked): Promise<AtVisit> {
  const session = await findVisitSession(asked)
  if (session === undefined) {
    const wrote = asked.request.method === 'POST'
    throw redirect(wrote ? `${linkNeededPath}/unsent` : linkNeededPath)
  }
  const { installation } = asked.context.get(web)
  return { ...session, run: (work) => inOwnClinic(installation, session.clinicId, work) }
}

/** A `Set-Cookie` value that keeps a visit open on this device. */
export const visitCookie = (origin: string, sessionToken: string): string =>
  setCookie(origin, cookieName, sessionToken, sessionDays * 24 * 60 * 60)
