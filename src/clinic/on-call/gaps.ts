import type { PlannedShift } from './expand.ts'
import type { Tier } from './plan.ts'

type Window = { readonly from: Temporal.Instant; readonly to: Temporal.Instant }

/** Times in the window in which nobody of a tier is on call. */
export function gapsOf(
  shifts: readonly Pick<PlannedShift, 'tier' | 'startsAt' | 'endsAt'>[],
  tier: Tier,
  window: Window,
): Window[] {
  const mine = shifts
    .filter((shift) => shift.tier === tier)
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))
  const gaps: Window[] = []
  let covered = window.from
  for (const { startsAt, endsAt } of mine) {
    if (Temporal.Instant.compare(startsAt, window.to) >= 0) break
    if (Temporal.Instant.compare(startsAt, covered) > 0) gaps.push({ from: covered, to: startsAt })
    if (Temporal.Instant.compare(endsAt, covered) > 0) covered = endsAt
  }
  if (Temporal.Instant.compare(covered, window.to) < 0) gaps.push({ from: covered, to: window.to })
  return gaps
}
