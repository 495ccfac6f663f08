import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: 256 random bits as base64url, 43 characters. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token. A plain hash is enough: the token has no structure that could be guessed. */
export function hashToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest()
}
