import type { HazardLevel, Muscle } from './muscle.ts'

const rank: Readonly<Record<HazardLevel, number>> = { none: 0, caution: 1, high: 2 }

/** The worse of two levels. */
export function worseLevel(a: HazardLevel, b: HazardLevel): HazardLevel {
  return rank[a] >= rank[b] ? a : b
}

/**
 * How near the lung lies to an injection. With a point id of this muscle it is that point's level;
 * without one, or with an id this muscle does not have, the worst of its points and of the muscle itself.
 */
export function lungLevel(muscle: Muscle, pointId?: string): HazardLevel {
  const own = muscle.hazards.pneumothorax.level
  const levels = new Map(
    muscle.points.map(({ id, hazards }) => [id, hazards?.pneumothorax?.level ?? own]),
  )
  return (
    (pointId === undefined ? undefined : levels.get(pointId)) ??
    [...levels.values()].reduce<HazardLevel>(worseLevel, own)
  )
}
