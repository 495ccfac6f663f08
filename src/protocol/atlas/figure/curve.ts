/** A place on the figure: x and y in thousandths of the body's height. */
export type Point = readonly [x: number, y: number]

/** A cubic Bézier segment. */
export type Segment = readonly [from: Point, leave: Point, arrive: Point, to: Point]

/** Segments, each beginning where the one before it ends. */
export type Curve = readonly Segment[]

/** A point that a curve passes through; a named one is where borders meet. */
export type Knot = { readonly at: Point; readonly name?: string; readonly corner: boolean }

/** Figure units per unit of x and of y as the curve is written. */
export type Scale = readonly [x: number, y: number]

const written = /^(?:([a-z][\w-]*)@)?(-?[\d.]+),(-?[\d.]+)(!?)$/i

/**
 * Reads a curve as we write it: `neck@14.6,110 14.2,124 point!`. A knot is `x,y`, `name@x,y` where the name is
 * given, or the name alone where it was given in `known` before; `!` makes a corner.
 * Throws on a name that nobody gave.
 */
export function readKnots(text: string, scale: Scale, known: Map<string, Point>): Knot[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [, name, x, y, mark] = written.exec(word) ?? []
      if (x !== undefined && y !== undefined) {
        const at: Point = [Number(x) * scale[0], Number(y) * scale[1]]
        if (name === undefined) return { at, corner: mark === '!' }
        known.set(name, at)
        return { at, name, corner: mark === '!' }
      }
      const named = word.replace('!', '')
      const at = known.get(named)
      if (at === undefined) throw new Error(`no point is named ${named}`)
      return { at, name: named, corner: word.endsWith('!') }
    })
}

/** A smooth curve through the knots (centripetal Catmull-Rom), broken at corners; one segment between two knots. */
export function smooth(knots: readonly Knot[]): Segment[] {
  const points = knots.map(({ at }) => at)
  const first = points[0]
  const last = points.at(-1)
  const ring = points.length > 3 && first !== undefined && last !== undefined && same(first, last)
  const open = !ring || (knots[0]?.corner ?? true)
  const corner = (at: number) => knots[at]?.corner ?? true
  return points.slice(1).flatMap((to, at) => {
    const from = points[at]
    if (from === undefined) return []
    const before = corner(at) ? undefined : (points[at - 1] ?? (open ? undefined : points.at(-2)))
    const after = corner(at + 1) ? undefined : (points[at + 2] ?? (open ? undefined : points[1]))
    return [between(before, from, to, after)]
  })
}

/** From `from` to `to`, leaving and arriving along the neighbours; straight where there are none. */
function between(
  before: Point | undefined,
  from: Point,
  to: Point,
  after: Point | undefined,
): Segment {
  const length = Math.sqrt(distance(from, to))
  const leave = before === undefined ? undefined : handle(before, from, to, length)
  const arrive = after === undefined ? undefined : handle(after, to, from, length)
  return [
    from,
    leave ?? (arrive === undefined ? third(from, to) : half(from, arrive)),
    arrive ?? (leave === undefined ? third(to, from) : half(to, leave)),
    to,
  ]
}

function handle(outer: Point, near: Point, far: Point, length: number): Point {
  const reach = Math.sqrt(distance(outer, near))
  const scale = 3 * reach * (reach + length)
  if (scale === 0) return near
  const of = (axis: 0 | 1) =>
    (reach * reach * far[axis] -
      length * length * outer[axis] +
      (2 * reach * reach + 3 * reach * length + length * length) * near[axis]) /
    scale
  return [of(0), of(1)]
}

const same = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1]
const distance = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1])
export const toward = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]
const third = (from: Point, to: Point) => toward(from, to, 1 / 3)
const half = (from: Point, to: Point) => toward(from, to, 1 / 2)

/** The same curve, walked the other way. */
export const reversed = (curve: Curve): Segment[] =>
  curve.toReversed().map(([from, leave, arrive, to]) => [to, arrive, leave, from])

/** The same curve with every point moved. */
export const moved = (curve: Curve, move: (point: Point) => Point): Segment[] =>
  curve.map(([from, leave, arrive, to]) => [move(from), move(leave), move(arrive), move(to)])

/** The same place on the other half of the body: the one mirror of the figure. */
export const across = ([x, y]: Point): Point => [x === 0 ? 0 : -x, y]

/** A straight segment. */
export const straight = (from: Point, to: Point): Segment => [
  from,
  third(from, to),
  third(to, from),
  to,
]

/** The point at `share` (0 to 1) of a segment. */
export function pointOn([from, leave, arrive, to]: Segment, share: number): Point {
  const rest = 1 - share
  const of = (axis: 0 | 1) =>
    rest ** 3 * from[axis] +
    3 * rest * rest * share * leave[axis] +
    3 * rest * share * share * arrive[axis] +
    share ** 3 * to[axis]
  return [of(0), of(1)]
}
