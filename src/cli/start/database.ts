import { setTimeout as wait } from 'node:timers/promises'
import { openDataFolder } from '#database/server/folders.ts'
import { lockFolder } from '#database/server/lock.ts'
import { isPortFree } from '#database/server/port.ts'
import { Refusal } from '#database/server/refusal.ts'
import { serverTrouble } from '#database/server/requirements.ts'
import { startServer } from '#database/server/server.ts'
import type { Settings } from '../settings.ts'

/** A database to use: `url` to migrate it, `applicationUrl` for everything else, and how to let go of it. */
export type OpenDatabase = {
  readonly url: string
  readonly applicationUrl: string
  readonly stop: () => Promise<void>
}

/**
 * The user's own server when one is named, else the embedded one. All that can be refused at once is
 * refused before anything slow: the data folder that is in use, then the port.
 *
 * @throws Refusal
 */
export async function openDatabase(
  settings: Settings,
  notice: (sentence: string) => void,
): Promise<OpenDatabase> {
  const folder = await openDataFolder(settings.dataFolder)
  if (settings.databaseUrl !== undefined) {
    await refuseTakenPort(settings)
    await refuseNamedServer(settings.databaseUrl)
    const url = settings.databaseUrl
    return { url, applicationUrl: url, stop: async () => undefined }
  }
  const lock = lockFolder(folder)
  try {
    await refuseTakenPort(settings)
    return await startServer(folder, { notice, lock })
  } catch (error) {
    lock.release()
    throw error
  }
}

async function refuseNamedServer(url: string): Promise<void> {
  const trouble = await serverTrouble(url, 'named').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : 'no reason given'
    throw new Refusal(`The database named in DATABASE_URL cannot be reached (${reason}).`, {
      cause,
    })
  })
  if (trouble !== undefined) throw new Refusal(trouble)
}

/** The web process of a killed start needs a moment to go. */
const portTries = 10
const portPauseMs = 100

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  for (let attempt = 0; attempt < portTries; attempt += 1) {
    const free = await isPortFree(port, host).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : 'no reason given'
      throw new Refusal(`Needlepoint cannot listen on HOST ${host}, PORT ${port} (${reason}).`, {
        cause,
      })
    })
    if (free) return
    await wait(portPauseMs)
  }
  throw new Refusal(
    `Port ${port} is taken: another program listens there. Stop it, or start on another port with PORT=${port + 1}.`,
  )
}
