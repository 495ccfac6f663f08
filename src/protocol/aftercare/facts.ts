import { lungLevel, worseLevel } from '../atlas/lung.ts'
import type { HazardLevel, Muscle, Region, Side } from '../atlas/muscle.ts'
import { findMuscle } from '../atlas/muscles.ts'
import { regionOf } from '../atlas/region.ts'
import { type StretchCaution, stretchCautions } from '../atlas/stretch-cautions.ts'
import type { AftercareInput, InjectedPoint } from './input.ts'
import type { Applies } from './rules.ts'

export type InjectedMuscle = { readonly muscle: Muscle; readonly sides: readonly Side[] }

/** The muscles injected, each once with its sides, in the order of the procedure record. Unknown ids are left out. */
export function injectedMuscles(points: readonly InjectedPoint[]): readonly InjectedMuscle[] {
  const sides = new Map<Muscle, Set<Side>>()
  for (const { point, side } of points) {
    const muscle = findMuscle(point)
    if (muscle === undefined) continue
    sides.set(muscle, (sides.get(muscle) ?? new Set<Side>()).add(side))
  }
  return [...sides].map(([muscle, set]) => ({ muscle, sides: [...set].sort() }))
}

/** The modifiers given, and those that follow from points and drugs: lung, neck, belly, epinephrine. A point nobody knows counts as near the lung. */
export function factsOf(input: AftercareInput): ReadonlySet<string> {
  const facts = new Set(input.modifiers)
  const lung = input.points.map(lungLevelOf).reduce<HazardLevel>(worseLevel, 'none')
  if (lung !== 'none') facts.add('pleural_site')
  if (lung === 'high') facts.add('pleural_high')
  const regions = new Set(input.points.flatMap(regionsOf))
  if (regions.has('neck')) facts.add('neck_point')
  if (regions.has('abdomen_flank') && facts.has('pregnant')) facts.add('pregnant_belly')
  if (input.drugs.some((drug) => drug.epi === true)) facts.add('epinephrine_used')
  return facts
}

function lungLevelOf({ point }: InjectedPoint): HazardLevel {
  const muscle = findMuscle(point)
  return muscle === undefined ? 'high' : lungLevel(muscle, point)
}

function regionsOf({ point: id }: InjectedPoint): readonly Region[] {
  const muscle = findMuscle(id)
  if (muscle === undefined) return []
  const named = muscle.points.filter((point) => point.id === id)
  return (named.length > 0 ? named : muscle.points).flatMap((point) => regionOf(point) ?? [])
}

/** Whether a rule is for a patient with these facts. */
export function applies(rule: Applies, facts: ReadonlySet<string>): boolean {
  const wanted = rule.onlyIf === undefined || rule.onlyIf.some((id) => facts.has(id))
  const excluded = rule.unless?.some((id) => facts.has(id)) === true
  return wanted && !excluded
}

/** The reasons, known from the chart, to leave this muscle's stretch out. */
export function cautionsOf(muscle: Muscle, facts: ReadonlySet<string>): readonly StretchCaution[] {
  return muscle.stretch.avoidIf
    .map((id): StretchCaution => stretchCautions[id])
    .filter((caution) => caution.modifiers.some((modifier) => facts.has(modifier)))
}
