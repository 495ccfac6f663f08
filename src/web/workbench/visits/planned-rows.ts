import { findMuscle } from '#protocol/atlas/muscles.ts'
import { partOf } from '#protocol/screening/fields.ts'
import type { Value } from '#protocol/screening/input.ts'
import { muscleValue, pointValue } from './procedure-choices.ts'
import { rowNames } from './row-names.ts'

const text = (value: Value): string => (typeof value === 'string' ? value : '')

/** The points of a plan as the rows of muscles hold them, by field name: both sides are one row. */
export function plannedRows(targets: Value): Record<string, string> {
  const rows = new Map<string, string>()
  for (const target of Array.isArray(targets) ? targets : []) {
    const muscle = findMuscle(text(partOf(target, 'muscle')))
    if (muscle === undefined) continue
    const point = muscle.points.find(({ id }) => id === partOf(target, 'triggerPoint'))
    const site = point === undefined ? muscleValue(muscle) : pointValue(muscle, point)
    const side = text(partOf(target, 'side'))
    rows.set(site, rows.has(site) ? 'both' : side === 'midline' ? '' : side)
  }
  return Object.fromEntries(
    [...rows].flatMap(([site, side], row) => [
      [rowNames(row).site, site],
      [rowNames(row).side, side],
    ]),
  )
}
