import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { superuser } from './cluster.ts'
import { freePort } from './port.ts'
import { type Launch, launchPostmaster, type Postmaster, readLogEnd } from './postmaster.ts'
import type { Prepared } from './prepare.ts'
import { stopOrphan } from './processes.ts'
import { waitUntilReady } from './ready.ts'
import { endsInARow, restartDelayMs } from './restart-delay.ts'

/** A PostgreSQL that is started again whenever it ends by itself, until `stop`. */
export type Supervised = {
  readonly url: (database: string) => string
  readonly stop: () => Promise<void>
}

const noticeAfterMs = 1_500

/** Starts PostgreSQL on the port it had last time when that is free, and keeps it running on that port. */
export async function supervise(
  prepared: Prepared & { readonly connectionsMax: number | undefined },
  notice: (sentence: string) => void,
): Promise<Supervised> {
  const { folder, password } = prepared
  const launch = { ...prepared, logFile: join(folder, 'postgresql.log') }
  const portFile = join(folder, 'port')
  const started = await startFirst(launch, await readPort(portFile), notice)
  await writeFile(portFile, `${started.port}\n`)

  const stopping = new AbortController()
  let running = started.postmaster
  const watching = (async () => {
    let inARow = 0
    while (!stopping.signal.aborted) {
      const since = performance.now()
      const how = await running.ended
      if (stopping.signal.aborted) return
      notice(`PostgreSQL ended by itself (${how}) and is started again.`)
      inARow = endsInARow(inARow, performance.now() - since)
      await pause(restartDelayMs(inARow), stopping.signal)
      running = await relaunch({ ...launch, port: started.port })
    }
  })()
  return {
    url: (database) => urlOf(started.port, password, database),
    stop: async () => {
      stopping.abort()
      await running.stop()
      await watching
      await running.stop()
    },
  }
}

/** A start that fails looks like a server that ended at once, so that the next try follows. */
async function relaunch(launch: Launch): Promise<Postmaster> {
  try {
    await stopOrphan(launch.cluster, launch.programs)
    return await launchPostmaster(launch)
  } catch (error) {
    const how = error instanceof Error ? error.message : String(error)
    return { ended: Promise.resolve(how), stop: async () => undefined }
  }
}

type FirstLaunch = Omit<Launch, 'port'> & { readonly password: string }

/** Tries again on another port where a stranger was faster, and a little later where an old process lingers. */
async function startFirst(
  launch: FirstLaunch,
  wanted: number | undefined,
  notice: (sentence: string) => void,
): Promise<{ postmaster: Postmaster; port: number }> {
  let end = ''
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort(attempt === 0 ? wanted : undefined)
    const postmaster = await launchPostmaster({ ...launch, port })
    const url = urlOf(port, launch.password, 'postgres')
    const slow = setTimeout(() => notice('Waiting for the database…'), noticeAfterMs)
    const how = await waitUntilReady(url, postmaster)
      .catch(async (error: unknown) => {
        await postmaster.stop()
        throw error
      })
      .finally(() => clearTimeout(slow))
    if (how === 'ready') return { postmaster, port }
    end = `${how}; its log ends:\n${await readLogEnd(launch.logFile)}`
    if (!/could not (bind|create)|shared memory block/.test(end)) break
    await wait(500)
  }
  throw new Error(`PostgreSQL did not start: ${end}`)
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
}

async function readPort(path: string): Promise<number | undefined> {
  try {
    const port = Number(await readFile(path, 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
  } catch {
    return undefined
  }
}

async function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  await wait(durationMs, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
