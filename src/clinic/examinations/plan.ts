import { partOf } from '#protocol/screening/fields.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { Site } from '../procedures/site.ts'
import type { Facts } from '../screenings/facts.ts'

const targetsOf = ({ targets }: Facts): readonly Value[] => (Array.isArray(targets) ? targets : [])

const isAt = (target: Value, { muscleId, pointId, side }: Site): boolean =>
  partOf(target, 'muscle') === muscleId &&
  (partOf(target, 'triggerPoint') ?? null) === pointId &&
  partOf(target, 'side') === side

/** The plan with what was picked on the map: no point that either names is left out. */
export function withPicks(plan: Facts, picks: readonly Site[]): Facts {
  const written = targetsOf(plan)
  const more = picks
    .filter((site) => !written.some((target) => isAt(target, site)))
    .map(({ muscleId, pointId, side }) => ({ muscle: muscleId, triggerPoint: pointId, side }))
  return more.length === 0 ? plan : { ...plan, targets: [...written, ...more] }
}

/** The plan without a point that is no longer picked. Without any point nothing is planned yet. */
export function withoutPick(plan: Facts, site: Site): Facts {
  const { targets: _, ...rest } = plan
  const left = targetsOf(plan).filter((target) => !isAt(target, site))
  return left.length === 0 ? rest : { ...rest, targets: left }
}
