import type { Side } from '../muscle.ts'
import type { Zone } from '../zone.ts'
import { zones } from '../zones.ts'

/** A zone on one side: what can be painted. `index` numbers all of them, `mirror` is the number of the other side. */
export type Place = {
  readonly index: number
  readonly mirror: number
  readonly zone: Zone
  readonly side: Side
}

const toMirror: Readonly<Record<Side, number>> = { right: 1, left: -1, midline: 0 }

function sidesOf({ paired }: Zone): readonly Side[] {
  return paired ? ['right', 'left'] : ['midline']
}

/** All 197 places, a midline zone once. */
export const places: readonly Place[] = zones
  .flatMap((zone) => sidesOf(zone).map((side) => ({ zone, side })))
  .map(({ zone, side }, index) => ({ index, mirror: index + toMirror[side], zone, side }))

const byName = new Map(places.map((place) => [`${place.zone.id} ${place.side}`, place]))

/** The place of a zone on a side; a midline zone has one, whatever the side. */
export function placeOf(zoneId: string, side: Side): Place | undefined {
  return byName.get(`${zoneId} ${side}`) ?? byName.get(`${zoneId} midline`)
}
