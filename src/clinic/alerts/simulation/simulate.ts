import { tpi } from '#protocol/tpi/protocol.ts'
import { type Channel, laddersOf } from '../engine/ladder.ts'
import { chanceOf, seedOf } from './chance.ts'
import type { Watch } from './facts.ts'
import type { Broken, Finding } from './observer/findings.ts'
import { Observer } from './observer/observer.ts'
import { type Parts, sound } from './parts.ts'
import { admitPatients } from './patients.ts'
import { wakePeople } from './people.ts'
import { startWorkers } from './workers.ts'
import { makeWorld, type World } from './world.ts'

/** The figures of `needlepoint simulate`, as the contract names them. */
export type Figures = { seed: number; alerts: number } & Record<Broken, number> & {
    acknowledged: number
    years: number
  }

export type Simulated = {
  readonly figures: Figures
  /** Sends repeated because a machine failed or an answer was not known. */
  readonly repeated: number
  /** The first broken promise and the clinic it was found in; null when all were kept. */
  readonly first: { readonly clinic: number; readonly finding: Finding } | null
}

export const alertsPerClinic = 20
const yearMs = 365.25 * 24 * 3_600_000
const longestMs = 60 * 24 * 3_600_000

export type ClinicPlan = {
  readonly seed: number
  readonly alerts: number
  readonly parts?: Parts
  readonly channels?: readonly Channel[]
  /** Sees each fact before the observer does. */
  readonly watch?: (fact: Parameters<Watch>[0], atMs: number, world: World) => void
}

/** One made-up clinic from its first report until nothing happens any more. */
export function simulateClinic({ seed, alerts, parts = sound, channels, watch }: ClinicPlan): {
  observer: Observer
  passedMs: number
} {
  const world = makeWorld({
    seed,
    alerts,
    parts,
    ladders: laddersOf(tpi.triage.dispositions),
    watch(fact, atMs) {
      watch?.(fact, atMs, world)
      observer.see(fact, atMs)
    },
    ...(channels && { channels }),
  })
  const reachable = world.staff.people.filter((person) => person.channels.length > 0).length
  const observer = new Observer(reachable)
  const beganMs = world.agenda.nowMs()
  startWorkers(world, chanceOf(seedOf(seed, 7)).between(2, 3))
  wakePeople(world)
  admitPatients(world, alerts, (world.troubleUntilMs - beganMs) / alerts)
  world.agenda.pass(beganMs + longestMs)
  const endedMs = world.agenda.nowMs()
  observer.end(endedMs)
  return { observer, passedMs: endedMs - beganMs }
}

/** The seed of one clinic of a simulation: a failing one replays by itself. */
export const clinicSeed = (seed: number, clinic: number) => seedOf(seed, clinic + 1_000)

/** So many alerts in as many clinics as that takes, one after the other, all from one seed. */
export function simulate(seed: number, alerts: number, parts: Parts = sound): Simulated {
  const figures: Figures = {
    seed,
    alerts: 0,
    lost: 0,
    doubled: 0,
    silentEnds: 0,
    staleWrites: 0,
    lateSteps: 0,
    acknowledged: 0,
    years: 0,
  }
  let first: Simulated['first'] = null
  let repeated = 0
  let passedMs = 0
  for (let clinic = 0; figures.alerts < alerts; clinic += 1) {
    const share = Math.min(alertsPerClinic, alerts - figures.alerts)
    const done = simulateClinic({ seed: clinicSeed(seed, clinic), alerts: share, parts })
    const { findings } = done.observer
    for (const { broken } of findings) figures[broken] += 1
    if (first === null && findings[0] !== undefined) first = { clinic, finding: findings[0] }
    figures.alerts += share
    figures.acknowledged += done.observer.acknowledged
    repeated += done.observer.repeated
    passedMs += done.passedMs
  }
  figures.years = Math.round((passedMs / yearMs) * 1_000) / 1_000
  return { figures, repeated, first }
}
