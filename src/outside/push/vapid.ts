import { createECDH, createPrivateKey, hkdfSync, type KeyObject, sign } from 'node:crypto'

/** The order of P-256; a private key is a number from 1 to one less. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const twelveHoursS = 12 * 60 * 60

export type VapidKey = { readonly publicKey: string; readonly privateKey: KeyObject }

/**
 * The key with which this installation shows push services who it is, made from a secret of it: every process of the
 * installation has the same one, and nothing more has to be kept. Browsers are bound to it.
 */
export function vapidKey(secret: string): VapidKey {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'needlepoint web push', 48))
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (order - 1n)) + 1n
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(scalar.toString(16).padStart(64, '0'), 'hex')
  const point = curve.getPublicKey()
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: curve.getPrivateKey('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  return {
    publicKey: point.toString('base64url'),
    privateKey: createPrivateKey({ key: jwk, format: 'jwk' }),
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * The `Authorization` of RFC 8292: a token for one push service, signed with ES256, and the key to check it with.
 *
 * @param subject how the push service reaches us: an https or mailto address.
 */
export function vapidAuthorization(
  { publicKey, privateKey }: VapidKey,
  endpoint: string,
  subject: string,
  nowMs: number,
): string {
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor(nowMs / 1_000) + twelveHoursS,
    sub: subject,
  }
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  })
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKey}`
}
