import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { locateBinaries } from '#database/server/binaries.ts'
import { isPortFree } from '#database/server/port.ts'
import { clusterName, serverProcesses, stopOrphan } from '#database/server/processes.ts'

const project = join(import.meta.dirname, '..')

export type Start = { child: ChildProcess; exited: Promise<number>; words: () => string }

/** A Needlepoint of its own: a data folder, a port, and whatever was started on them. */
export type TestInstallation = {
  folder: string
  port: number
  start: (env?: Readonly<Record<string, string>>, args?: readonly string[]) => Start
  isHealthy: () => Promise<boolean>
  /** Of its own database, once it was started. */
  url: () => Promise<string>
  query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>
  serverIsGone: () => Promise<boolean>
  remove: () => Promise<void>
}

async function connectionUrl(folder: string): Promise<string> {
  const read = async (name: string) => (await readFile(join(folder, name), 'utf8')).trim()
  return `postgres://needlepoint:${await read('password')}@127.0.0.1:${await read('port')}/needlepoint`
}

function spawnStart(
  folder: string,
  port: number,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Start {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'start', ...args], {
    cwd: project,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      NEEDLEPOINT_DATA: folder,
      DATABASE_URL: '',
      PUBLIC_URL: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stdout.on('data', (text: Buffer) => said.push(text.toString()))
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const exited = once(child, 'exit').then(([status]) => Number(status))
  return { child, exited, words: () => said.join('') }
}

/**
 * A port below those that the system lends to outgoing connections: one of these would have to be
 * free again at the very moment an installation that was killed starts anew.
 */
async function portForStarts(): Promise<number> {
  const port = randomInt(12_000, 32_000)
  return (await isPortFree(port, '127.0.0.1')) ? port : portForStarts()
}

/** Makes the folder and finds the port; nothing runs yet. `remove` ends whatever still runs. */
export async function testInstallation(): Promise<TestInstallation> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'needlepoint-start-')))
  const port = await portForStarts()
  const started: ChildProcess[] = []
  return {
    folder,
    port,
    start(env = {}, args = []) {
      const start = spawnStart(folder, port, env, args)
      started.push(start.child)
      return start
    },
    isHealthy: () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    url: () => connectionUrl(folder),
    async query(text, values) {
      const client = new pg.Client({ connectionString: await connectionUrl(folder) })
      await client.connect()
      return client.query(text, values).finally(() => client.end())
    },
    serverIsGone: async () =>
      (await serverProcesses(clusterName(join(folder, 'cluster')))).length === 0,
    async remove() {
      for (const child of started) {
        if (child.exitCode !== null || child.signalCode !== null) continue
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
      const programs = { binaries: await locateBinaries(), account: undefined }
      await stopOrphan(join(folder, 'cluster'), programs)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
