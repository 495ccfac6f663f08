import type { ZoneGroup } from '../zone.ts'
import type { Finding } from './finding.ts'
import type { Place } from './places.ts'

const upper: readonly ZoneGroup[] = ['shoulder', 'arm']
const lower: readonly ZoneGroup[] = ['hip-buttock', 'leg']

/** Four of the five regions of generalized pain: both upper and both lower limbs with their girdles, and the trunk with the neck. */
const regionsLeast = 4

function regionsOf(painted: readonly Place[]): ReadonlySet<string> {
  return new Set(
    painted.map(({ zone, side }) => {
      if (upper.includes(zone.group)) return `${side} upper`
      if (lower.includes(zone.group)) return `${side} lower`
      return 'axial'
    }),
  )
}

/** Whether pain is spread over so much of the body that no pattern of a muscle can be read from it. */
export function widespread(painted: readonly Place[]): Finding | undefined {
  if (regionsOf(painted).size < regionsLeast) return undefined
  return {
    id: 'widespread',
    text: 'Widespread pain: think of fibromyalgia. Tender points are not trigger points: they lie in no taut band, refer no pain and are no reason to inject. The order below is not to be relied on; treat the widespread pain first.',
    source: ['BOURGAIZE2018', 'MEDSCAPE-TPI', 'STATPEARLS-TPI'],
    confidence: 'sourced',
  }
}
