import { readFile, writeFile } from 'node:fs/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Refusal } from '#database/server/refusal.ts'

/** An age key pair: `recipient` closes a backup, `identity` opens it. */
export type BackupKey = { readonly identity: string; readonly recipient: string }

const keyText = ({ identity, recipient }: BackupKey): string =>
  [
    '# Opens the backups of this Needlepoint. Keep a copy of this file where the backups are not:',
    '# without it they cannot be restored.',
    `# public key: ${recipient}`,
    identity,
    '',
  ].join('\n')

/** The key in the file at `path`, made at the first backup, for its owner only. */
export async function openBackupKey(path: string): Promise<BackupKey> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  await writeFile(path, keyText({ identity, recipient }), { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    },
  )
  return readBackupKey(path)
}

/** @throws Refusal when the file is not there or holds no key. */
export async function readBackupKey(path: string): Promise<BackupKey> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Refusal(`The key of the backups cannot be read from ${path}.`, { cause })
  })
  const identity = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'))
  if (identity === undefined) throw new Refusal(`The file ${path} holds no key of backups.`)
  return { identity: identity.trim(), recipient: await identityToRecipient(identity.trim()) }
}
