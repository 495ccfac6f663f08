import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { superuser } from '#database/server/cluster.ts'
import { openDataFolder } from '#database/server/folders.ts'
import { freePort } from '#database/server/port.ts'
import { launchPostmaster, type Postmaster } from '#database/server/postmaster.ts'
import { type Prepared, prepareServer } from '#database/server/prepare.ts'
import { clusterName, serverProcesses } from '#database/server/processes.ts'
import { runProgram } from '#database/server/programs.ts'
import { waitUntilReady } from '#database/server/ready.ts'
import { type Forwarder, forwardTo } from '../forwarder.ts'
import { signal } from '../kills/processes.ts'

/** Whether a commit waits until the standby has it on disk. */
export type Mode = 'synchronous' | 'asynchronous'

type Node = { readonly cluster: string; readonly port: number; readonly postmaster: Postmaster }

/** A primary and its standby, behind one address that leads to whichever is in charge. */
export type Pair = {
  /** The superuser's address, which stays the same. */
  readonly url: string
  /** Makes a standby of a cold copy of whoever is in charge, and starts both. */
  readonly addStandby: (mode: Mode) => Promise<void>
  /** kill -9 of every process of the primary. */
  readonly killPrimary: () => Promise<void>
  /** Promotes the standby and moves the address to it. */
  readonly promote: () => Promise<void>
  /** Stops or continues the standby where it stands: it answers nothing, and nobody is told. */
  readonly freezeStandby: (how: 'SIGSTOP' | 'SIGCONT') => Promise<void>
  readonly remove: () => Promise<void>
}

const standbyName = 'standby'

async function launch(prepared: Prepared, cluster: string): Promise<Node> {
  const { folder, programs, password } = prepared
  const port = await freePort(undefined)
  const logFile = join(folder, `${cluster.split('/').at(-1)}.log`)
  const postmaster = await launchPostmaster({
    programs,
    cluster,
    logFile,
    port,
    connectionsMax: 100,
  })
  const url = `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`
  const how = await waitUntilReady(url, postmaster)
  if (how !== 'ready') throw new Error(`PostgreSQL did not start: ${how}`)
  return { cluster, port, postmaster }
}

const setting = (cluster: string, text: string) =>
  appendFile(join(cluster, 'postgresql.auto.conf'), `${text}\n`)

/** Waits until the standby streams from the primary behind `url`. */
async function untilStreaming(
  query: (text: string) => Promise<readonly unknown[]>,
  mode: Mode,
): Promise<void> {
  const state = mode === 'synchronous' ? 'sync' : 'async'
  const text = `select 1 from pg_stat_replication where state = 'streaming' and sync_state = '${state}'`
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await query(text)).length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The standby does not stream.')
}

/**
 * Makes a server of its own from the programs that Needlepoint brings. What the primary says to its standby
 * arrives `lagMs` later, as between two rooms.
 */
export async function openPair(
  lagMs: number,
  query: (url: string, text: string) => Promise<readonly unknown[]>,
): Promise<Pair> {
  const folder = await openDataFolder(
    await realpath(await mkdtemp(join(tmpdir(), 'needlepoint-failover-'))),
  )
  const prepared = await prepareServer(folder, () => undefined)
  const { programs, password } = prepared
  let primary = await launch(prepared, prepared.cluster)
  let standby: Node | undefined
  let line: Forwarder | undefined
  const address = await forwardTo(primary.port)
  const url = `postgres://${superuser}:${password}@127.0.0.1:${address.port}/postgres`
  let copies = 0

  const processes = ({ cluster }: Node) => serverProcesses(clusterName(cluster))
  return {
    url,
    async addStandby(mode) {
      await primary.postmaster.stop()
      copies += 1
      const cluster = join(dirname(primary.cluster), `copy-${copies}`)
      const names = mode === 'synchronous' ? standbyName : ''
      await setting(primary.cluster, "primary_conninfo = ''\nsynchronous_standby_names = ''")
      await promisify(execFile)('cp', ['-a', primary.cluster, cluster])
      await setting(primary.cluster, `synchronous_standby_names = '${names}'`)
      primary = await launch(prepared, primary.cluster)
      address.leadTo(primary.port)
      line = await forwardTo(primary.port, lagMs)
      await setting(
        cluster,
        `primary_conninfo = 'host=127.0.0.1 port=${line.port} user=${superuser} password=${password} application_name=${standbyName}'`,
      )
      await writeFile(join(cluster, 'standby.signal'), '')
      standby = await launch(prepared, cluster)
      await untilStreaming((text) => query(url, text), mode)
    },
    async killPrimary() {
      for (const pid of await processes(primary)) signal(pid, 'SIGKILL')
      await primary.postmaster.ended
      await line?.close()
    },
    async promote() {
      if (standby === undefined) throw new Error('There is no standby.')
      await runProgram(programs, 'pg_ctl', ['promote', '-w', '-D', standby.cluster])
      const dead = primary
      primary = standby
      standby = undefined
      address.leadTo(primary.port)
      await rm(dead.cluster, { recursive: true, force: true })
    },
    async freezeStandby(how) {
      if (standby === undefined) throw new Error('There is no standby.')
      for (const pid of await processes(standby)) signal(pid, how)
    },
    async remove() {
      for (const node of [standby, primary]) await node?.postmaster.stop()
      await line?.close().catch(() => undefined)
      await address.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
