import pg from 'pg'
import type { Story } from '../clinic.ts'
import { boss } from './boss.ts'
import { type Contender, pause } from './contender.ts'
import { graphile } from './graphile.ts'
import { ms, quantile, type Row, times } from './measure.ts'
import { needlepoint } from './needlepoint.ts'
import { removeInserts } from './three-inserts.ts'

const rounds = 60
const takeOverLimitMs = 20_000
const betweenMs = 5
/** As often as this an alert rings while reminders drain, so that they drain for as long beside each contender. */
const busyBetweenMs = 50

type Measured = {
  readonly name: string
  readonly rest: readonly number[]
  readonly busy: readonly number[]
  /** How many reminders were gone when the last alert had rung. */
  readonly sent: number
  readonly takeOverMs: number | undefined
}

async function rings(contender: Contender): Promise<number[]> {
  const samples: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    samples.push(await contender.ring())
    await pause(betweenMs)
  }
  return samples
}

async function measure(contender: Contender, drain: number): Promise<Measured> {
  await rings(contender)
  const rest = await rings(contender)
  const takeOverMs = await contender.takeOver(takeOverLimitMs)
  await contender.remind(drain)
  const before = contender.reminded()
  const busy: number[] = []
  for (let round = 0; round < rounds && contender.reminded() - before < drain; round += 1) {
    busy.push(await contender.ring())
    await pause(busyBetweenMs)
  }
  const sent = contender.reminded() - before
  await contender.stop()
  return { name: contender.name, rest, busy, sent, takeOverMs }
}

const seconds = (value: number | undefined) =>
  value === undefined ? `> ${takeOverLimitMs / 1_000} s` : `${(value / 1_000).toFixed(1)} s`

function rowsOf(ours: Measured, peer: Measured): Row[] {
  const row = (what: string, of: (each: Measured) => number, goal: string): Row => ({
    what,
    ours: ms(of(ours)),
    against: `${peer.name} ${ms(of(peer))}`,
    ratio: times(of(ours) / of(peer)),
    goal,
  })
  const during = (each: Measured) =>
    `${each.name} ${each.busy.length} alerts, ${each.sent} reminders`
  return [
    row(
      'report committed → first attempt, at rest, p50',
      ({ rest }) => quantile(rest, 0.5),
      '≤ 3 ms',
    ),
    row('the same, p99', ({ rest }) => quantile(rest, 0.99), '≤ 50 ms'),
    row('while reminders drain, p50', ({ busy }) => quantile(busy, 0.5), '≤ 3 ms'),
    row('the same, p99', ({ busy }) => quantile(busy, 0.99), '≤ 50 ms'),
    {
      what: 'alerts and reminders handed over in that time',
      ours: during(ours),
      against: during(peer),
      ratio: '',
      goal: '',
    },
    {
      what: 'worker died in mid-send → another has it',
      ours: seconds(ours.takeOverMs),
      against: `${peer.name} ${seconds(peer.takeOverMs)}`,
      ratio: '',
      goal: '≤ 3 s',
    },
  ]
}

/** Alerts at rest, beside so many reminders, and after a worker died: beside two job queues on the same database. */
export async function queueRows(story: Story, ownerUrl: string, drain: number): Promise<Row[]> {
  const visitId = await story.book()
  const ours = await measure(await needlepoint(story), drain)
  const peers = [
    await measure(await graphile(story, ownerUrl, visitId), drain),
    await measure(await boss(story, ownerUrl, visitId), drain),
  ]
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await removeInserts(client)
  await client.end()
  return peers.flatMap((peer) => rowsOf(ours, peer))
}
