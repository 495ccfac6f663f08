import { parseArgs } from 'node:util'
import { readHeads } from '#clinic/audit/heads.ts'
import type { Verified } from '#clinic/audit/verify.ts'
import { verifyAll } from '#clinic/audit/verify-all.ts'
import { drill } from '#database/backup/drill.ts'
import { logged } from '#database/backup/log.ts'
import { restoreBackup } from '#database/backup/restore.ts'
import { Refusal } from '#database/server/refusal.ts'
import { auditHeads } from './audit-heads.ts'
import { backupKeyFile } from './backup.ts'
import { readBackupKey } from './backup-key.ts'
import { openOwnerDatabase } from './owner-database.ts'
import { loadSettings, type Settings } from './settings.ts'

/**
 * `needlepoint restore FILE [--key FILE]`: brings a backup back into an empty database. With `--drill` it goes into a
 * second database beside the one in use, is compared row for row and thrown away. One line of JSON; exit status 1 and a
 * sentence when it is not what was copied.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { key: { type: 'string' }, drill: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new Refusal('restore takes one backup file.')
  const settings = loadSettings()
  const { identity } = await readBackupKey(values.key ?? backupKeyFile(settings))
  const database = await openOwnerDatabase(settings)
  try {
    const done = values.drill
      ? await runDrill(settings, database.url, file, identity)
      : await bringBack(database.url, file, identity)
    process.stdout.write(`${JSON.stringify({ file, ...done })}\n`)
    return 0
  } finally {
    await database.close()
  }
}

async function bringBack(url: string, file: string, identity: string) {
  const { takenAt, prints } = await restoreBackup(url, file, identity)
  return { takenAt, tables: prints.length, rows: prints.reduce((sum, { rows }) => sum + rows, 0) }
}

/** A drill whose copy has an audit that does not hold is one that failed. */
export async function runDrill(settings: Settings, url: string, file: string, identity: string) {
  const { anchor, keys } = await auditHeads(settings)
  const { heads } = readHeads(await anchor.read(), keys)
  return logged(url, 'drill', async () => {
    const { prints } = await drill(url, file, identity, async (second) => {
      refuseBrokenAudit(await verifyAll(second, heads))
    })
    return prints
  })
}

/** Heads said after the copy was taken are not in it. */
function refuseBrokenAudit(verified: readonly Verified[]): void {
  const faults = verified.flatMap((each) => each.faults).filter(({ kind }) => kind !== 'head-gone')
  if (faults.length > 0) throw new Refusal('The audit of the restored copy does not hold.')
}
