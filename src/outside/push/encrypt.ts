import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { Subscription } from './pusher.ts'

const recordBytes = 4_096
const lastRecord = 2

/** What is random in one message; given only where a published example is computed again. */
export type Chance = { readonly privateKey: Uint8Array; readonly salt: Uint8Array }

const chance = (): Chance => {
  const own = createECDH('prime256v1')
  own.generateKeys()
  return { privateKey: own.getPrivateKey(), salt: randomBytes(16) }
}

const derive = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number) =>
  new Uint8Array(hkdfSync('sha256', secret, salt, info, length))

/**
 * Encrypts one push message for one browser: RFC 8291 with the content coding `aes128gcm` of RFC 8188, one record.
 *
 * @throws Error where the subscription's keys are no keys.
 */
export function encryptPush(
  plain: Uint8Array,
  { p256dh, auth }: Pick<Subscription, 'p256dh' | 'auth'>,
  { privateKey, salt }: Chance = chance(),
): Buffer {
  const theirs = Buffer.from(p256dh, 'base64url')
  const own = createECDH('prime256v1')
  own.setPrivateKey(privateKey)
  const ours = own.getPublicKey()
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours])
  const secret = derive(own.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32)
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const size = Buffer.alloc(5)
  size.writeUInt32BE(recordBytes)
  size.writeUInt8(ours.length, 4)
  return Buffer.concat([
    salt,
    size,
    ours,
    cipher.update(plain),
    cipher.update(Uint8Array.of(lastRecord)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}
