import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Vault } from './vault.ts'

type Key = { readonly version: number; readonly value: string }

const nonceBytes = 12
const tagBytes = 16

const cipherKey = (value: string) =>
  new Uint8Array(hkdfSync('sha256', value, '', 'needlepoint vault', 32))

/**
 * AES-256-GCM under the keys of the installation: the newest closes, each one opens what it closed. A closed text is
 * `version.base64url(nonce, text, tag)`.
 */
export function sealedVault(keys: readonly Key[]): Vault {
  const byVersion = new Map(keys.map(({ version, value }) => [version, cipherKey(value)]))
  const newest = Math.max(...byVersion.keys())
  return {
    close(open) {
      const key = byVersion.get(newest)
      if (key === undefined) throw new Error('The installation has no key.')
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = [nonce, cipher.update(open, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return `${newest}.${Buffer.concat(sealed).toString('base64url')}`
    },
    open(closed) {
      const [version = '', text = ''] = closed.split('.')
      const key = byVersion.get(Number(version))
      const bytes = Buffer.from(text, 'base64url')
      if (key === undefined || bytes.length < nonceBytes + tagBytes) return undefined
      const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
      opening.setAuthTag(bytes.subarray(-tagBytes))
      try {
        const plain = opening.update(bytes.subarray(nonceBytes, -tagBytes))
        return Buffer.concat([plain, opening.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
