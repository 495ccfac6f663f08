import type { Side } from '#protocol/atlas/muscle.ts'
import { intensityMost } from '#protocol/atlas/rank/drawing.ts'
import { placeOf } from '#protocol/atlas/rank/places.ts'
import { findZone } from '#protocol/atlas/zones.ts'
import { type DrawnMark, type PainDrawing, type Quality, qualities } from './drawing.ts'

/** A drawing as it comes through a door: nothing of it is known to exist. */
export type GivenDrawing = {
  readonly marks: readonly {
    readonly zone: string
    readonly side: string
    /** 0 is no mark. */
    readonly intensity: number
  }[]
  readonly qualities: readonly string[]
  readonly nothingHurts: boolean
}

export type DrawingProblem = {
  readonly problem:
    | 'unknown-zone'
    | 'wrong-side'
    | 'intensity-out-of-range'
    | 'unknown-quality'
    | 'nothing-and-marks'
  /** The zone or quality it is about; empty where it is about the whole drawing. */
  readonly about: string
}

export type CheckedDrawing =
  | { readonly kind: 'fine'; readonly drawing: PainDrawing }
  | { readonly kind: 'refused'; readonly problems: readonly DrawingProblem[] }

const sides: readonly Side[] = ['left', 'right', 'midline']

/**
 * Whether every mark lies in a zone of the atlas, on a side that zone has, between 0 and 10. A place that is given
 * twice keeps its stronger mark. Nothing of a drawing with a problem is taken: half of it would say something else.
 */
export function checkDrawing(given: GivenDrawing): CheckedDrawing {
  const problems: DrawingProblem[] = []
  const marks = new Map<number, DrawnMark>()
  for (const { zone: id, side: wanted, intensity } of given.marks) {
    const problem = problemOf(id, wanted, intensity)
    if (problem !== undefined) problems.push({ problem, about: id })
    const side = sides.find((each) => each === wanted)
    const place = side === undefined ? undefined : placeOf(id, side)
    if (problem !== undefined || place === undefined || intensity === 0) continue
    const stronger = Math.max(intensity, marks.get(place.index)?.intensity ?? 0)
    marks.set(place.index, { zone: id, side: place.side, intensity: stronger })
  }
  const isQuality = (text: string): text is Quality => qualities.some((each) => each === text)
  for (const text of given.qualities) {
    if (!isQuality(text)) problems.push({ problem: 'unknown-quality', about: text })
  }
  if (given.nothingHurts && marks.size > 0) {
    problems.push({ problem: 'nothing-and-marks', about: '' })
  }
  if (problems.length > 0) return { kind: 'refused', problems }
  return {
    kind: 'fine',
    drawing: {
      marks: [...marks].toSorted(([one], [other]) => one - other).map(([, mark]) => mark),
      qualities: given.nothingHurts
        ? []
        : qualities.filter((each) => given.qualities.includes(each)),
      nothingHurts: given.nothingHurts,
    },
  }
}

function problemOf(
  id: string,
  side: string,
  intensity: number,
): DrawingProblem['problem'] | undefined {
  const zone = findZone(id)
  if (zone === undefined) return 'unknown-zone'
  if (!sides.some((each) => each === side) || zone.paired === (side === 'midline')) {
    return 'wrong-side'
  }
  const fits = Number.isInteger(intensity) && intensity >= 0 && intensity <= intensityMost
  return fits ? undefined : 'intensity-out-of-range'
}
