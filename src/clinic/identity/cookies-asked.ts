import type { Identity } from './identity.ts'

/** The cookies of better-auth by what they are for. */
export type ProofCookie = 'proof' | 'second-factor' | 'passkey-challenge'

/**
 * Headers for one call of better-auth, with only the cookies that this step is about: a proof left over
 * from someone else must not stand in for a first factor.
 */
export async function headersFor(
  identity: Identity,
  headers: Headers,
  ...wanted: readonly ProofCookie[]
): Promise<Headers> {
  const { authCookies, createAuthCookie } = await identity.$context
  const names: Readonly<Record<ProofCookie, string>> = {
    proof: authCookies.sessionToken.name,
    'second-factor': createAuthCookie('two_factor').name,
    'passkey-challenge': createAuthCookie('better-auth-passkey').name,
  }
  const kept = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => wanted.some((cookie) => pair.startsWith(`${names[cookie]}=`)))
  return new Headers(kept.length === 0 ? {} : { cookie: kept.join('; ') })
}
