import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { startServer } from '#database/server/server.ts'
import type { Settings } from './settings.ts'

/** The database with its owner's rights, for what is done to it as a whole. */
export type OwnerDatabase = { readonly url: string; readonly close: () => Promise<void> }

/**
 * The server of DATABASE_URL; else the embedded one of the data folder, which is started for this command when
 * Needlepoint is not running.
 *
 * @throws Refusal when it cannot be started.
 */
export async function openOwnerDatabase(settings: Settings): Promise<OwnerDatabase> {
  const running = settings.databaseUrl ?? (await runningUrl(settings.dataFolder))
  if (running !== undefined) return { url: running, close: async () => undefined }
  const server = await startServer(settings.dataFolder)
  return { url: server.url, close: server.stop }
}

async function runningUrl(folder: string): Promise<string | undefined> {
  const read = async (name: string) =>
    (await readFile(join(folder, name), 'utf8').catch(() => '')).trim()
  const [password, port] = await Promise.all([read('password'), read('port')])
  if (password === '' || port === '') return undefined
  const url = `postgres://needlepoint:${password}@127.0.0.1:${port}/needlepoint`
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  return client
    .connect()
    .then(() => url)
    .catch(() => undefined)
    .finally(() => client.end())
}
