import { abdomenMuscles } from './abdomen.ts'
import { buttockMuscles } from './buttock.ts'
import { chestMuscles } from './chest.ts'
import { forearmMuscles } from './forearm.ts'
import { headMuscles } from './head.ts'
import { hipMuscles } from './hip.ts'
import { lowBackMuscles } from './low-back.ts'
import { lowerLegMuscles } from './lower-leg.ts'
import type { Muscle } from './muscle.ts'
import { neckBackMuscles } from './neck-back.ts'
import { neckSideMuscles } from './neck-side.ts'
import { shoulderMuscles } from './shoulder.ts'
import { thighFrontMuscles } from './thigh-front.ts'
import { thighInnerBackMuscles } from './thigh-inner-back.ts'
import { upperArmMuscles } from './upper-arm.ts'
import { upperBackMuscles } from './upper-back.ts'

/** Every muscle of the atlas, by browsing group, head to foot. Draft: no entry is signed by a clinician yet. */
export const muscles: readonly Muscle[] = [
  ...neckSideMuscles,
  ...upperBackMuscles,
  ...neckBackMuscles,
  ...headMuscles,
  ...shoulderMuscles,
  ...upperArmMuscles,
  ...forearmMuscles,
  ...chestMuscles,
  ...lowBackMuscles,
  ...abdomenMuscles,
  ...hipMuscles,
  ...buttockMuscles,
  ...thighInnerBackMuscles,
  ...thighFrontMuscles,
  ...lowerLegMuscles,
]

const byMuscle = new Map(muscles.map((muscle) => [muscle.id, muscle]))
const byPoint = new Map(
  muscles.flatMap((muscle) => muscle.points.map((point) => [point.id, muscle])),
)

/** The muscle with this id, or the muscle that owns the trigger point with this id. */
export function findMuscle(muscleOrPoint: string): Muscle | undefined {
  return byMuscle.get(muscleOrPoint) ?? byPoint.get(muscleOrPoint)
}
