import { APIError } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { headersFor } from './cookies-asked.ts'
import { passwordCharactersMin } from './identity.ts'
import type { Proven } from './proof.ts'
import type { Proved, SignInDoor } from './sign-in.ts'
import { spendCode } from './used-codes.ts'

export type PasswordTrouble = 'too-short' | 'too-long' | 'says-who-you-are'

/** What is wrong with a password. No rules of composition: length, and not the person's own name or address. */
export function passwordTrouble(
  password: string,
  { name, email }: Pick<Proven, 'name' | 'email'>,
): PasswordTrouble | undefined {
  if (password.length < passwordCharactersMin) return 'too-short'
  if (password.length > 128) return 'too-long'
  const told = [email, email.split('@')[0] ?? '', ...name.split(/\s+/)]
    .filter((word) => word.length >= 4)
    .map((word) => word.toLowerCase())
  const rest = told.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase())
  return rest.length < passwordCharactersMin / 2 ? 'says-who-you-are' : undefined
}

/** What an authenticator app needs, and the recovery codes, while the first code is waited for. */
export type Enrolment = { readonly uri: string; readonly recoveryCodes: readonly string[] }

/** Sets the password and begins to enrol an authenticator app. Nothing can be opened until its first code came. */
export async function beginPassword(
  { db, identity }: SignInDoor,
  headers: Headers,
  person: Proven,
  password: string,
): Promise<PasswordTrouble | undefined> {
  const trouble = passwordTrouble(password, person)
  if (trouble !== undefined) return trouble
  const { internalAdapter, password: passwords } = await identity.$context
  const hash = await passwords.hash(password)
  const { userId } = person
  await db.deleteFrom('installation_two_factor').where('user_id', '=', userId).execute()
  await db
    .updateTable('installation_user')
    .set({ two_factor_enabled: false })
    .where('id', '=', userId)
    .execute()
  const account = await internalAdapter.findCredentialAccount(userId)
  if (account === null) {
    const credential = { userId, providerId: 'credential', accountId: userId, password: hash }
    await internalAdapter.linkAccount(credential)
  } else {
    await internalAdapter.updatePassword(userId, hash)
  }
  await identity.api.enableTwoFactor({
    body: { password },
    headers: await headersFor(identity, headers, 'proof'),
  })
  return undefined
}

/** An enrolment that was begun and not ended; undefined where there is none. */
export async function openEnrolment(
  { db, identity }: SignInDoor,
  { userId, email }: Proven,
): Promise<Enrolment | undefined> {
  const row = await db
    .selectFrom('installation_two_factor')
    .select(['secret', 'verified'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (row === undefined || row.verified === true) return undefined
  const { secretConfig } = await identity.$context
  const secret = await symmetricDecrypt({ key: secretConfig, data: row.secret })
  const { backupCodes } = await identity.api.viewBackupCodes({ body: { userId } })
  return { uri: appAddress(secret, email), recoveryCodes: backupCodes }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base 32 without padding, as authenticator apps read a secret. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)] ?? '').join('')
}

const appAddress = (secret: string, email: string): string => {
  const query = new URLSearchParams({
    secret: base32(new TextEncoder().encode(secret)),
    issuer: 'Needlepoint',
    digits: '6',
    period: '30',
  })
  return `otpauth://totp/${encodeURIComponent('Needlepoint')}:${encodeURIComponent(email)}?${query}`
}

/** Ends the enrolment with the app's first code; from then on a sign-in asks for one. */
export async function endPassword(
  { db, identity }: SignInDoor,
  headers: Headers,
  { userId }: Proven,
  code: string,
): Promise<Proved | { kind: 'refused' }> {
  try {
    const given = await identity.api.verifyTOTP({
      body: { code },
      headers: await headersFor(identity, headers, 'proof'),
      returnHeaders: true,
    })
    await spendCode(db, userId, code)
    return { kind: 'proved', userId, cookies: given.headers.getSetCookie() }
  } catch (error) {
    if (error instanceof APIError) return { kind: 'refused' }
    throw error
  }
}
