import type { FigureView } from '../figure-place.ts'
import { doubled, readPlan, ring, walk } from './chart.ts'
import { backLines } from './charts/back-lines.ts'
import { frontLines } from './charts/front-lines.ts'
import {
  backDetails,
  ears,
  frontDetails,
  headDetails,
  headGround,
  hipDetails,
  hipGround,
  neckDetails,
  neckGround,
} from './charts/ground.ts'
import { innerWalk, outerWalk, outline } from './charts/outline.ts'
import { headLines, neckLines } from './charts/side-lines.ts'
import { type Curve, moved, readKnots, type Segment, smooth } from './curve.ts'
import { type Picture, scales, sidesOf, stand, viewOf } from './picture.ts'
import type { Shape } from './shape.ts'

const read = (view: FigureView, text: string): Segment[] =>
  smooth(readKnots(text, scales[view], new Map()))

const body = (view: 'front' | 'back', lines: readonly string[], names: string): Curve => {
  const plan = readPlan([...outline, ...lines], scales[view])
  return doubled(walk(plan, names.split(' ')))
}

/** The edge of the whole body or head in a view, as drawn. */
function edge(view: FigureView): Curve {
  const plan = (lines: readonly string[]) => readPlan(lines, scales[view])
  switch (view) {
    case 'front':
      return body(
        view,
        frontLines,
        `crown vt ft tp jt jj jaw ${outerWalk} ankB fo1 tb tb2 ankIB ${innerWalk}`,
      )
    case 'back':
      return body(view, backLines, `crown vt ma ${outerWalk} ankB fo1 tb1 ar ankIB ${innerWalk}`)
    case 'head-right':
      return ring(plan([...headLines, ...headGround]), ['v1', 'jc', 'under', 'sb'])
    case 'neck-side':
      return ring(plan([...neckLines, ...neckGround]), ['ne', 'sb', 'over'])
    case 'hip-side':
      return read(view, hipGround[0] ?? '')
  }
}

const details: Readonly<Record<FigureView, readonly string[]>> = {
  front: frontDetails,
  back: backDetails,
  'head-right': headDetails,
  'neck-side': neckDetails,
  'hip-side': hipDetails,
}

/** The body as one shape; ears apart from it, and drawn below it. */
export function skin(picture: Picture): Shape {
  const view = viewOf(picture)
  const isWhole = view === 'front' || view === 'back'
  if (!isWhole) return [moved(edge(view), stand(picture, sidesOf(picture)[0] ?? 'right'))]
  const both = ears.flatMap((ear) =>
    sidesOf(picture).map((side) => moved(read(view, ear), stand(picture, side))),
  )
  return [edge(view), ...both]
}

/** Open lines that nobody points at: eyelids, fingers, the line of the spine. */
export const featureLines = (picture: Picture): readonly Curve[] =>
  details[viewOf(picture)].flatMap((text) =>
    sidesOf(picture).map((side) => moved(read(viewOf(picture), text), stand(picture, side))),
  )
