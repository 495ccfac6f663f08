import { parseArgs } from 'node:util'
import { quantile } from './bench/measure.ts'
import type { Mode } from './failover/pair.ts'
import { type Failover, failOverAndReconcile } from './failover/rounds.ts'

/**
 * `npm run failover [-- --rounds 4 --load-ms 4000 --patients 24 --lag-ms 200]`: the primary is killed under load and its
 * standby promoted, by PostgreSQL's own programs, beside an asynchronous control that can lose. Exit status 1 when the
 * synchronous pair lost or doubled anything.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '4' },
    'load-ms': { type: 'string', default: '4000' },
    patients: { type: 'string', default: '24' },
    'lag-ms': { type: 'string', default: '200' },
  },
})
const load = {
  rounds: Number(values.rounds),
  loadMs: Number(values['load-ms']),
  patients: Number(values.patients),
  lagMs: Number(values['lag-ms']),
}

const say = (words: string) => process.stdout.write(`${words}\n`)

function summary(mode: Mode, failovers: readonly Failover[]) {
  const sum = (of: (failover: Failover) => number) =>
    failovers.reduce((total, each) => total + of(each), 0)
  const spread = (of: (failover: Failover) => number) => {
    const all = failovers.map(of)
    return { least: Math.min(...all), p50: quantile(all, 0.5), most: Math.max(...all) }
  }
  return {
    mode,
    failovers: failovers.length,
    acknowledged: sum((each) => each.acknowledged),
    lost: sum((each) => each.lost),
    doubled: sum((each) => each.doubled),
    gapMs: spread((each) => each.gapMs),
    firstAttemptMs: spread((each) => each.firstAttemptMs),
  }
}

say(`the standby hears the primary ${load.lagMs} ms late, in both modes`)
const synchronous = summary(
  'synchronous',
  await failOverAndReconcile({ ...load, mode: 'synchronous' }, say),
)
const asynchronous = summary(
  'asynchronous',
  await failOverAndReconcile({ ...load, mode: 'asynchronous' }, say),
)
for (const each of [synchronous, asynchronous]) say(JSON.stringify(each))
process.exitCode = synchronous.lost + synchronous.doubled === 0 ? 0 : 1
