import { findLink } from '#clinic/access/links.ts'
import type { Installation } from '#clinic/installation.ts'
import { readCookie, setCookie } from '../access/cookies.ts'

const cookieName = 'clinic'
const rememberedDays = 90
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The clinic of the last link that was followed on this device. It names a clinic, and nobody. */
export function clinicRemembered(headers: Headers, origin: string): string | undefined {
  const value = readCookie(headers, origin, cookieName)
  return value !== undefined && uuid.test(value) ? value : undefined
}

/** The clinic of the link in an address; undefined for any other address, for no link, and while the database is away. */
export async function clinicOfLink(
  installation: Installation,
  pattern: string,
  pathname: string,
): Promise<string | undefined> {
  const token = pattern === '/v/:token' ? pathname.split('/')[2]?.replace(/\.data$/, '') : undefined
  if (token === undefined) return undefined
  const link = await findLink(installation, token).catch(() => undefined)
  return link?.clinicId
}

/** A `Set-Cookie` value, so that screens without a session go on to name the clinic of the link. */
export const clinicCookie = (origin: string, clinicId: string): string =>
  setCookie(origin, cookieName, clinicId, rememberedDays * 24 * 60 * 60)
