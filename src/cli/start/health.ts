import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#database/server/refusal.ts'
import type { Child } from './children.ts'

const limitMs = 60_000
const pauseMs = 50
const endsMax = 3

/**
 * Waits until the web process answers at `address`.
 *
 * @throws Refusal when it keeps ending or stays silent.
 */
export async function waitUntilHealthy(
  address: string,
  web: Child,
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + limitMs
  while (!(await answers(`${address}/healthz`))) {
    signal.throwIfAborted()
    if (web.ends() >= endsMax) {
      throw new Refusal('The web process ends as soon as it starts; its own words are above.')
    }
    if (performance.now() > end) {
      throw new Refusal(`The web process did not answer at ${address} within ${limitMs / 1000} s.`)
    }
    await wait(pauseMs)
  }
}

/** We only ask whether our own process answers, so its certificate need not name loopback. */
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = url.startsWith('https:')
      ? requestSecure(url, { rejectUnauthorized: false, timeout: 2_000 })
      : requestPlain(url, { timeout: 2_000 })
    asked.once('response', (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asked.once('timeout', () => asked.destroy())
    asked.once('error', () => resolve(false))
    asked.end()
  })
}
