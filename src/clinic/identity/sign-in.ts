import { APIError } from 'better-auth/api'
import type { Database } from '#database/connection.ts'
import { headersFor } from './cookies-asked.ts'
import type { Identity } from './identity.ts'
import { countTry, forgetTries, takeTryBack } from './sign-in-tries.ts'
import { spendCode } from './used-codes.ts'

/** What signing in needs of the installation. */
export type SignInDoor = { readonly db: Database; readonly identity: Identity }

/** Someone has proved who they are; `cookies` are `Set-Cookie` values that go with the answer. */
export type Proved = {
  readonly kind: 'proved'
  readonly userId: string
  readonly cookies: string[]
}

export type FirstFactor =
  | { readonly kind: 'code-needed'; readonly cookies: string[] }
  /** No such person, a wrong password, or one whose second factor was never enrolled: all answered alike. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Temporal.Instant }

export type SecondFactor =
  | Proved
  | { readonly kind: 'refused' }
  /** The password was given too long ago, or too many codes were wrong: begin again. */
  | { readonly kind: 'begin-again' }

type Given = { email: string; password: string; clientAddress: string }

const refusedOr = <Otherwise>(error: unknown, otherwise: Otherwise): Otherwise => {
  if (error instanceof APIError) return otherwise
  throw error
}

/** A password is the first of two: it opens nothing by itself. The work done is the same for an unknown address. */
export async function givePassword(
  { db, identity }: SignInDoor,
  { email, password, clientAddress }: Given,
): Promise<FirstFactor> {
  const network = { kind: 'network', name: clientAddress } as const
  const mail = { kind: 'mail', name: email } as const
  for (const subject of [network, mail]) {
    const counted = await countTry(db, subject)
    if (counted.kind === 'wait') return counted
  }
  try {
    const { headers, response } = await identity.api.signInEmail({
      body: { email, password },
      headers: new Headers(),
      returnHeaders: true,
    })
    if (!('twoFactorRedirect' in response)) {
      await (await identity.$context).internalAdapter.deleteSession(response.token)
      return { kind: 'refused' }
    }
    await forgetTries(db, mail)
    await takeTryBack(db, network)
    return { kind: 'code-needed', cookies: headers.getSetCookie() }
  } catch (error) {
    return refusedOr(error, { kind: 'refused' } as const)
  }
}

/** The code of an authenticator app, after the password. Each code counts once. */
export async function giveCode(
  { db, identity }: SignInDoor,
  headers: Headers,
  code: string,
): Promise<SecondFactor> {
  try {
    const given = await identity.api.verifyTOTP({
      body: { code },
      headers: await headersFor(identity, headers, 'second-factor'),
      returnHeaders: true,
    })
    const { user, token } = given.response
    if (!(await spendCode(db, user.id, code))) {
      await (await identity.$context).internalAdapter.deleteSession(token)
      return { kind: 'begin-again' }
    }
    return { kind: 'proved', userId: user.id, cookies: given.headers.getSetCookie() }
  } catch (error) {
    return refusedOr(error, wrongCode(error))
  }
}

/** One of the recovery codes, after the password. better-auth takes it off the list. */
export async function giveRecoveryCode(
  { identity }: SignInDoor,
  headers: Headers,
  code: string,
): Promise<SecondFactor> {
  try {
    const given = await identity.api.verifyBackupCode({
      body: { code },
      headers: await headersFor(identity, headers, 'second-factor'),
      returnHeaders: true,
    })
    const { user } = given.response
    return { kind: 'proved', userId: user.id, cookies: given.headers.getSetCookie() }
  } catch (error) {
    return refusedOr(error, wrongCode(error))
  }
}

const wrongCode = (error: unknown): SecondFactor =>
  error instanceof APIError &&
  ['INVALID_CODE', 'INVALID_BACKUP_CODE'].includes(String(error.body?.code))
    ? { kind: 'refused' }
    : { kind: 'begin-again' }
