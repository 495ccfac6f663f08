import { worseLevel } from './lung.ts'
import type { Hazard, HazardKind, HazardLevel, Muscle, TriggerPoint, Ultrasound } from './muscle.ts'

export type FoundHazard = Hazard & { readonly kind: HazardKind }

const kinds: readonly HazardKind[] = ['pneumothorax', 'vessel', 'nerve', 'organ', 'neuraxial']

/** What holds at this point: its own word where it has one, the muscle's otherwise. Both may be true, each on its side. */
function at(muscle: Muscle, point: TriggerPoint, kind: HazardKind): readonly Hazard[] {
  const own = point.hazards?.[kind]
  if (own === undefined) return [muscle.hazards[kind]]
  return own.side === undefined ? [own] : [own, muscle.hazards[kind]]
}

const order: readonly HazardLevel[] = ['high', 'caution', 'none']

/** The dangers at one point, the worst first; with a side, only those of that side. A danger that holds on one side counts while the side is not known. */
export function hazardsAt(
  muscle: Muscle,
  point: TriggerPoint,
  side?: 'left' | 'right',
): readonly FoundHazard[] {
  return kinds
    .flatMap((kind) => {
      const here = at(muscle, point, kind).filter(
        (hazard) => hazard.side === undefined || side === undefined || hazard.side === side,
      )
      const [worst] = here.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
      return worst === undefined || worst.level === 'none' ? [] : [{ ...worst, kind }]
    })
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

/** The worst of each danger over all points of a muscle, the worst first. */
export function hazardsOf(muscle: Muscle, side?: 'left' | 'right'): readonly FoundHazard[] {
  const all = muscle.points.flatMap((point) => hazardsAt(muscle, point, side))
  return kinds
    .flatMap((kind) => {
      const [first, ...others] = all.filter((hazard) => hazard.kind === kind)
      if (first === undefined) return []
      return [
        others.reduce(
          (worst, next) => (worseLevel(worst.level, next.level) === worst.level ? worst : next),
          first,
        ),
      ]
    })
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

/** Whether, and why, ultrasound is asked for at this point. */
export function ultrasoundAt(muscle: Muscle, point: TriggerPoint): Ultrasound {
  return point.ultrasound ?? muscle.injection.ultrasound
}
