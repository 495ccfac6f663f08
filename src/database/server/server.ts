import { openDataFolder } from './folders.ts'
import { type FolderLock, lockFolder } from './lock.ts'
import { openApplicationLogin } from './login.ts'
import { prepareServer } from './prepare.ts'
import { Refusal } from './refusal.ts'
import { ensureDatabase, serverTrouble } from './requirements.ts'
import { type Supervised, supervise } from './supervise.ts'

/**
 * The embedded server, ready. `url` names the database `needlepoint` and carries the owner's password, for migrations;
 * `applicationUrl` is the same database for everything else, with a password that lasts until the next start.
 */
export type DatabaseServer = {
  readonly url: string
  readonly applicationUrl: string
  readonly stop: () => Promise<void>
}

/**
 * `notice` is told what takes long or went wrong, a sentence at a time; `connectionsMax` overrides
 * postgresql.conf; `lock` is one taken already with `lockFolder` on the same folder, and is released by `stop`.
 */
export type ServerOptions = {
  readonly notice?: (sentence: string) => void
  readonly connectionsMax?: number
  readonly lock?: FolderLock
}

/**
 * Starts the embedded PostgreSQL on `dataFolder`, making what is missing, and keeps it running until
 * `stop`. One process per folder; an orphan of a killed process is stopped first, because a server that
 * is not our child could not be watched.
 *
 * @throws Refusal when another process holds the folder or the server would not keep data safely.
 */
export async function startServer(
  dataFolder: string,
  { notice = () => undefined, connectionsMax, lock }: ServerOptions = {},
): Promise<DatabaseServer> {
  const folder = await openDataFolder(dataFolder)
  const held = lock ?? lockFolder(folder)
  try {
    const prepared = await prepareServer(folder, notice)
    const server = await supervise({ ...prepared, connectionsMax }, notice)
    const applicationUrl = await makeUsable(server, prepared.cluster)
    return {
      url: server.url('needlepoint'),
      applicationUrl,
      stop: async () => {
        await server.stop()
        held.release()
      },
    }
  } catch (error) {
    held.release()
    throw error
  }
}

/** @returns the application's address. */
async function makeUsable(server: Supervised, cluster: string): Promise<string> {
  try {
    const trouble = await serverTrouble(server.url('postgres'), 'embedded')
    if (trouble !== undefined) throw new Refusal(`${trouble} Its settings are in ${cluster}.`)
    await ensureDatabase(server.url('postgres'), 'needlepoint')
    return await openApplicationLogin(server.url('needlepoint'))
  } catch (error) {
    await server.stop()
    throw error
  }
}
