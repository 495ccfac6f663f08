import pg from 'pg'
import { asApplication } from './roles.ts'

export type Listener = { stop: () => Promise<void> }

const firstWaitMs = 50
const longestWaitMs = 100
const steadyAfterMs = 1_000

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/**
 * Listens on a channel over a connection of its own and renews it when it breaks. `heard` gets the
 * payload, and undefined after every connect: whatever was said in between was not heard, so catch up.
 */
export function listen(
  url: string,
  channel: 'needlepoint_due' | 'needlepoint_change',
  heard: (payload: string | undefined) => void,
): Listener {
  let stopped = false
  let current: pg.Client | undefined

  async function session(): Promise<void> {
    const client = new pg.Client({
      ...asApplication(url),
      application_name: `needlepoint listen ${channel}`,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    })
    current = client
    const ended = new Promise<void>((resolve) => {
      client.once('error', () => resolve())
      client.once('end', () => resolve())
    })
    client.on('notification', (notification) => heard(notification.payload))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      heard(undefined)
      await ended
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async function run(): Promise<void> {
    let waitMs = firstWaitMs
    while (!stopped) {
      const startedMs = performance.now()
      await session().catch(() => undefined)
      waitMs =
        performance.now() - startedMs > steadyAfterMs
          ? firstWaitMs
          : Math.min(waitMs * 2, longestWaitMs)
      if (!stopped) await pause(waitMs)
    }
  }

  const running = run()
  return {
    async stop() {
      stopped = true
      await current?.end().catch(() => undefined)
      await running
    },
  }
}
