import type { Zone } from './zone.ts'
import { armZones } from './zones/arm.ts'
import { chestZones } from './zones/chest.ts'
import { forearmAndHandZones } from './zones/forearm-and-hand.ts'
import { headZones } from './zones/head.ts'
import { hipButtockZones } from './zones/hip-buttock.ts'
import { jawAndFaceZones } from './zones/jaw-and-face.ts'
import { lowBackZones } from './zones/low-back.ts'
import { lowerLegAndFootZones } from './zones/lower-leg-and-foot.ts'
import { neckZones } from './zones/neck.ts'
import { shoulderZones } from './zones/shoulder.ts'
import { thighAndKneeZones } from './zones/thigh-and-knee.ts'
import { trunkZones } from './zones/trunk.ts'
import { upperBackZones } from './zones/upper-back.ts'

/** Every zone of the pain drawing, head to foot: 103, a paired one listed once. Draft: labels and boxes are not signed yet. */
export const zones: readonly Zone[] = [
  ...headZones,
  ...jawAndFaceZones,
  ...neckZones,
  ...shoulderZones,
  ...upperBackZones,
  ...armZones,
  ...forearmAndHandZones,
  ...chestZones,
  ...trunkZones,
  ...lowBackZones,
  ...hipButtockZones,
  ...thighAndKneeZones,
  ...lowerLegAndFootZones,
]

const byId = new Map(zones.map((zone) => [zone.id, zone]))

export function findZone(id: string): Zone | undefined {
  return byId.get(id)
}
