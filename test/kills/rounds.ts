import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chanceOf } from '#clinic/alerts/simulation/chance.ts'
import { clusterName, serverProcesses } from '#database/server/processes.ts'
import type { TestInstallation } from '../installation.ts'
import { type Ledger, reconcile } from './ledger.ts'
import { bookVisits, reportThroughTrouble } from './patients.ts'
import { childOf, oneMoreWorker, signal } from './processes.ts'

export type Rounds = {
  /** kill -9 of web or worker, in turns. */
  readonly kills: number
  /** kill -9 of every process of PostgreSQL. */
  readonly databaseKills: number
  /** SIGSTOP of the worker, with another beside it, for `freezeMs`. */
  readonly freezes: number
  readonly freezeMs: number
  readonly seed: number
  /** Rounds that have not begun by then are left out, and the figures say how many there were. */
  readonly minutes: number
}

export type Killed = {
  readonly web: number
  readonly worker: number
  readonly database: number
  readonly frozen: number
}

const settleMs = 60_000
const patientsMost = 2

/** Rounds of real kills at random moments while patients report, then every row compared. */
export async function killAndReconcile(
  home: TestInstallation,
  supervisor: number,
  rounds: Rounds,
  say: (words: string) => void = () => undefined,
): Promise<{ killed: Killed; ledger: Ledger; longestWaitSeconds: number }> {
  const chance = chanceOf(rounds.seed)
  const overMs = performance.now() + rounds.minutes * 60_000
  const total = rounds.kills + rounds.databaseKills + rounds.freezes
  const visits = await bookVisits(await home.url(), total + 1)
  const reports = new Map<string, string>()
  const origin = `http://localhost:${home.port}`
  const underWay = new Set<Promise<void>>()
  let longestMs = 0
  const report = () => {
    const visitId = visits.pop()
    if (visitId === undefined) return
    const beganMs = performance.now()
    const told = reportThroughTrouble(origin, visitId).then((id) => {
      reports.set(id, visitId)
      underWay.delete(told)
      longestMs = Math.max(longestMs, performance.now() - beganMs)
    })
    underWay.add(told)
  }
  /** The next round waits while too many patients still try: every machine needs a moment to come back. */
  const ready = async (isBack: () => Promise<boolean>) => {
    while (underWay.size > patientsMost || !(await isBack())) await pause(100)
  }
  const isOver = () => performance.now() > overMs

  const killed = { web: 0, worker: 0, database: 0, frozen: 0 }
  const killOne = async (command: 'web' | 'worker') => {
    for (;;) {
      const pid = await childOf(supervisor, command)
      if (pid === undefined) await pause(50)
      else if (signal(pid, 'SIGKILL')) break
    }
    killed[command] += 1
  }
  for (let round = 0; round < rounds.kills; round += 1) {
    if (isOver()) break
    const command = round % 2 === 0 ? 'web' : 'worker'
    await ready(command === 'web' ? home.isHealthy : async () => true)
    report()
    await pause(chance.between(0, 1_500))
    await killOne(command)
    if (round % 10 === 9) say(`${round + 1} kills, ${reports.size} reports acknowledged`)
  }
  for (let round = 0; round < rounds.databaseKills; round += 1) {
    if (isOver()) break
    await ready(() => isAnswering(home))
    report()
    await pause(chance.between(0, 2_500))
    const pids = await serverProcesses(clusterName(join(home.folder, 'cluster')))
    for (const pid of pids) signal(pid, 'SIGKILL')
    killed.database += 1
    say(`${killed.database} kills of PostgreSQL, ${reports.size} reports acknowledged`)
  }
  await freezeRounds(home, supervisor, rounds, { chance, report, killed, isOver })
  report()
  await Promise.all(underWay)
  const longestWaitSeconds = Math.round(longestMs / 1_000)
  return { killed, ledger: await settled(home, reports), longestWaitSeconds }
}

const isAnswering = (home: TestInstallation): Promise<boolean> =>
  home.query('select 1').then(
    () => true,
    () => false,
  )

async function freezeRounds(
  home: TestInstallation,
  supervisor: number,
  { freezes, freezeMs }: Rounds,
  {
    chance,
    report,
    killed,
    isOver,
  }: {
    chance: ReturnType<typeof chanceOf>
    report: () => void
    killed: { frozen: number }
    isOver: () => boolean
  },
): Promise<void> {
  if (freezes === 0) return
  const second = oneMoreWorker({
    DATABASE_URL: await home.url(),
    NEEDLEPOINT_DATA: home.folder,
    PORT: String(home.port),
  })
  try {
    for (let round = 0; round < freezes && !isOver(); round += 1) {
      report()
      await pause(chance.between(0, 1_500))
      const pid = await childOf(supervisor, 'worker')
      if (pid === undefined || !signal(pid, 'SIGSTOP')) {
        round -= 1
        continue
      }
      await pause(freezeMs)
      signal(pid, 'SIGCONT')
      killed.frozen += 1
    }
  } finally {
    await second.stop()
  }
}

/** The ledger once everything that was due is done; after a minute, as it stands. */
async function settled(
  home: TestInstallation,
  reports: ReadonlyMap<string, string>,
): Promise<Ledger> {
  const until = performance.now() + settleMs
  for (;;) {
    const ledger = await reconcile(home, reports).catch((error: unknown) => {
      if (performance.now() > until) throw error
      return undefined
    })
    const isClean = ledger !== undefined && ledger.lost + ledger.late === 0
    if (ledger !== undefined && (isClean || performance.now() > until)) return ledger
    await pause(1_000)
  }
}
