import { hazardsAt, hazardsOf, ultrasoundAt } from '#protocol/atlas/hazards.ts'
import type { Muscle, TriggerPoint } from '#protocol/atlas/muscle.ts'
import type { RankedMuscle } from '#protocol/atlas/rank/ranked-muscle.ts'
import { type Support, supportOf, supports } from '#protocol/atlas/rank/support.ts'
import { type ReferredZones, referredZones } from '#protocol/atlas/referral.ts'
import { hazardOf, needlesOf } from '../atlas/muscle-data.ts'
import { palpationWords, ultrasoundWords } from '../atlas/words.ts'
import { type BodySide, sideWords, supportWords } from './words.ts'

type Hazards = readonly ReturnType<typeof hazardOf>[]

export type PointData = {
  /** null: elsewhere in the muscle. */
  readonly id: string | null
  readonly name: string
  readonly place: TriggerPoint['place'] | null
  readonly needle: string
  /** Why no needle may go there; null where one may. */
  readonly refused: string | null
  /** High dangers at this point, by side. */
  readonly near: Readonly<Record<BodySide, readonly string[]>>
  readonly ultrasound: string | null
}

export type CardData = {
  readonly id: string
  readonly name: string
  readonly layer: Muscle['layer']
  /** Absent where it was added by hand. */
  readonly ranked: RankedData | null
  readonly hazards: Readonly<Record<BodySide, Hazards>>
  readonly ultrasound: {
    readonly level: Muscle['injection']['ultrasound']['level']
    readonly words: string
  }
  readonly oneSidePerSession: boolean
  readonly how: readonly (readonly [name: string, words: string])[]
  readonly mimics: readonly string[]
  readonly zones: Readonly<Record<BodySide, ReferredZones>>
  readonly points: readonly PointData[]
}

export type RankedData = {
  readonly place: number
  readonly side: RankedMuscle['side']
  readonly sideWords: string
  readonly support: Support
  readonly supportWords: string
  /** How full the bar is, of `supports.length`. */
  readonly bars: number
  readonly because: readonly string[]
  readonly likely: readonly string[]
}

export function rankedData(muscle: RankedMuscle): RankedData {
  const support = supportOf(muscle)
  return {
    place: muscle.place,
    side: muscle.side,
    sideWords: sideWords[muscle.side],
    support,
    supportWords: supportWords[support],
    bars: supports.indexOf(support) + 1,
    because: muscle.because,
    likely: muscle.points,
  }
}

const bySide = <Value>(of: (side: BodySide) => Value): Readonly<Record<BodySide, Value>> => ({
  right: of('right'),
  left: of('left'),
})

function pointData(muscle: Muscle, point: TriggerPoint): PointData {
  const { level } = ultrasoundAt(muscle, point)
  return {
    id: point.id,
    name: point.name,
    place: point.place,
    needle: needlesOf(point).join('; '),
    refused: point.needle_mm === null ? (point.depth ?? 'It is treated by hand.') : null,
    near: bySide((side) =>
      hazardsAt(muscle, point, side)
        .filter((danger) => danger.level === 'high')
        .map((danger) => hazardOf(danger).kind.toLowerCase()),
    ),
    ultrasound: level === muscle.injection.ultrasound.level ? null : ultrasoundWords[level],
  }
}

/** Another place in the muscle than the atlas names: it counts with the worst of its points. */
function elsewhere(muscle: Muscle): PointData {
  const partByHand = muscle.points.some((point) => point.needle_mm === null)
  return {
    id: null,
    name: 'Elsewhere in the muscle',
    place: null,
    needle: '',
    refused: partByHand ? 'Part of this muscle is never injected: name the point.' : null,
    near: bySide((side) =>
      hazardsOf(muscle, side)
        .filter((danger) => danger.level === 'high')
        .map((danger) => hazardOf(danger).kind.toLowerCase()),
    ),
    ultrasound: null,
  }
}

/** What the map shows of a muscle: its dangers before its points. */
export function cardData(muscle: Muscle, ranked: RankedMuscle | undefined): CardData {
  const { injection } = muscle
  const { level, why } = injection.ultrasound
  return {
    id: muscle.id,
    name: muscle.name.en,
    layer: muscle.layer,
    ranked: ranked === undefined ? null : rankedData(ranked),
    hazards: bySide((side) => hazardsOf(muscle, side).map(hazardOf)),
    ultrasound: { level, words: `${ultrasoundWords[level]}. ${why}.` },
    oneSidePerSession: injection.oneSidePerSession === true,
    how: [
      ['Position', injection.position],
      ['Palpation', palpationWords[injection.palpation]],
      ['Depth', injection.depth],
    ],
    mimics: muscle.mimics,
    zones: bySide((side) => referredZones(muscle.points, side)),
    points: [...muscle.points.map((point) => pointData(muscle, point)), elsewhere(muscle)],
  }
}
