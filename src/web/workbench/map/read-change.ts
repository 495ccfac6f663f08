import type { PointChange } from '#clinic/examinations/point.ts'
import type { Site } from '#clinic/procedures/site.ts'
import type { Side } from '#protocol/atlas/muscle.ts'
import { type FindingId, findings } from '#protocol/atlas/palpation.ts'
import { textOf } from '../form.ts'

const sides: readonly Side[] = ['left', 'right', 'midline']
const isFinding = (field: string): field is FindingId => findings.some((each) => each === field)

const truthOf = (text: string): boolean | null => (text === '' ? null : text === 'true')
const activityOf = (text: string) => (text === 'active' || text === 'latent' ? text : null)

/** The site and the change that a press sends; undefined for what no button of ours sends. */
export function readChange(
  form: FormData,
): { readonly site: Site; readonly change: PointChange } | undefined {
  const side = sides.find((each) => each === textOf(form, 'side'))
  const [field = '', from = '', to = ''] = textOf(form, 'change').split(':')
  const change = changeOf(field, from, to, textOf(form, 'because'))
  if (side === undefined || change === undefined) return undefined
  const point = textOf(form, 'point')
  const site = { muscleId: textOf(form, 'muscle'), pointId: point === '' ? null : point, side }
  return { site, change }
}

function changeOf(
  field: string,
  from: string,
  to: string,
  because: string,
): PointChange | undefined {
  if (field === 'picked') return { field, from: from === 'true', to: to === 'true' }
  if (field === 'activity') return { field, from: activityOf(from), to: activityOf(to), because }
  return isFinding(field) ? { field, from: truthOf(from), to: truthOf(to) } : undefined
}
