import { type FoundHazard, hazardsOf, ultrasoundAt } from '../hazards.ts'
import type { Muscle, Ultrasound } from '../muscle.ts'
import { muscles } from '../muscles.ts'
import { findZone } from '../zones.ts'
import { type Explanation, likeliest, type Marks, type NamedSide } from './likelihood.ts'
import { type DrawnZone, type Matched, matchedBy } from './matched.ts'

/** One candidate to examine. Never a diagnosis. */
export type RankedMuscle = {
  readonly id: string
  readonly name: string
  /** The patient's own side; `either`: on one side, and the drawing does not say which. */
  readonly side: NamedSide
  /** Muscles that the drawing cannot tell apart have the same place. */
  readonly place: number
  /** Natural log of how much likelier the drawing is with this muscle active than by chance. Not a probability. */
  readonly score: number
  /** The points that would explain it best. */
  readonly points: readonly string[]
  readonly because: readonly string[]
  readonly matched: Matched
  /** The worst first, over all points. */
  readonly hazards: readonly FoundHazard[]
  /** Points of it that are treated by hand, never with a needle. */
  readonly neverInjected: readonly string[]
  /** The most any of its points asks for. */
  readonly ultrasound: Ultrasound['level']
  /** What to think of first. */
  readonly mimics: readonly string[]
  readonly source: readonly string[]
}

const levels: readonly Ultrasound['level'][] = ['required', 'advised', 'helpful', 'none']

type Facts = {
  readonly hazards: Readonly<Record<NamedSide, readonly FoundHazard[]>>
  readonly neverInjected: readonly string[]
  readonly ultrasound: Ultrasound['level']
}

/** What does not depend on the drawing, worked out once. */
const factsById = new Map(muscles.map((muscle) => [muscle.id, factsOf(muscle)]))

function factsOf(muscle: Muscle): Facts {
  const asked = muscle.points.map((point) => ultrasoundAt(muscle, point).level)
  return {
    hazards: {
      left: hazardsOf(muscle, 'left'),
      right: hazardsOf(muscle, 'right'),
      both: hazardsOf(muscle),
      either: hazardsOf(muscle),
    },
    neverInjected: muscle.points.filter((each) => each.needle_mm === null).map(({ id }) => id),
    ultrasound: levels.find((level) => asked.includes(level)) ?? 'none',
  }
}

export function describe(explanation: Explanation, marks: Marks, place: number): RankedMuscle {
  const { pattern, side, logRatio } = explanation
  const { muscle } = pattern
  const guess = likeliest(explanation, marks)
  const matched = matchedBy(pattern, side, guess, marks.right)
  const facts = factsById.get(muscle.id) ?? factsOf(muscle)
  return {
    id: muscle.id,
    name: muscle.name.en,
    side,
    place,
    score: Math.round(logRatio * 100) / 100,
    points: guess?.points.map(({ id }) => id) ?? [],
    because: sentences(matched),
    matched,
    hazards: facts.hazards[side],
    neverInjected: facts.neverInjected,
    ultrasound: facts.ultrasound,
    mimics: muscle.mimics,
    source: muscle.sources,
  }
}

/** "Temple (right)". */
export function zoneName({ zone, side }: DrawnZone): string {
  const label = findZone(zone)?.label.en ?? zone
  return side === 'midline' ? label : `${label} (${side})`
}

function sentences(matched: Matched): readonly string[] {
  const said: readonly (readonly [string, readonly DrawnZone[]])[] = [
    ['Drawn where it usually refers', matched.essential],
    ['Drawn where it sometimes refers', matched.spillover],
    ['Drawn where a point of it lies', matched.own],
    ['Usual, but not drawn', matched.notDrawn],
    ['Not explained by it', matched.unexplained],
  ]
  return said
    .filter(([, zones]) => zones.length > 0)
    .map(([start, zones]) => `${start}: ${zones.map(zoneName).join('; ')}.`)
}
