import type { Activity, FindingId, Findings } from '#protocol/atlas/palpation.ts'
import type { Site } from '../procedures/site.ts'

/** One examined point on one side. Without a point id it is another place in the muscle. */
export type ExaminedPoint = {
  readonly site: Site
  /** Meant for the needle. */
  readonly picked: boolean
  readonly findings: Findings
  /** Where a person says something else than the findings do. */
  readonly said: { readonly activity: Activity; readonly because: string } | null
  readonly changedAt: Temporal.Instant
  /** The name of who changed it last. */
  readonly changedBy: string
}

/**
 * One thing changed at one point. `from` is what the screen showed: where someone else has changed it meanwhile,
 * nothing is written and both are told.
 */
export type PointChange =
  | { readonly field: 'picked'; readonly from: boolean; readonly to: boolean }
  | { readonly field: FindingId; readonly from: boolean | null; readonly to: boolean | null }
  | {
      readonly field: 'activity'
      readonly from: Activity | null
      readonly to: Activity | null
      /** Why it is called otherwise than the findings say; not needed to take it back. */
      readonly because: string
    }

/** What stands now in the field that a change is about. */
export function valueAt(
  point: Pick<ExaminedPoint, 'picked' | 'findings' | 'said'>,
  field: PointChange['field'],
): PointChange['from'] {
  if (field === 'picked') return point.picked
  return field === 'activity' ? (point.said?.activity ?? null) : point.findings[field]
}
