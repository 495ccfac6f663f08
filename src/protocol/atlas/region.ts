import type { Region, TriggerPoint } from './muscle.ts'
import { findZone } from './zones.ts'

/** The region of the zone the point lies in. Never a measure of lung risk. */
export function regionOf(point: TriggerPoint): Region | undefined {
  return findZone(point.zone)?.region
}
