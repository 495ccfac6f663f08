import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFile,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canEnter, isRoot } from '#database/server/account.ts'
import { locateBinaries } from '#database/server/binaries.ts'
import { clusterName, serverProcesses, stopOrphan } from '#database/server/processes.ts'
import { startServer } from '#database/server/server.ts'

const hold = join(import.meta.dirname, 'server/hold.ts')
const project = join(import.meta.dirname, '../..')
const nobody = { name: 'nobody', uid: 65534, gid: 65534 }

let above = ''
let folder = ''
const holders: ChildProcess[] = []

beforeEach(async () => {
  above = await realpath(await mkdtemp(join(tmpdir(), 'needlepoint-server-')))
  await chmod(above, 0o755)
  folder = join(above, 'data')
})

afterEach(async () => {
  for (const holder of holders.splice(0)) await kill(holder)
  const programs = { binaries: await locateBinaries(), account: undefined }
  await stopOrphan(await clusterIn(folder), programs)
  if ((await readdir(folder)).includes('elsewhere')) {
    await rm(await realpath(join(folder, 'elsewhere')), { recursive: true })
  }
  await rm(above, { recursive: true, force: true })
})

async function clusterIn(data: string): Promise<string> {
  const elsewhere = await realpath(join(data, 'elsewhere')).catch(() => data)
  return join(elsewhere, 'cluster')
}

async function kill(holder: ChildProcess): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return
  holder.kill('SIGKILL')
  await once(holder, 'exit')
}

async function holdServer(account?: { uid: number; gid: number }) {
  const holder = spawn(process.execPath, [hold, folder], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...account,
  })
  holders.push(holder)
  const [line] = await once(holder.stdout, 'data')
  return { holder, url: String(line).trim() }
}

async function ask(url: string, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.at(0)?.at(0)
  } finally {
    await client.end()
  }
}

async function ownersOfServer(): Promise<number[]> {
  const pids = await serverProcesses(clusterName(await clusterIn(folder)))
  return Promise.all(pids.map(async (pid) => (await stat(`/proc/${pid}`)).uid))
}

test('a server keeps its data, password and port from start to start', async () => {
  const notices: string[] = []
  const first = await startServer(folder, { notice: (sentence) => notices.push(sentence) })
  expect(notices).toEqual(['Preparing the database…'])
  await ask(first.url, 'create table kept as select 42 as answer')
  await first.stop()
  const second = await startServer(folder)
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'select answer from kept')).toBe(42)
  await second.stop()
  expect(await ownersOfServer()).toEqual([])
})

test('it is safe and quiet: durable, checked, scram, no socket, nothing of a patient in its log', async () => {
  const server = await startServer(folder)
  const setting = (name: string) => ask(server.url, `select current_setting('${name}')`)
  expect(await setting('fsync')).toBe('on')
  expect(await setting('data_checksums')).toBe('on')
  expect(await setting('listen_addresses')).toBe('127.0.0.1')
  expect(await setting('unix_socket_directories')).toBe('')
  expect(await ask(server.url, 'select distinct auth_method from pg_hba_file_rules')).toBe(
    'scram-sha-256',
  )
  await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
    /password/,
  )
  await expect(ask(server.url, `select 'Rosalind'::date`)).rejects.toThrow(/Rosalind/)
  await server.stop()
  expect(await readFile(join(folder, 'postgresql.log'), 'utf8')).not.toContain('Rosalind')
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
  expect((await stat(await clusterIn(folder))).mode & 0o777).toBe(0o700)
})

test('a second start is refused with the process and the folder', async () => {
  const { holder } = await holdServer()
  await expect(startServer(folder)).rejects.toThrow(
    `Needlepoint is already running on ${folder} (process ${holder.pid})`,
  )
})

test('an orphan of a killed start is stopped, and what was committed is there', async () => {
  const { holder, url } = await holdServer()
  await ask(url, 'create table kept as select 42 as answer')
  await kill(holder)
  expect(await ownersOfServer()).not.toEqual([])
  const notices: string[] = []
  const server = await startServer(folder, { notice: (sentence) => notices.push(sentence) })
  expect(notices).toEqual(['A database server left running by an earlier start is stopped first.'])
  expect(server.url).toBe(url)
  expect(await ask(server.url, 'select answer from kept')).toBe(42)
  await server.stop()
})

test('a PostgreSQL killed with -9 is started again on the same address', async () => {
  const notices: string[] = []
  const server = await startServer(folder, { notice: (sentence) => notices.push(sentence) })
  await ask(server.url, 'create table kept as select 42 as answer')
  const pidFile = await readFile(join(await clusterIn(folder), 'postmaster.pid'), 'utf8')
  process.kill(Number(pidFile.split('\n', 1)[0]), 'SIGKILL')
  await expect
    .poll(() => ask(server.url, 'select answer from kept').catch(() => 'away'), { timeout: 30_000 })
    .toBe(42)
  expect(notices).toContain('PostgreSQL ended by itself (signal SIGKILL) and is started again.')
  await server.stop()
})

test('a server that would not keep data through a power cut is refused', async () => {
  await (await startServer(folder)).stop()
  await appendFile(join(await clusterIn(folder), 'postgresql.conf'), '\nfsync = off\n')
  await expect(startServer(folder)).rejects.toThrow(/^The database server runs with fsync off/)
  expect(await ownersOfServer()).toEqual([])
  await expect(startServer(folder)).rejects.toThrow(/fsync/)
})

test('a cluster of another version is refused', async () => {
  await (await startServer(folder)).stop()
  await writeFile(join(await clusterIn(folder), 'PG_VERSION'), '17\n')
  await expect(startServer(folder)).rejects.toThrow(/was made by PostgreSQL 17.* brings 18/)
})

test('a postmaster.pid with the id of a stranger stops neither us nor the stranger', async () => {
  await (await startServer(folder)).stop()
  const { uid, gid } = await stat(await clusterIn(folder))
  const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' })
  await once(stranger, 'spawn')
  await appendFile(join(await clusterIn(folder), 'postmaster.pid'), `${stranger.pid}\n/\n0\n1\n`)
  await (await startServer(folder)).stop()
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  await kill(stranger)
})

test.runIf(isRoot())('as root, an unprivileged user runs it', async () => {
  const server = await startServer(folder)
  const owners = await ownersOfServer()
  expect(owners.length).toBeGreaterThan(0)
  expect(owners).not.toContain(0)
  await server.stop()
})

test.runIf(isRoot())(
  'as root below a closed folder, the cluster goes where it can be reached',
  async () => {
    await chmod(above, 0o700)
    await mkdir(folder)
    const first = await startServer(folder)
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    expect(await readdir(folder)).toContain('elsewhere')
    const second = await startServer(folder)
    expect(await ask(second.url, 'select answer from kept')).toBe(42)
    await second.stop()
  },
)

test.runIf(isRoot() && canEnter(project, nobody))('without root it runs as ourselves', async () => {
  await mkdir(folder)
  await chown(folder, nobody.uid, nobody.gid)
  const { holder, url } = await holdServer({ uid: nobody.uid, gid: nobody.gid })
  expect(await ask(url, 'select 1')).toBe(1)
  expect(new Set(await ownersOfServer())).toEqual(new Set([nobody.uid]))
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  holder.kill('SIGTERM')
  await once(holder, 'exit')
  expect(await ownersOfServer()).toEqual([])
})
