import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { locateBinaries } from '#database/server/binaries.ts'
import { freePort } from '#database/server/port.ts'
import { clusterName, serverProcesses, stopOrphan } from '#database/server/processes.ts'

const project = join(import.meta.dirname, '../..')
const readyLimitMs = 90_000

let folder = ''
let port = 0
const started: ChildProcess[] = []

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'needlepoint-start-')))
  port = await freePort(undefined)
})

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const programs = { binaries: await locateBinaries(), account: undefined }
  await stopOrphan(join(folder, 'cluster'), programs)
  await rm(folder, { recursive: true, force: true })
})

function startNeedlepoint(env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'start'], {
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
  started.push(child)
  const said: string[] = []
  child.stdout.on('data', (text: Buffer) => said.push(text.toString()))
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const exited = once(child, 'exit').then(([status]) => Number(status))
  return { child, exited, words: () => said.join('') }
}

async function startedNeedlepoint() {
  const start = startNeedlepoint()
  await expect
    .poll(start.words, { timeout: readyLimitMs, interval: 50 })
    .toMatch(/Needlepoint is ready: http|^needlepoint: /m)
  expect(start.words()).toContain(`Needlepoint is ready: http://localhost:${port}`)
  return start
}

async function isHealthy(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function databaseUrl(): Promise<string> {
  const read = async (name: string) => (await readFile(join(folder, name), 'utf8')).trim()
  return `postgres://needlepoint:${await read('password')}@127.0.0.1:${await read('port')}/needlepoint`
}

async function run(query: string): Promise<void> {
  const client = new pg.Client({ connectionString: await databaseUrl() })
  await client.connect()
  await client.query(query).finally(() => client.end())
}

const serverIsGone = async () =>
  (await serverProcesses(clusterName(join(folder, 'cluster')))).length === 0

test('a port that is taken is said at once, before anything is made', async () => {
  const stranger = createServer().listen(port, '127.0.0.1')
  await once(stranger, 'listening')
  const start = startNeedlepoint()
  expect(await start.exited).toBe(1)
  expect(start.words()).toBe(
    `needlepoint: Port ${port} is taken: another program listens there. Stop it, or start on another port with PORT=${port + 1}.\n`,
  )
  expect(await readdir(folder)).not.toContain('cluster')
  stranger.close()
})

test('a named database that is away is said in one sentence', async () => {
  const away = await freePort(undefined)
  const start = startNeedlepoint({
    DATABASE_URL: `postgres://user:hidden@127.0.0.1:${away}/clinic`,
  })
  expect(await start.exited).toBe(1)
  expect(start.words()).toMatch(
    /^needlepoint: The database named in DATABASE_URL cannot be reached/,
  )
  expect(start.words()).not.toContain('hidden')
})

test('it starts whole, refuses a second start, and Ctrl-C leaves nothing running', async () => {
  const first = await startedNeedlepoint()
  expect(first.words()).toContain('demo')
  expect(await isHealthy()).toBe(true)
  const second = startNeedlepoint()
  expect(await second.exited).toBe(1)
  expect(second.words()).toContain(`already running on ${folder} (process ${first.child.pid})`)
  first.child.kill('SIGINT')
  expect(await first.exited).toBe(0)
  expect(await isHealthy()).toBe(false)
  expect(await serverIsGone()).toBe(true)
})

test('killed with -9 it takes its web with it, and the next start has everything', async () => {
  const first = await startedNeedlepoint()
  await run('create table needlepoint.kept as select 42 as answer')
  first.child.kill('SIGKILL')
  await first.exited
  await expect.poll(isHealthy, { timeout: 10_000 }).toBe(false)
  const second = await startedNeedlepoint()
  await run('select answer from needlepoint.kept')
  second.child.kill('SIGTERM')
  expect(await second.exited).toBe(0)
  expect(await serverIsGone()).toBe(true)
})

test('a real clinic does not start without the address its patients reach', async () => {
  const demo = await startedNeedlepoint()
  await run('update needlepoint.clinic set demo = false')
  demo.child.kill('SIGTERM')
  await demo.exited
  const start = startNeedlepoint()
  expect(await start.exited).toBe(1)
  expect(start.words()).toMatch(/^needlepoint: A real clinic needs PUBLIC_URL/m)
  expect(await serverIsGone()).toBe(true)
})
