import type { FigureView } from '../figure-place.ts'
import { backBones, frontBones, headBones, hipBones, neckBones } from './charts/bones.ts'
import { type Curve, moved, readKnots, smooth } from './curve.ts'
import type { Layer } from './muscle-shapes.ts'
import { type Picture, scales, sidesOf, stand, viewOf } from './picture.ts'

const bones: Readonly<Record<FigureView, readonly string[]>> = {
  front: frontBones,
  back: backBones,
  'head-right': headBones,
  'neck-side': neckBones,
  'hip-side': hipBones,
}

/** Landmarks of bone, open lines; below the first layer of muscle they show. */
export function boneLines(picture: Picture, layer: Layer): readonly Curve[] {
  if (layer === 'superficial') return []
  const view = viewOf(picture)
  return bones[view].flatMap((text) => {
    const line = smooth(readKnots(text, scales[view], new Map()))
    return sidesOf(picture).map((side) => moved(line, stand(picture, side)))
  })
}
