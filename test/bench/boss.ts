import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Story } from '../clinic.ts'
import { type Contender, within } from './contender.ts'
import { threeInserts } from './three-inserts.ts'

const expireSeconds = 3
const batch = 1_000

/** pg-boss with its listener on and the shortest expiry that suits a send of three seconds. */
export async function boss(story: Story, url: string, visitId: string): Promise<Contender> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined)
  const queue = new PgBoss({
    connectionString: url,
    max: 8,
    useListenNotify: true,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
  queue.on('error', () => undefined)
  await queue.start()
  for (const name of ['alert', 'reminder', 'taken']) {
    await queue.createQueue(name, { notify: true, expireInSeconds: expireSeconds, retryLimit: 9 })
  }
  let rung: (atMs: number) => void = () => undefined
  let sent = 0
  const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 }
  await queue.work('alert', polling, async () => rung(performance.now()))
  await queue.work('reminder', { ...polling, batchSize: 20 }, async (jobs) => {
    sent += jobs.length
  })
  const commit = async (name: 'alert' | 'taken') => {
    const client = await pool.connect()
    await client.query('begin')
    await threeInserts(client, story, visitId)
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
    await queue.send(name, {}, { db })
    await client.query('commit')
    client.release()
  }
  const next = () =>
    new Promise<number>((resolve) => {
      rung = resolve
    })
  return {
    name: 'pg-boss',
    async ring() {
      const first = next()
      await commit('alert')
      const committedMs = performance.now()
      return (await first) - committedMs
    },
    async remind(count) {
      for (let left = count; left > 0; left -= batch) {
        await queue.insert(
          'reminder',
          Array.from({ length: Math.min(left, batch) }, () => ({ data: {} })),
        )
      }
    },
    reminded: () => sent,
    async takeOver(limitMs) {
      await commit('taken')
      await queue.fetch('taken')
      const beganMs = performance.now()
      const first = next()
      await queue.work('taken', polling, async () => rung(performance.now()))
      const atMs = await within(limitMs, first)
      return atMs === undefined ? undefined : atMs - beganMs
    },
    async stop() {
      await queue.stop({ graceful: false })
      await pool.query('drop schema pgboss cascade')
      await pool.end()
    },
  }
}
