import { Logger, run, runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Story } from '../clinic.ts'
import { type Contender, within } from './contender.ts'
import { threeInserts } from './three-inserts.ts'

const concurrency = 4
const quiet = new Logger(() => () => undefined)

/** graphile-worker: a job in the report's transaction; a runner for alerts and one for reminders. */
export async function graphile(story: Story, url: string, visitId: string): Promise<Contender> {
  const pool = new pg.Pool({ connectionString: url, max: 12 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  await runMigrations({ pgPool: pool, logger: quiet })
  let rung: (atMs: number) => void = () => undefined
  let sent = 0
  const start = (taskList: Record<string, () => Promise<void>>) =>
    run({ pgPool: pool, concurrency, noHandleSignals: true, logger: quiet, taskList })
  const alerts = async () => rung(performance.now())
  const startAlerts = () => start({ alert: alerts })
  let alertRunner = await startAlerts()
  const reminderRunner = await start({
    reminder: async () => {
      sent += 1
    },
  })
  const commit = async () => {
    const client = await pool.connect()
    await client.query('begin')
    await threeInserts(client, story, visitId)
    await client.query("select graphile_worker.add_job('alert', '{}'::json)")
    await client.query('commit')
    client.release()
  }
  const next = () =>
    new Promise<number>((resolve) => {
      rung = resolve
    })
  return {
    name: 'graphile-worker',
    async ring() {
      const first = next()
      await commit()
      const committedMs = performance.now()
      return (await first) - committedMs
    },
    async remind(count) {
      await pool.query(
        `select count((graphile_worker.add_job('reminder', json_build_object('n', n))).id)
         from generate_series(1, $1::int) as n`,
        [count],
      )
    },
    reminded: () => sent,
    async takeOver(limitMs) {
      await alertRunner.stop()
      await commit()
      await pool.query(
        "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1",
      )
      const beganMs = performance.now()
      const first = next()
      alertRunner = await startAlerts()
      const atMs = await within(limitMs, first)
      return atMs === undefined ? undefined : atMs - beganMs
    },
    async stop() {
      await Promise.all([alertRunner.stop(), reminderRunner.stop()])
      await pool.query('drop schema graphile_worker cascade')
      await pool.end()
    },
  }
}
