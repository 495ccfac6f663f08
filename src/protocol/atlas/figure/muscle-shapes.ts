import type { FigureView } from '../figure-place.ts'
import { backSuperficial } from './bellies/back.ts'
import { backDeep, backIntermediate } from './bellies/back-deep.ts'
import { companions } from './bellies/companions.ts'
import { frontDeep, frontIntermediate, frontSuperficial } from './bellies/front.ts'
import {
  headDeep,
  headIntermediate,
  headSuperficial,
  hipDeep,
  hipIntermediate,
  hipSuperficial,
  neckDeep,
  neckIntermediate,
  neckSuperficial,
} from './bellies/side.ts'
import { type Curve, moved } from './curve.ts'
import { type Bellies, fibres, outline } from './patch.ts'
import { type Picture, scales, sidesOf, stand, viewOf } from './picture.ts'
import type { Drawn } from './zone-shapes.ts'

/** From the skin inward, as `layer` of a muscle says. */
export type Layer = 'superficial' | 'intermediate' | 'deep'

export const layers: readonly Layer[] = ['superficial', 'intermediate', 'deep']

const bellies: Readonly<Record<FigureView, Readonly<Record<Layer, Bellies>>>> = {
  front: { superficial: frontSuperficial, intermediate: frontIntermediate, deep: frontDeep },
  back: { superficial: backSuperficial, intermediate: backIntermediate, deep: backDeep },
  'head-right': { superficial: headSuperficial, intermediate: headIntermediate, deep: headDeep },
  'neck-side': { superficial: neckSuperficial, intermediate: neckIntermediate, deep: neckDeep },
  'hip-side': { superficial: hipSuperficial, intermediate: hipIntermediate, deep: hipDeep },
}

export type DrawnMuscle = Drawn & {
  /** Open curves along the fibres. */
  readonly fibres: readonly Curve[]
}

/** The muscles of one layer of a picture; no two of them overlap. */
export function muscleShapes(picture: Picture, layer: Layer): readonly DrawnMuscle[] {
  const view = viewOf(picture)
  return Object.entries(bellies[view][layer]).flatMap(([code, parts]) => {
    const shape = parts.map((belly) => outline(belly, scales[view]))
    const lines = parts.flatMap((belly) => fibres(belly, scales[view]))
    return sidesOf(picture).map((side) => {
      const there = stand(picture, side)
      return {
        id: `${code}-${side}`,
        code,
        side,
        shape: shape.map((curve) => moved(curve, there)),
        fibres: lines.map((curve) => moved(curve, there)),
      }
    })
  })
}

/** What the atlas has no entry for, as one quiet backdrop; only the first layer has it. */
export function companionShapes(
  picture: Picture,
  layer: Layer,
): Pick<DrawnMuscle, 'shape' | 'fibres'> {
  const view = viewOf(picture)
  const shown = layer === 'superficial' ? companions[view] : []
  const both = (curve: Curve) => sidesOf(picture).map((side) => moved(curve, stand(picture, side)))
  return {
    shape: shown.flatMap((belly) => both(outline(belly, scales[view]))),
    fibres: shown.flatMap((belly) => fibres(belly, scales[view]).flatMap(both)),
  }
}
