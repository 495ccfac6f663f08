import { APIError } from 'better-auth/api'
import { z } from 'zod'
import { headersFor } from './cookies-asked.ts'
import type { Proved, SignInDoor } from './sign-in.ts'

/** What the browser's authenticator is asked, as JSON, and the cookies that tie its answer to it. */
export type Asked = { readonly options: object; readonly cookies: string[] }

/**
 * Asks for any passkey of this installation, or for one of `userId` where a colleague was pointed at. The
 * person must show to the device that it is them.
 */
export async function askForPasskey({ db, identity }: SignInDoor, userId?: string): Promise<Asked> {
  const { headers, response } = await identity.api.generatePasskeyAuthenticationOptions({
    headers: new Headers(),
    returnHeaders: true,
  })
  const rows =
    userId === undefined
      ? []
      : await db
          .selectFrom('installation_passkey')
          .select('credential_id')
          .where('user_id', '=', userId)
          .execute()
  const allowCredentials = rows.map(({ credential_id: id }) => ({ id, type: 'public-key' }))
  const options = { ...response, userVerification: 'required' }
  return {
    options: allowCredentials.length === 0 ? options : { ...options, allowCredentials },
    cookies: headers.getSetCookie(),
  }
}

const base64url = z.base64url().max(4096)

/** WebAuthn's AuthenticationResponseJSON, as far as it is looked at. */
export const passkeyAnswer = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
  clientExtensionResults: z.object({}),
})

/** WebAuthn's RegistrationResponseJSON, as far as it is looked at. */
export const newPasskeyAnswer = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url.max(65_536),
    transports: z.array(z.string().max(20)).max(8),
  }),
  clientExtensionResults: z.object({}),
})

/** Takes the authenticator's answer. A passkey that did not verify its user is refused: it would be one factor. */
export async function givePasskey(
  { identity }: SignInDoor,
  headers: Headers,
  answer: z.infer<typeof passkeyAnswer>,
): Promise<Proved | { kind: 'refused' }> {
  try {
    const given = await identity.api.verifyPasskeyAuthentication({
      body: { response: answer },
      headers: await headersFor(identity, headers, 'passkey-challenge'),
      returnHeaders: true,
    })
    const { user } = given.response
    return { kind: 'proved', userId: user.id, cookies: given.headers.getSetCookie() }
  } catch (error) {
    if (error instanceof APIError) return { kind: 'refused' }
    throw error
  }
}

/** Asks the authenticator of someone who has just shown who they are for a new passkey. */
export async function askForNewPasskey(
  { identity }: SignInDoor,
  headers: Headers,
): Promise<Asked | undefined> {
  try {
    const asked = await identity.api.generatePasskeyRegistrationOptions({
      headers: await headersFor(identity, headers, 'proof'),
      returnHeaders: true,
    })
    return { options: asked.response, cookies: asked.headers.getSetCookie() }
  } catch (error) {
    if (error instanceof APIError) return undefined
    throw error
  }
}

/** Keeps the new passkey. `name` is what the person calls the device. */
export async function keepPasskey(
  { identity }: SignInDoor,
  headers: Headers,
  answer: z.infer<typeof newPasskeyAnswer>,
  name: string,
): Promise<'kept' | 'refused'> {
  try {
    await identity.api.verifyPasskeyRegistration({
      body: { response: answer, name },
      headers: await headersFor(identity, headers, 'proof', 'passkey-challenge'),
    })
    return 'kept'
  } catch (error) {
    if (error instanceof APIError) return 'refused'
    throw error
  }
}
