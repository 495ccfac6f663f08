import {
  type Curve,
  type Point,
  pointOn,
  readKnots,
  reversed,
  type Scale,
  type Segment,
  smooth,
  straight,
  toward,
} from './curve.ts'

/**
 * A muscle, or one belly of it, between its two free sides, both written from origin to insertion. The ends
 * are straight where nothing is written. Fibres run from end to end between the sides.
 */
export type Belly = {
  readonly sides: readonly [one: string, other: string]
  readonly origin?: string
  readonly insertion?: string
  /** How many fibre lines to draw; 3 where nothing is said. */
  readonly fibres?: number
}

/** Muscle code and its bellies. */
export type Bellies = Readonly<Record<string, readonly Belly[]>>

type Edges = {
  readonly one: Curve
  readonly other: Curve
  readonly origin: Curve
  readonly insertion: Curve
}

function edges(belly: Belly, scale: Scale): Edges {
  const read = (text: string) => smooth(readKnots(text, scale, new Map()))
  const [one, other] = [read(belly.sides[0]), read(belly.sides[1])]
  const end = (text: string | undefined, from: Point | undefined, to: Point | undefined): Curve => {
    if (text !== undefined) return read(text)
    return from === undefined || to === undefined ? [] : [straight(from, to)]
  }
  return {
    one,
    other,
    origin: end(belly.origin, one[0]?.[0], other[0]?.[0]),
    insertion: end(belly.insertion, one.at(-1)?.[3], other.at(-1)?.[3]),
  }
}

const isPoint = ([from, , , to]: Segment) => Math.hypot(from[0] - to[0], from[1] - to[1]) < 0.01

/** The outline of a belly. */
export function outline(belly: Belly, scale: Scale): Segment[] {
  const { one, other, origin, insertion } = edges(belly, scale)
  return [...one, ...insertion, ...reversed(other), ...reversed(origin)].filter(
    (segment) => !isPoint(segment),
  )
}

function at(curve: Curve, share: number): Point {
  const place = Math.min(share * curve.length, curve.length - 1e-9)
  const segment = curve[Math.floor(place)]
  if (segment === undefined) throw new Error('an empty curve')
  return pointOn(segment, place - Math.floor(place))
}

const steps = 4
/** A fibre stops short of both ends, so that the outline stays quiet. */
const shortBy = 0.07

/** Fibre lines: a surface stretched between the four edges (a Coons patch), drawn at even distances. */
export function fibres(belly: Belly, scale: Scale): Segment[][] {
  const { one, other, origin, insertion } = edges(belly, scale)
  const corners = [at(one, 0), at(other, 0), at(one, 1), at(other, 1)] as const
  const count = belly.fibres ?? 3
  return Array.from({ length: count }, (_, index) => {
    const across = (index + 1) / (count + 1)
    const knots = Array.from({ length: steps + 1 }, (_, step) => {
      const down = shortBy + (1 - 2 * shortBy) * (step / steps)
      const sides = toward(at(one, down), at(other, down), across)
      const ends = toward(at(origin, across), at(insertion, across), down)
      const flat = toward(
        toward(corners[0], corners[1], across),
        toward(corners[2], corners[3], across),
        down,
      )
      const point: Point = [sides[0] + ends[0] - flat[0], sides[1] + ends[1] - flat[1]]
      return { at: point, corner: false }
    })
    return smooth(knots)
  })
}
