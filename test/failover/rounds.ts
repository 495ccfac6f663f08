import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { signingKey } from '#clinic/audit/signing-key.ts'
import { fakeAnchor } from '#outside/anchor/fake.ts'
import type { Mailer } from '#outside/mail/mailer.ts'
import { startWorker } from '#worker/worker.ts'
import { openClinic, type Story } from '../clinic.ts'
import { doubledRows } from '../kills/ledger.ts'
import { makeTemplate } from '../template.ts'
import { type Mode, openPair, type Pair } from './pair.ts'
import { reportUnderLoad } from './patients.ts'

export type FailoverOptions = {
  readonly mode: Mode
  readonly rounds: number
  /** How long patients report before the primary is killed, in milliseconds, and how many at once. */
  readonly loadMs: number
  readonly patients: number
  /** How much later the standby hears what the primary says, in milliseconds. */
  readonly lagMs: number
}

/** One failover, compared with the rows: `lost` were acknowledged, but are without a row, an open alert or a mail. */
export type Failover = {
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
  /** From the kill to the first report that was acknowledged after it, in milliseconds. */
  readonly gapMs: number
  /** From the promoted server's first answer to the first attempt that was handed over, in milliseconds. */
  readonly firstAttemptMs: number
}

const settleMs = 15_000

/** Asks the server at `url` one thing, over a connection of its own. */
export async function ask(url: string, text: string, values?: unknown[]) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  await client.connect()
  return (await client.query(text, values).finally(() => client.end().catch(() => undefined))).rows
}

/** Mails that name an alert, with when they were handed over. */
function keepingMailer(): { mail: Mailer; rung: Map<string, number>; handedAtMs: number[] } {
  const rung = new Map<string, number>()
  const handedAtMs: number[] = []
  const mail: Mailer = {
    async send({ text }) {
      const [, alert = ''] = text.match(/\/workbench\/alerts\/([0-9a-f-]+)/) ?? []
      rung.set(alert, (rung.get(alert) ?? 0) + 1)
      handedAtMs.push(performance.now())
      return { kind: 'handed-over' }
    },
  }
  return { mail, rung, handedAtMs }
}

/** The reports of `told` that have their row, an alert that is due again and a mail about it. */
async function kept(
  story: Story,
  told: ReadonlyMap<string, string>,
  rung: ReadonlyMap<string, number>,
): Promise<number> {
  const ids = [...told.keys()]
  const { rows } = await sql<{ report_id: string; visit_id: string; alert_id: string }>`
    select r.report_id, r.visit_id, a.alert_id from needlepoint.symptom_report r
    join needlepoint.alert_report ar using (clinic_id, report_id)
    join needlepoint.alert a using (clinic_id, alert_id)
    where r.report_id = any(${ids}::uuid[]) and a.next_step_at is not null`.execute(story.owner)
  const good = rows.filter(
    (row) => told.get(row.report_id) === row.visit_id && rung.has(row.alert_id),
  )
  return new Set(good.map((row) => row.report_id)).size
}

/** Counts again until nothing is missing; after a while, as it stands. */
async function lostOf(
  story: Story,
  told: ReadonlyMap<string, string>,
  rung: ReadonlyMap<string, number>,
): Promise<number> {
  const until = performance.now() + settleMs
  for (;;) {
    const lost = told.size - (await kept(story, told, rung))
    if (lost === 0 || performance.now() > until) return lost
    await pause(500)
  }
}

async function bookVisits(story: Story, count: number): Promise<string[]> {
  const visits: string[] = []
  while (visits.length < count) {
    const batch = Array.from({ length: 4 }, (_, place) =>
      story.book(`Patient ${visits.length + place}`),
    )
    visits.push(...(await Promise.all(batch)))
  }
  return visits
}

async function failOver(pair: Pair, story: Story, options: FailoverOptions): Promise<Failover> {
  await pair.addStandby(options.mode)
  const visits = await bookVisits(story, 60)
  const { mail, rung, handedAtMs } = keepingMailer()
  const worker = startWorker({
    url: story.url,
    outside: { mail },
    publicUrl: 'https://clinic.test',
    heads: { anchor: fakeAnchor(), key: signingKey({ version: 1, value: 'test' }) },
    failed: () => undefined,
  })
  const load = reportUnderLoad(story, visits, options.patients)
  await pause(options.loadMs)
  const killedMs = performance.now()
  await pair.killPrimary()
  const promoted = pair.promote()
  const isBack = () =>
    ask(pair.url, 'select pg_is_in_recovery() as waits').then(
      ([row]) => row?.waits === false,
      () => false,
    )
  while (!(await isBack())) await pause(5)
  const backMs = performance.now()
  await promoted
  await pause(1_500)
  await load.stop()
  const first = (times: readonly number[], afterMs: number) =>
    Math.round((times.find((at) => at > afterMs) ?? Number.NaN) - afterMs)
  const lost = await lostOf(story, load.told, rung)
  await worker.stop()
  const storyUrl = Object.assign(new URL(pair.url), { pathname: new URL(story.url).pathname })
  const [row] = await ask(storyUrl.toString(), doubledRows, [visits])
  return {
    acknowledged: load.told.size,
    lost,
    doubled: Number(row?.doubled),
    gapMs: first(load.toldAtMs, killedMs),
    firstAttemptMs: first(handedAtMs, backMs),
  }
}

/** Kills the primary under load and promotes its standby, again and again, each time compared to the row. */
export async function failOverAndReconcile(
  options: FailoverOptions,
  say: (words: string) => void = () => undefined,
): Promise<Failover[]> {
  const pair = await openPair(options.lagMs, ask)
  try {
    await makeTemplate(pair.url)
    const story = await openClinic(pair.url)
    const failovers: Failover[] = []
    for (let round = 0; round < options.rounds; round += 1) {
      const failover = await failOver(pair, story, options)
      failovers.push(failover)
      say(`${options.mode} ${round + 1}: ${JSON.stringify(failover)}`)
    }
    await story.end()
    return failovers
  } finally {
    await pair.remove()
  }
}
