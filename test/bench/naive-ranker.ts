import type { Muscle, Referred } from '#protocol/atlas/muscle.ts'
import { muscles } from '#protocol/atlas/muscles.ts'
import type { Drawing } from '#protocol/atlas/rank/drawing.ts'
import { findZone } from '#protocol/atlas/zones.ts'

type Weights = ReadonlyMap<string, number>

const otherSide = { right: 'left', left: 'right' } as const

function keysOf(referred: Referred, side: 'left' | 'right'): readonly string[] {
  const { zone, side: where } =
    typeof referred === 'string' ? { zone: referred, side: 'own' } : referred
  if (findZone(zone)?.paired === false) return [`${zone} midline`]
  const own = where === 'other' ? [] : [`${zone} ${side}`]
  return where === 'own' ? own : [...own, `${zone} ${otherSide[side]}`]
}

function weightsOf({ points }: Muscle, side: 'left' | 'right'): Weights {
  const weights = new Map<string, number>()
  for (const { referral } of points) {
    for (const key of referral.spillover.flatMap((each) => keysOf(each, side))) {
      weights.set(key, weights.get(key) ?? 1)
    }
    for (const key of referral.essential.flatMap((each) => keysOf(each, side))) weights.set(key, 2)
  }
  return weights
}

const patterns = muscles.map((muscle) => {
  const right = weightsOf(muscle, 'right')
  const left = weightsOf(muscle, 'left')
  return { id: muscle.id, sides: [right, left, new Map([...left, ...right])] }
})

function share(weights: Weights, painted: readonly string[]): number {
  let matched = 0
  let unmatched = 0
  for (const key of painted) {
    const weight = weights.get(key)
    if (weight === undefined) unmatched += 1
    else matched += weight
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return matched / (total + unmatched)
}

/** What anyone would write first: the weight of the matched zones, usual 2, less constant 1, over the muscle's total and the unmatched paint; on its best side or both. Ids, the best first. */
export function naiveRank({ drawn }: Drawing): readonly string[] {
  const painted = [...new Set(drawn.map(({ zone, side }) => `${zone} ${side}`))]
  return patterns
    .map(({ id, sides }) => ({ id, score: Math.max(...sides.map((each) => share(each, painted))) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
