import { join } from 'node:path'
import { type SigningKey, signingKey } from '#clinic/audit/signing-key.ts'
import type { Anchor } from '#outside/anchor/anchor.ts'
import { fileAnchor } from '#outside/anchor/file.ts'
import { openKeyFile } from './key-file.ts'
import type { Settings } from './settings.ts'

/** Where the ends of the audit chains are said outside the database, and the keys that sign them, newest first. */
export async function auditHeads(
  settings: Settings,
): Promise<{ anchor: Anchor; keys: [SigningKey, ...SigningKey[]] }> {
  const [newest, ...older] = (await openKeyFile(settings.keyFile))
    .toSorted((a, b) => b.version - a.version)
    .map(signingKey)
  if (newest === undefined) throw new Error('A key file holds at least one key.')
  return { anchor: fileAnchor(join(settings.dataFolder, 'audit-heads')), keys: [newest, ...older] }
}
