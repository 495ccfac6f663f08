import {
  across,
  type Curve,
  moved,
  type Point,
  readKnots,
  reversed,
  type Scale,
  type Segment,
  smooth,
  straight,
} from './curve.ts'

type Line = { readonly names: readonly (string | undefined)[]; readonly curve: Curve }

/**
 * A map of one half of the body: lines that borders run along, each drawn once. A zone is a walk from meeting point to
 * meeting point; two zones that share a border share the very same curve.
 */
export type Plan = { readonly lines: readonly Line[] }

/** Reads lines written in hundredths of x and thousandths of y, on the axes of `figure-place.ts`; a later line may name points of an earlier one. */
export function readPlan(lines: readonly string[], scale: Scale): Plan {
  const known = new Map<string, Point>()
  return {
    lines: lines.map((text) => {
      const knots = readKnots(text, scale, known)
      return { names: knots.map(({ name }) => name), curve: smooth(knots) }
    }),
  }
}

/** From one meeting point to another along the line that joins them in the fewest steps. Throws where none does. */
function along({ lines }: Plan, from: string, to: string): Curve {
  const ways = lines.flatMap(({ names, curve }) => {
    const start = names.indexOf(from)
    const end = start < 0 ? -1 : names.indexOf(to)
    return end < 0 ? [] : [{ curve, start, end, steps: Math.abs(end - start) }]
  })
  const [shortest] = ways.sort((one, other) => one.steps - other.steps)
  if (shortest === undefined) throw new Error(`no line joins ${from} and ${to}`)
  const { curve, start, end } = shortest
  return start < end ? curve.slice(start, end) : reversed(curve.slice(end, start))
}

/** The open walk through meeting points, in order. */
export function walk(plan: Plan, names: readonly string[]): Segment[] {
  return names.slice(1).flatMap((to, at) => along(plan, names[at] ?? '', to))
}

/** The closed walk: back to where it began. */
export const ring = (plan: Plan, names: readonly string[]): Segment[] =>
  walk(plan, [...names, names[0] ?? ''])

/** A walk from the midline to the midline, closed by its mirror image. */
export function doubled(curve: Curve): Segment[] {
  const start = curve[0]?.[0]
  const end = curve.at(-1)?.[3]
  if (start === undefined || end === undefined) return []
  const other = moved(reversed(curve), across)
  const joint = (point: Point): Segment[] =>
    point[0] === 0 ? [] : [straight(point, across(point))]
  return [...curve, ...joint(end), ...other, ...joint(across(start))]
}
