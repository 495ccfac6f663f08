import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { logged } from '#database/backup/log.ts'
import { writeBackup } from '#database/backup/write.ts'
import { openBackupKey } from './backup-key.ts'
import { openOwnerDatabase } from './owner-database.ts'
import { loadSettings, type Settings } from './settings.ts'

/** Where the key of the backups is kept. */
export const backupKeyFile = (settings: Settings): string => join(settings.dataFolder, 'backup-key')

/** Where backups go when no folder is named. */
export const backupFolder = (settings: Settings): string => join(settings.dataFolder, 'backups')

/**
 * `needlepoint backup [--to FOLDER]`: the whole database as it stands at this moment, in one encrypted file. Needlepoint
 * may be running or not. Prints one line of JSON: file, tables, rows, seconds.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' } } })
  const settings = loadSettings()
  const database = await openOwnerDatabase(settings)
  try {
    const done = await backUp(settings, database.url, values.to ?? backupFolder(settings))
    process.stdout.write(`${JSON.stringify(done)}\n`)
    return 0
  } finally {
    await database.close()
  }
}

/** Writes one backup into `folder` and into the log of backups. */
export async function backUp(
  settings: Settings,
  url: string,
  folder: string,
): Promise<{ file: string; tables: number; rows: number; seconds: number }> {
  const { recipient } = await openBackupKey(backupKeyFile(settings))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const at = Temporal.Now.instant().toString({ smallestUnit: 'second' }).replaceAll(':', '-')
  const file = join(folder, `needlepoint-${at}.age`)
  return { file, ...(await logged(url, 'backup', () => writeBackup(url, file, recipient))) }
}
