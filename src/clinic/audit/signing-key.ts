import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'

/** An Ed25519 pair, with the version of the installation's key that it comes from. */
export type SigningKey = { version: number; privateKey: KeyObject; publicKey: KeyObject }

/** The DER in front of the 32 bytes of an Ed25519 private key (RFC 8410, section 7). */
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Derives the key that signs audit heads from one of the installation's keys (HKDF, RFC 5869). */
export function signingKey({ version, value }: { version: number; value: string }): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', value, '', 'needlepoint audit heads', 32))
  const privateKey = createPrivateKey({
    key: Buffer.concat([privateKeyHead, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  return { version, privateKey, publicKey: createPublicKey(privateKey) }
}
