import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '#database/connection.ts'
import { DateResults } from './date-results.ts'
import {
  accountColumns,
  passkeySchema,
  sessionColumns,
  twoFactorSchema,
  userColumns,
  verificationColumns,
} from './identity-columns.ts'

/** A secret of this installation. The one with the highest version signs and encrypts; all of them decrypt. */
export type Key = { readonly version: number; readonly value: string }

/** How passwords are hashed and compared. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>
  readonly verify: (given: { hash: string; password: string }) => Promise<boolean>
}

/** scrypt, with a salt of its own for each password. */
export const scrypt: Passwords = { hash: hashPassword, verify: verifyPassword }

/** A proof of who someone is holds for ten minutes: long enough to enrol a credential. */
export const proofSeconds = 600
export const passwordCharactersMin = 12
const passwordCharactersMax = 128

type IdentityOptions = {
  readonly db: Database
  /** An origin; its host is what passkeys are bound to. */
  readonly publicUrl: string
  readonly keys: readonly Key[]
  readonly passwords?: Passwords
}

const refuseUnverified = ({
  verification,
}: {
  verification: { authenticationInfo: { userVerified: boolean } }
}): void => {
  if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
}

/**
 * better-auth on our database: passwords, authenticator codes, recovery codes and passkeys, and nothing
 * else. Only its functions are called, its own HTTP door is never opened. Who works where is not its matter.
 */
export function makeIdentity({ db, publicUrl, keys, passwords = scrypt }: IdentityOptions) {
  const https = publicUrl.startsWith('https:')
  return betterAuth({
    appName: 'Needlepoint',
    baseURL: publicUrl,
    trustedOrigins: [publicUrl],
    secrets: keys.toSorted((a, b) => b.version - a.version).map((key) => ({ ...key })),
    database: { db: db.withPlugin(new DateResults()), type: 'postgres' },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordCharactersMin,
      maxPasswordLength: passwordCharactersMax,
      password: passwords,
    },
    user: { modelName: 'installation_user', fields: userColumns },
    account: { modelName: 'installation_account', fields: accountColumns },
    verification: { modelName: 'installation_verification', fields: verificationColumns },
    session: {
      modelName: 'installation_session',
      fields: sessionColumns,
      expiresIn: proofSeconds,
      freshAge: proofSeconds,
      disableSessionRefresh: true,
    },
    advanced: {
      cookiePrefix: https ? '__Host-identity' : 'identity',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: https, sameSite: 'strict', httpOnly: true, path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor({ issuer: 'Needlepoint', schema: twoFactorSchema, allowPasswordless: true }),
      passkey({
        rpName: 'Needlepoint',
        rpID: new URL(publicUrl).hostname,
        origin: publicUrl,
        schema: passkeySchema,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification: async (verified) => refuseUnverified(verified) },
      }),
    ],
  })
}

export type Identity = ReturnType<typeof makeIdentity>
