import type { AlertState } from '#clinic/alerts/engine/alert.ts'
import type { AttemptState } from '#clinic/alerts/engine/attempt.ts'
import type { Fact } from '#clinic/alerts/simulation/facts.ts'
import { simulateClinic } from '#clinic/alerts/simulation/simulate.ts'
import type { Staff } from '#clinic/alerts/simulation/staff.ts'

/** The rows of one alert as the simulation has them. */
export type Snapshot = {
  readonly alert: string
  readonly state: AlertState
  readonly reports: readonly string[]
  readonly attempts: ReadonlyMap<string, AttemptState>
}

/** One transaction of the simulation: its facts, its time, and the rows it left. */
export type Deed = {
  readonly atMs: number
  readonly facts: readonly Fact[]
  readonly rows: readonly Snapshot[]
}

export type Script = {
  readonly staff: Staff
  readonly beginsMs: number
  readonly deeds: readonly Deed[]
}

const effects = new Set<Fact['kind']>(['rang', 'told-patient'])
const outside = new Set<Fact['kind']>(['sent', 'disturbed', 'called-back'])

const alertOf = (fact: Fact): string | undefined => {
  if ('alert' in fact) return fact.alert
  return 'attempt' in fact ? fact.attempt.split('.')[0] : undefined
}

/** Plays one seed with mail alone, and writes down every transaction. All that is leased in one moment is one lease. */
export function scriptOf(seed: number, alerts: number): Script {
  const deeds: { atMs: number; facts: Fact[]; rows: Snapshot[] }[] = []
  let staff: Staff | undefined
  let beginsMs = Number.POSITIVE_INFINITY
  simulateClinic({
    seed,
    alerts,
    channels: ['mail'],
    watch(fact, atMs, world) {
      staff = world.staff
      beginsMs = Math.min(beginsMs, atMs)
      if (outside.has(fact.kind)) return
      const last = deeds.at(-1)
      const isSame =
        last !== undefined &&
        last.atMs === atMs &&
        (effects.has(fact.kind) || (fact.kind === 'leased' && last.facts.at(-1)?.kind === 'leased'))
      const deed = isSame ? last : { atMs, facts: [], rows: [] }
      if (!isSame) deeds.push(deed)
      deed.facts.push(fact)
      const id = alertOf(fact)
      const row = world.store.alerts.find((alert) => alert.id === id)
      if (row === undefined) return
      const snapshot = {
        alert: row.id,
        state: row.state,
        reports: [...row.reports],
        attempts: new Map(row.attempts.map((attempt) => [attempt.id, attempt.state])),
      }
      deed.rows = [...deed.rows.filter(({ alert }) => alert !== id), snapshot]
    },
  })
  if (staff === undefined) throw new Error('Nothing happened.')
  return { staff, beginsMs, deeds }
}
