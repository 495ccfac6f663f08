import type { FigureView } from '../figure-place.ts'
import type { Side } from '../muscle.ts'
import { zones } from '../zones.ts'
import { doubled, type Plan, readPlan, ring, walk } from './chart.ts'
import { backLines, backZones } from './charts/back-lines.ts'
import { frontLines, frontZones } from './charts/front-lines.ts'
import { outline } from './charts/outline.ts'
import {
  headLines,
  headZones,
  hipLines,
  hipZones,
  neckLines,
  neckZones,
} from './charts/side-lines.ts'
import { frontTeethLines, headTeethLines, teethWalks } from './charts/teeth.ts'
import { moved } from './curve.ts'
import { type Picture, scales, sidesOf, stand, viewOf } from './picture.ts'
import type { Shape } from './shape.ts'

/** A zone or a muscle in a picture. */
export type Drawn = {
  /** Code and the patient's own side: `shoulder-top-right`. */
  readonly id: string
  readonly code: string
  readonly side: Side
  readonly shape: Shape
}

type Walks = Readonly<Record<string, string>>
type Sheet = readonly (readonly [Plan, Walks])[]

/** Lines and walks of every view. Teeth come last: they lie on top. */
function sheetOf(view: FigureView): Sheet {
  const plan = (lines: readonly string[]) => readPlan(lines, scales[view])
  switch (view) {
    case 'front':
      return [
        [plan([...outline, ...frontLines]), frontZones],
        [plan(frontTeethLines), teethWalks],
      ]
    case 'back':
      return [[plan([...outline, ...backLines]), backZones]]
    case 'head-right':
      return [
        [plan(headLines), headZones],
        [plan(headTeethLines), teethWalks],
      ]
    case 'neck-side':
      return [[plan(neckLines), neckZones]]
    case 'hip-side':
      return [[plan(hipLines), hipZones]]
  }
}

const isPaired = new Map(zones.map(({ id, paired }) => [id, paired]))

/** Every zone of a picture, teeth last. Skin zones tile: neighbours have the very same border. */
export function zoneShapes(picture: Picture): readonly Drawn[] {
  return sheetOf(viewOf(picture)).flatMap(([plan, walks]) =>
    Object.entries(walks).flatMap(([code, names]): readonly Drawn[] => {
      const meeting = names.split(' ')
      if (isPaired.get(code) === false) {
        const shape = [doubled(walk(plan, meeting))]
        return [{ id: `${code}-midline`, code, side: 'midline', shape }]
      }
      const half = ring(plan, meeting)
      return sidesOf(picture).map((side) => ({
        id: `${code}-${side}`,
        code,
        side,
        shape: [moved(half, stand(picture, side))],
      }))
    }),
  )
}
