import { randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import type { Key } from '#clinic/identity/identity.ts'
import { Refusal } from '#database/server/refusal.ts'

const line = /^(\d{1,6}) ([A-Za-z0-9_-]{43,})$/

const freshKey = (version: number): string =>
  `${version} ${randomBytes(32).toString('base64url')}\n`

/**
 * The keys of this installation: one a line, `version secret`. Adding a line with a higher version rotates
 * them; the newest signs and encrypts, the others still decrypt. Made where there is none, for its owner only.
 *
 * @throws Refusal where the file is not such a list, or others may read it.
 */
export async function openKeyFile(path: string): Promise<Key[]> {
  await writeFile(path, freshKey(1), { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if (!isMade(error)) throw error
  })
  const { mode } = await stat(path)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Refusal(`Others may read the key file ${path}: run chmod 600 on it.`)
  }
  return readKeys(await readFile(path, 'utf8'), path)
}

const isMade = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

function readKeys(text: string, path: string): Key[] {
  const keys = text
    .split('\n')
    .filter((each) => each.trim() !== '' && !each.startsWith('#'))
    .map((each) => {
      const [, version, value] = line.exec(each.trim()) ?? []
      if (version === undefined || value === undefined) {
        throw new Refusal(`The key file ${path} has a line that is not "version secret".`)
      }
      return { version: Number(version), value }
    })
  if (keys.length === 0) throw new Refusal(`The key file ${path} holds no key.`)
  return keys
}
