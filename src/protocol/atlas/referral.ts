import type { Referred, Side, TriggerPoint } from './muscle.ts'
import { placeOf } from './rank/places.ts'

/** A zone on one side, as the figure names its path: `head-temple-right`, `sacrum-midline`. */
export type ZoneOfSide = string

export type ReferredZones = {
  /** The usual targets. */
  readonly usual: readonly ZoneOfSide[]
  /** Less constant extensions; none of them is a usual target too. */
  readonly sometimes: readonly ZoneOfSide[]
}

const across: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', midline: 'midline' }

function zonesOf(referred: Referred, side: Side): readonly ZoneOfSide[] {
  const { zone, side: where } =
    typeof referred === 'string' ? { zone: referred, side: 'own' as const } : referred
  const sides = { own: [side], other: [across[side]], both: [side, across[side]] }[where]
  return sides.flatMap((each) => {
    const place = placeOf(zone, each)
    return place === undefined ? [] : [`${place.zone.id}-${place.side}`]
  })
}

/** Where these points of a muscle on one side are felt. */
export function referredZones(points: readonly TriggerPoint[], side: Side): ReferredZones {
  const all = (kind: 'essential' | 'spillover') => [
    ...new Set(
      points.flatMap(({ referral }) => referral[kind].flatMap((each) => zonesOf(each, side))),
    ),
  ]
  const usual = all('essential')
  return { usual, sometimes: all('spillover').filter((zone) => !usual.includes(zone)) }
}
