import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { endsInARow, restartDelayMs } from '#database/server/restart-delay.ts'

const leash = pathToFileURL(`${import.meta.dirname}/leash.ts`).href
const main = `${import.meta.dirname}/../main.ts`

const stopLimitMs = 10_000

/** A command of ours that is started again whenever it ends by itself. `ends` counts how often it did. */
export type Child = { readonly ends: () => number; readonly stop: () => Promise<void> }

/**
 * Runs `needlepoint COMMAND` in a process of its own and keeps it running until `stop`. It has a session
 * of its own, so that Ctrl-C reaches only us, and ends with us by the channel between us.
 */
export function keepRunning(
  command: 'web' | 'worker',
  env: NodeJS.ProcessEnv,
  notice: (sentence: string) => void,
): Child {
  const stopping = new AbortController()
  let endCount = 0
  let running = launch(command, env)
  const watching = (async () => {
    let inARow = 0
    while (!stopping.signal.aborted) {
      const since = performance.now()
      const how = await running.ended
      if (stopping.signal.aborted) return
      endCount += 1
      notice(`The ${command} process ended by itself (${how}) and is started again.`)
      inARow = endsInARow(inARow, performance.now() - since)
      await pause(restartDelayMs(inARow), stopping.signal)
      if (stopping.signal.aborted) return
      running = launch(command, env)
    }
  })()
  return {
    ends: () => endCount,
    stop: async () => {
      stopping.abort()
      await Promise.all([end(running), watching])
    },
  }
}

type Running = { readonly child: ChildProcess; readonly ended: Promise<string> }

function launch(command: string, env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, ['--import', leash, main, command], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const { promise: ended, resolve } = Promise.withResolvers<string>()
  child.once('exit', (status, signal) => resolve(signal ?? `exit status ${status}`))
  child.once('error', (error) => resolve(error.message))
  return { child, ended }
}

async function end({ child, ended }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  child.kill('SIGTERM')
  const over = new AbortController()
  await Promise.race([ended, pause(stopLimitMs, over.signal)])
  over.abort()
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await ended
}

async function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  await wait(durationMs, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
