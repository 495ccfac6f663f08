/** What came of asking the device; `cancelled` is a person's choice or a device without a passkey of ours. */
export type PasskeyResult = 'done' | 'cancelled' | 'refused' | 'not-here'

/** Whether this browser can hand passkeys over as JSON; where it cannot, there is the password. */
export const passkeysWork = (): boolean =>
  typeof window !== 'undefined' &&
  'PublicKeyCredential' in window &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential

const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name)

async function asked<Options>(address: string): Promise<Options | undefined> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } })
  return answer.ok ? answer.json() : undefined
}

async function tell(address: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function withDevice(work: () => Promise<PasskeyResult>): Promise<PasskeyResult> {
  if (!passkeysWork()) return 'not-here'
  try {
    return await work()
  } catch (error) {
    if (isCancelled(error)) return 'cancelled'
    if (error instanceof DOMException && error.name === 'InvalidStateError') return 'refused'
    throw error
  }
}

/** Lets the device show a passkey and hands its answer to `address`. */
export const showPasskey = (address: string): Promise<PasskeyResult> =>
  withDevice(async () => {
    const options = await asked<PublicKeyCredentialRequestOptionsJSON>(address)
    if (options === undefined) return 'refused'
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    const credential = await navigator.credentials.get({ publicKey })
    if (!(credential instanceof PublicKeyCredential)) return 'cancelled'
    const answer = await tell(address, credential.toJSON())
    return answer.ok ? 'done' : 'refused'
  })

/** Lets the device make a passkey and hands it to `address`. */
export const makePasskey = (address: string): Promise<PasskeyResult> =>
  withDevice(async () => {
    const options = await asked<PublicKeyCredentialCreationOptionsJSON>(address)
    if (options === undefined) return 'refused'
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    const credential = await navigator.credentials.create({ publicKey })
    if (!(credential instanceof PublicKeyCredential)) return 'cancelled'
    const answer = await tell(address, credential.toJSON())
    return answer.ok ? 'done' : 'refused'
  })
