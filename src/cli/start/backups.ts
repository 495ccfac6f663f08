import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lastBackups } from '#database/backup/log.ts'
import { connect } from '#database/connection.ts'
import { backUp, backupFolder, backupKeyFile } from '../backup.ts'
import { readBackupKey } from '../backup-key.ts'
import { runDrill } from '../restore.ts'
import type { Settings } from '../settings.ts'

const lookEveryMs = 600_000
const backupHours = 24
const drillHours = 7 * 24
const keptBackups = 14

/** Backs a real clinic up each day and tries a backup each week, until `signal`. What fails is said and tried again. */
export async function keepBackups(
  settings: Settings,
  url: string,
  signal: AbortSignal,
  say: (sentence: string) => void,
): Promise<void> {
  while (!signal.aborted) {
    await backUpWhenDue(settings, url).catch((error: unknown) => {
      say(`The backup failed: ${error instanceof Error ? error.message : 'no reason given'}`)
    })
    await wait(lookEveryMs, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

/**
 * Makes a backup when the last good one is a day old, and a drill of the newest when the last good one is a week old.
 * Of backups in the data folder the newest fourteen are kept. Says what was done.
 */
export async function backUpWhenDue(
  settings: Settings,
  url: string,
): Promise<{ backup: boolean; drill: boolean }> {
  const db = connect({ url, name: 'needlepoint backups', connections: 1, as: 'owner' })
  const last = await lastBackups(db).finally(() => db.destroy())
  const now = Temporal.Now.instant()
  const isDue = (at: Temporal.Instant | undefined, hours: number) =>
    at === undefined || Temporal.Instant.compare(at.add({ hours }), now) <= 0
  const folder = backupFolder(settings)
  const due = { backup: isDue(last.backup, backupHours), drill: isDue(last.drill, drillHours) }
  if (due.backup) {
    await backUp(settings, url, folder)
    await dropOld(folder)
  }
  const newest = (await backupsIn(folder)).at(-1)
  if (!due.drill || newest === undefined) return { ...due, drill: false }
  const { identity } = await readBackupKey(backupKeyFile(settings))
  await runDrill(settings, url, join(folder, newest), identity)
  return due
}

/** Names of the whole backups, oldest first: their names are their times. */
async function backupsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => /^needlepoint-.*\.age$/.test(name)).sort()
}

async function dropOld(folder: string): Promise<void> {
  for (const name of (await backupsIn(folder)).slice(0, -keptBackups)) {
    await rm(join(folder, name))
  }
}
