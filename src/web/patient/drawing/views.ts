import type { Picture } from '#protocol/atlas/figure/picture.ts'
import type { Zone, ZoneGroup } from '#protocol/atlas/zone.ts'
import { zones } from '#protocol/atlas/zones.ts'

/** One look at the body: its pictures, and below them the list of its zones. */
export const views = ['front', 'back', 'head', 'neck', 'hip'] as const
export type View = (typeof views)[number]

export const viewNamed = (text: string | undefined): View | undefined =>
  views.find((view) => view === text)

/** Pictures of a view; where there are two, the right side comes first. */
export const picturesOf: Readonly<Record<View, readonly Picture[]>> = {
  front: ['front'],
  back: ['back'],
  head: ['head-right', 'head-left'],
  neck: ['neck-right', 'neck-left'],
  hip: ['hip-right', 'hip-left'],
}

/** The one view under which a zone stands in the list: the closest look at it. */
function listedIn({ region, boxes }: Zone): View {
  if (region === 'head_jaw') return 'head'
  if (region === 'neck') return 'neck'
  if (boxes.some(({ view }) => view === 'hip-side')) return 'hip'
  return boxes[0].view === 'back' ? 'back' : 'front'
}

export type ZonePart = { readonly group: ZoneGroup; readonly zones: readonly Zone[] }

/** The zones of a view, by part of the body. Every zone of the atlas stands in one view and one part. */
export function partsOf(view: View): readonly ZonePart[] {
  const here = zones.filter((zone) => listedIn(zone) === view)
  return [...Map.groupBy(here, ({ group }) => group)].map(([group, its]) => ({ group, zones: its }))
}
