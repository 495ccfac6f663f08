import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Programs, runProgram } from './programs.ts'

/** The name by which PostgreSQL's processes of one cluster show themselves in the list of processes. */
export function clusterName(cluster: string): string {
  return `needlepoint-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`
}

type Process = { readonly pid: number; readonly command: string }

/**
 * PostgreSQL's processes of the cluster called `name`, whoever started them. They are known by the name
 * they carry, never by a process id in a file, which may belong to a stranger by now.
 */
export async function serverProcesses(name: string): Promise<readonly number[]> {
  return (await listProcesses())
    .filter(({ command }) => belongsTo(command, name))
    .map(({ pid }) => pid)
}

/**
 * Stops a PostgreSQL that lost its supervisor: politely to the postmaster (a fast shutdown), then to all
 * that is left, and last by force, which PostgreSQL survives by replaying its log at the next start.
 * Removes a postmaster.pid that nobody owns any more. `found` is called when there is one to stop.
 */
export async function stopOrphan(
  cluster: string,
  programs: Programs,
  found: () => void = () => undefined,
): Promise<void> {
  if (process.platform === 'win32') return stopByControl(cluster, programs)
  const name = clusterName(cluster)
  const pids = await serverProcesses(name)
  if (pids.length > 0) {
    found()
    const postmaster = await readPostmaster(cluster)
    if (postmaster !== undefined && pids.includes(postmaster)) send(postmaster, 'SIGINT')
    if (!(await allEnded(name, 20_000))) {
      for (const pid of await serverProcesses(name)) send(pid, 'SIGQUIT')
    }
    if (!(await allEnded(name, 10_000))) {
      for (const pid of await serverProcesses(name)) send(pid, 'SIGKILL')
      await allEnded(name, 10_000)
    }
  }
  await rm(join(cluster, 'postmaster.pid'), { force: true })
}

/** Windows has no signals, so PostgreSQL's own control program does it; it fails where nothing runs. */
async function stopByControl(cluster: string, programs: Programs): Promise<void> {
  await runProgram(programs, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', cluster]).catch(
    () => undefined,
  )
}

function belongsTo(command: string, name: string): boolean {
  if (command.startsWith(`postgres: ${name}:`)) return true
  const [program = ''] = command.split('\0', 1)
  return basename(program) === 'postgres' && command.includes(`cluster_name=${name}`)
}

async function listProcesses(): Promise<readonly Process[]> {
  if (process.platform === 'linux') return listFromProc()
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,command='])
  return stdout.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(.*)$/.exec(line)
    if (match?.[1] === undefined || match[2] === undefined) return []
    return [{ pid: Number(match[1]), command: match[2].replaceAll(' -', '\0-') }]
  })
}

async function listFromProc(): Promise<readonly Process[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))
  const found = await Promise.all(
    pids.map((pid) =>
      readFile(`/proc/${pid}/cmdline`, 'utf8').then(
        (command) => ({ pid: Number(pid), command }),
        () => undefined,
      ),
    ),
  )
  return found.filter((process) => process !== undefined)
}

async function readPostmaster(cluster: string): Promise<number | undefined> {
  try {
    return Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n', 1)[0])
  } catch {
    return undefined
  }
}

async function allEnded(name: string, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs
  while ((await serverProcesses(name)).length > 0) {
    if (performance.now() > end) return false
    await wait(20)
  }
  return true
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
