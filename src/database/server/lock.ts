import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from './refusal.ts'

/** A data folder held by this process until `release`, or until the process is gone. */
export type FolderLock = { readonly release: () => void }

/**
 * Holds `folder` for this process alone. The lock is the operating system's own file lock, taken through
 * SQLite because Node offers none: the kernel drops it when the process ends in any way, so it can be
 * neither stale nor mistaken for a later process with the same id. The file beside it only names the holder.
 *
 * @throws Refusal naming the process and the folder when another process holds it.
 */
export function lockFolder(folder: string): FolderLock {
  const holder = join(folder, 'supervisor.pid')
  const path = join(folder, 'supervisor.lock')
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('pragma journal_mode = off; begin exclusive')
    chmodSync(path, 0o600)
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new Refusal(
      `Needlepoint is already running on ${folder} (process ${readHolder(holder)}): stop it first, or give this one another folder in NEEDLEPOINT_DATA.`,
    )
  }
  writeFileSync(holder, `${process.pid}\n`)
  let held = true
  return {
    release: () => {
      if (!held) return
      held = false
      rmSync(holder, { force: true })
      lock.close()
    },
  }
}

/** SQLite's code for a file that another process has locked. */
const busy = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return 'starting just now'
  }
}
