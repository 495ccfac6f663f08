import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, rename, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterName } from './processes.ts'
import { type Programs, programOptions, programPath, runProgram } from './programs.ts'

/** How one run of PostgreSQL is started. `connectionsMax` overrides postgresql.conf. */
export type Launch = {
  readonly programs: Programs
  readonly cluster: string
  readonly logFile: string
  readonly port: number
  readonly connectionsMax: number | undefined
}

/** A running PostgreSQL. `ended` resolves with how it ended, in words. */
export type Postmaster = { readonly ended: Promise<string>; readonly stop: () => Promise<void> }

/**
 * Settings no file may change: reached on loopback only, no socket file, and a log that keeps no statement,
 * no detail and no error's text, because they may carry a patient's data. (LOG is above ERROR in PostgreSQL's order.)
 */
const fixedSettings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'logging_collector=off',
  'log_destination=stderr',
  'log_checkpoints=off',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length_on_error=0',
]

/** Starts PostgreSQL in a session of its own, so that Ctrl-C in the terminal reaches only its supervisor. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const { programs, cluster, port, connectionsMax } = launch
  const settings = [
    `cluster_name=${clusterName(cluster)}`,
    ...fixedSettings,
    ...(connectionsMax === undefined ? [] : [`max_connections=${connectionsMax}`]),
  ]
  const log = await openLog(launch.logFile)
  const child = spawn(
    programPath(programs, 'postgres'),
    ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...programOptions(programs), stdio: ['ignore', log.fd, log.fd], detached: true },
  )
  const ended = howItEnded(child)
  await once(child, 'spawn').finally(() => log.close())
  return { ended, stop: () => stopPostmaster(child, ended, launch) }
}

/** The last lines of PostgreSQL's log. */
export async function readLogEnd(logFile: string): Promise<string> {
  const file = await open(logFile)
  try {
    const { size } = await file.stat()
    const length = Math.min(size, 2_000)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.toString('utf8').trimEnd().split('\n').slice(-6).join('\n')
  } finally {
    await file.close()
  }
}

const logBytesMax = 10_000_000

async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > logBytesMax) await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

function howItEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (status, signal) =>
      resolve(signal === null ? `exit status ${status}` : `signal ${signal}`),
    )
    child.once('error', (error) => resolve(error.message))
  })
}

/** A fast shutdown; where that takes too long, an immediate one; where that does too, by force. */
async function stopPostmaster(
  child: ChildProcess,
  ended: Promise<string>,
  { programs, cluster }: Launch,
): Promise<void> {
  if (process.platform === 'win32') {
    await runProgram(programs, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', cluster])
    return
  }
  for (const [signal, limitMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) break
    child.kill(signal)
    const late = new AbortController()
    await Promise.race([ended, wait(limitMs, undefined, { signal: late.signal }).catch(() => '')])
    late.abort()
  }
}
