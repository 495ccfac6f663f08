import { findMuscle } from '#protocol/atlas/muscles.ts'
import type { Clinic } from '../clinic.ts'
import type { Site } from '../procedures/site.ts'
import { pickedSites } from './queries.ts'

export type RefusedPick =
  /** Treated by hand: a needle never goes there. */
  | { readonly kind: 'never-injected'; readonly why: string }
  /** Part of the muscle is never injected, so the point must be named. */
  | { readonly kind: 'name-the-point' }
  /** Never both sides of this muscle in one session; the other side is picked. */
  | { readonly kind: 'one-side-only' }

/** Whether the atlas has this place, on this side. */
export function isKnownSite({ muscleId, pointId, side }: Site): boolean {
  const muscle = findMuscle(muscleId)
  if (muscle?.id !== muscleId || muscle.paired === (side === 'midline')) return false
  return pointId === null || muscle.points.some(({ id }) => id === pointId)
}

/** Why a needle may not be planned here; undefined where it may. */
export async function refusePick(
  clinic: Clinic,
  visitId: string,
  { muscleId, pointId, side }: Site,
): Promise<RefusedPick | undefined> {
  const muscle = findMuscle(muscleId)
  const byHand = muscle?.points.filter((point) => point.needle_mm === null) ?? []
  const point = byHand.find(({ id }) => id === pointId)
  if (point !== undefined) {
    return { kind: 'never-injected', why: point.depth ?? muscle?.injection.depth ?? '' }
  }
  if (pointId === null && byHand.length > 0) return { kind: 'name-the-point' }
  if (muscle?.injection.oneSidePerSession !== true) return undefined
  const picked = await pickedSites(clinic, visitId)
  const other = picked.some((site) => site.muscleId === muscleId && site.side !== side)
  return other ? { kind: 'one-side-only' } : undefined
}
