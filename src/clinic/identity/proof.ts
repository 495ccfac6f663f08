import { makeSignature } from 'better-auth/crypto'
import { headersFor } from './cookies-asked.ts'
import { type Identity, proofSeconds } from './identity.ts'

/** Someone who has just shown who they are, and may enrol a credential. */
export type Proven = { readonly userId: string; readonly name: string; readonly email: string }

/** A `Set-Cookie` value that proves who `userId` is for ten minutes, for one who came by a one-time link. */
export async function proofCookie(identity: Identity, userId: string): Promise<string> {
  const { internalAdapter, authCookies, secret } = await identity.$context
  const { token } = await internalAdapter.createSession(userId)
  const { name, attributes } = authCookies.sessionToken
  const value = encodeURIComponent(`${token}.${await makeSignature(token, secret)}`)
  const secure = attributes.secure === true ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${proofSeconds}; HttpOnly; SameSite=Strict${secure}`
}

/** Whom this request proves; undefined where there is no proof or it is older than ten minutes. */
export async function provenBy(identity: Identity, headers: Headers): Promise<Proven | undefined> {
  const found = await identity.api.getSession({
    headers: await headersFor(identity, headers, 'proof'),
  })
  return found === null
    ? undefined
    : { userId: found.user.id, name: found.user.name, email: found.user.email }
}
