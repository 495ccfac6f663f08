import { type Curve, type Point, pointOn } from './curve.ts'

/** One or more closed curves, none inside another. */
export type Shape = readonly Curve[]

const stepsPerSegment = 8

/** A closed curve as a polygon. */
export const polygon = (curve: Curve): Point[] =>
  curve.flatMap((segment) =>
    Array.from({ length: stepsPerSegment }, (_, step) => pointOn(segment, step / stepsPerSegment)),
  )

type Moments = { readonly area: number; readonly x: number; readonly y: number }

function moments(curve: Curve): Moments {
  const points = polygon(curve)
  let [area, x, y] = [0, 0, 0]
  for (const [at, from] of points.entries()) {
    const to = points[(at + 1) % points.length] ?? from
    const cross = from[0] * to[1] - to[0] * from[1]
    area += cross / 2
    x += ((from[0] + to[0]) * cross) / 6
    y += ((from[1] + to[1]) * cross) / 6
  }
  return area < 0 ? { area: -area, x: -x, y: -y } : { area, x, y }
}

/** The centre of mass of the largest part; where a label or a finger goes. */
export function centroid(shape: Shape): Point {
  const parts = shape.map(moments).sort((one, other) => other.area - one.area)
  const largest = parts[0]
  if (largest === undefined || largest.area === 0) throw new Error('a shape without area')
  return [largest.x / largest.area, largest.y / largest.area]
}

/** Whether the point lies inside a part of the shape. */
export const contains = (shape: Shape, point: Point): boolean =>
  shape.some((curve) => inside(polygon(curve), point))

/** Even-odd rule. */
export function inside(points: readonly Point[], [x, y]: Point): boolean {
  let within = false
  for (const [at, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1]
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) within = !within
  }
  return within
}

/** Path data is written in whole parts of a figure unit; a quarter is less than half a millimetre of a tall person. */
export const grain = 4

const grains = (point: Point): Point => [Math.round(point[0] * grain), Math.round(point[1] * grain)]

/**
 * SVG path data in quarters of a figure unit, relative, so that it packs well. Points are rounded before they
 * are subtracted: two shapes with one border get exactly the same one.
 */
export const pathData = (shape: Shape): string =>
  shape.map((curve) => `${lineData(curve)}z`).join('')

/** The same of an open curve. */
export function lineData(curve: Curve): string {
  const start = curve[0]?.[0]
  if (start === undefined) return ''
  let text = `M${grains(start).join(' ')}`
  let command = ''
  for (const segment of curve) {
    const [from, leave, arrive, to] = segment.map(grains)
    if (!from || !leave || !arrive || !to) continue
    const flat = isStraight(segment)
    const steps = (flat ? [to] : [leave, arrive, to]).flatMap((point) => [
      point[0] - from[0],
      point[1] - from[1],
    ])
    const next = flat ? 'l' : 'c'
    text += steps.reduce(
      (sum, step, at) => sum + (step < 0 || (at === 0 && next !== command) ? '' : ' ') + step,
      next === command ? '' : next,
    )
    command = next
  }
  return text
}

function isStraight([from, leave, arrive, to]: Curve[number]): boolean {
  const off = (point: Point) =>
    Math.abs((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]))
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  return Math.max(off(leave), off(arrive)) < 0.05 * length
}
