import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'

const project = join(import.meta.dirname, '../..')

/** The process id of the `web` or `worker` that this supervisor started; undefined while there is none. */
export async function childOf(
  supervisor: number,
  command: 'web' | 'worker',
): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,command='])
  for (const line of stdout.split('\n')) {
    const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)
    if (Number(match?.[2]) === supervisor && match?.[3]?.endsWith(`main.ts ${command}`)) {
      return Number(match[1])
    }
  }
  return undefined
}

/** Sends a signal; false where that process has ended already. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}

/** One more worker on the same database and data folder: workers may be many. */
export function oneMoreWorker(env: Readonly<Record<string, string>>): {
  stop: () => Promise<void>
} {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'worker'], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const exited = once(child, 'exit')
  return {
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exited
    },
  }
}
