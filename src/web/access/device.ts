import type { RouterContextProvider } from 'react-router'
import type { Device } from '#clinic/access/staff-sessions.ts'
import { newToken } from '#clinic/access/tokens.ts'
import { web } from '../context.ts'
import { readCookie, setCookie } from './cookies.ts'

const cookieName = 'device'
const rememberedSeconds = 400 * 24 * 60 * 60

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/

/** The token of this device and the clinic last worked in on it, where someone of the staff has signed in before. */
export function deviceOf({
  request,
  context,
}: Asked): { readonly clinicId: string; readonly token: string } | undefined {
  const value = readCookie(request.headers, context.get(web).origin, cookieName) ?? ''
  const [, clinicId, token] = shape.exec(value) ?? []
  return clinicId === undefined || token === undefined ? undefined : { clinicId, token }
}

/** This device, known to a clinic from now on; it holds no right, it only says who has signed in here. */
export function knownDevice(asked: Asked, clinicId: string): Device & { readonly cookie: string } {
  const token = deviceOf(asked)?.token ?? newToken()
  const { origin } = asked.context.get(web)
  return {
    token,
    name: deviceName(asked.request.headers.get('user-agent') ?? ''),
    cookie: setCookie(origin, cookieName, `${clinicId}.${token}`, rememberedSeconds),
  }
}

const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'an iPhone'],
  ['iPad', 'an iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'a Mac'],
  ['Linux', 'Linux'],
] as const

const named = (agent: string, marks: readonly (readonly [string, string])[]): string | undefined =>
  marks.find(([mark]) => agent.includes(mark))?.[1]

/** What a browser calls itself, in a few words: "Chrome on Android". */
export function deviceName(agent: string): string {
  const browser = named(agent, browsers) ?? 'A browser'
  const system = named(agent, systems)
  return system === undefined ? browser : `${browser} on ${system}`
}
