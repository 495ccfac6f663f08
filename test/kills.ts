import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { testInstallation } from './installation.ts'
import { killAndReconcile } from './kills/rounds.ts'

/**
 * `npm run kills [-- --kills 200 --database-kills 20 --freezes 20 --freeze-ms 30000 --seed N --minutes M]`: a real Needlepoint, real
 * kills at random moments while patients report, reconciled to the row. Exit status 1 when anything was lost or doubled.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    'database-kills': { type: 'string', default: '20' },
    freezes: { type: 'string', default: '20' },
    'freeze-ms': { type: 'string', default: '30000' },
    minutes: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const rounds = {
  kills: Number(values.kills),
  databaseKills: Number(values['database-kills']),
  freezes: Number(values.freezes),
  freezeMs: Number(values['freeze-ms']),
  seed: Number(values.seed),
  minutes: Number(values.minutes),
}

const say = (words: string) => process.stdout.write(`${words}\n`)
const home = await testInstallation()
try {
  const start = home.start()
  while (!start.words().includes('Needlepoint is ready')) await pause(100)
  say(`ready; ${JSON.stringify(rounds)}`)
  const startedMs = performance.now()
  const { killed, ledger, longestWaitSeconds } = await killAndReconcile(
    home,
    start.child.pid ?? 0,
    rounds,
    say,
  )
  const seconds = Math.round((performance.now() - startedMs) / 1_000)
  say(JSON.stringify({ ...rounds, ...killed, ...ledger, longestWaitSeconds, seconds }))
  const { lost, doubled, late, neverSent } = ledger
  process.exitCode = lost + doubled + late + neverSent === 0 ? 0 : 1
} finally {
  await home.remove()
}
