import type { FigureView } from '../figure-place.ts'
import type { Side } from '../muscle.ts'
import { across, type Point, type Scale } from './curve.ts'

/** One picture of the figure. Front and back show both sides, the others one. Sides are always the patient's own. */
export type Picture =
  | 'front'
  | 'back'
  | 'head-right'
  | 'head-left'
  | 'neck-right'
  | 'neck-left'
  | 'hip-right'
  | 'hip-left'

export const pictures: readonly Picture[] = [
  'front',
  'back',
  'head-right',
  'head-left',
  'neck-right',
  'neck-left',
  'hip-right',
  'hip-left',
]

/**
 * Figure units (thousandths of body height) per hundredth of x and per thousandth of y: how wide the axes of
 * `figure-place.ts` are. The arm's outer edge lies 220 thousandths from the midline.
 */
export const scales: Readonly<Record<FigureView, Scale>> = {
  front: [2.2, 1],
  back: [2.2, 1],
  'head-right': [1.14, 1],
  'neck-side': [0.7, 1],
  'hip-side': [1.3, 1],
}

type Frame = readonly [left: number, top: number, right: number, bottom: number]

/** What is shown of each view, in figure units, as authored: the patient's right half, the face to the left. */
const frames: Readonly<Record<FigureView, Frame>> = {
  front: [-252, -14, 252, 1024],
  back: [-252, -14, 252, 1024],
  'head-right': [-22, -10, 134, 184],
  'neck-side': [-42, 76, 114, 214],
  'hip-side': [-36, 372, 172, 620],
}

export const viewOf = (picture: Picture): FigureView => {
  switch (picture) {
    case 'head-right':
    case 'head-left':
      return 'head-right'
    case 'neck-right':
    case 'neck-left':
      return 'neck-side'
    case 'hip-right':
    case 'hip-left':
      return 'hip-side'
    default:
      return picture
  }
}

/** The sides a picture shows. */
export function sidesOf(picture: Picture): readonly ('right' | 'left')[] {
  if (picture === 'front' || picture === 'back') return ['right', 'left']
  return picture.endsWith('right') ? ['right'] : ['left']
}

/**
 * Whether what was drawn once must be mirrored. Drawn is the half with x growing outward, and in the side views
 * with the face to the left: that is the patient's left in front, the right from behind, and the left side of the head.
 */
function isMirrored(picture: Picture, side: Side): boolean {
  if (side === 'midline') return false
  return picture === 'back' ? side === 'left' : side === 'right'
}

/** From where it is drawn to where it stands in the picture. */
export const stand = (picture: Picture, side: Side) =>
  isMirrored(picture, side) ? across : (at: Point) => at

/** The window of a picture, in figure units. */
export function windowOf(picture: Picture): {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
} {
  const [left, top, right, bottom] = frames[viewOf(picture)]
  const mirrored = picture.endsWith('-right')
  return { x: mirrored ? -right : left, y: top, width: right - left, height: bottom - top }
}

/** A place of the atlas, as it stands in a picture. */
export const placeIn = (
  picture: Picture,
  side: Side,
  { x, y }: { readonly x: number; readonly y: number },
): Point => {
  const scale = scales[viewOf(picture)]
  return stand(picture, side)([x * 100 * scale[0], y * 1000 * scale[1]])
}
