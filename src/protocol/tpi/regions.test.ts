import { expect, test } from 'vitest'
import { muscles } from '../atlas/muscles.ts'
import { zones } from '../atlas/zones.ts'
import { atomPlaces, placesOf } from '../check/places.ts'
import { tpiData } from './protocol.ts'

/** Zones by region, as the crosswalk of body zones to regions counts them. */
const zonesOfRegion = {
  head_jaw: 14,
  neck: 6,
  shoulder: 6,
  upper_back: 8,
  chest_wall: 4,
  abdomen_flank: 8,
  low_back: 6,
  gluteal: 5,
  limb: 46,
}
const regions = Object.keys(zonesOfRegion)

test('every zone has its region, and every region its zones', () => {
  const counts = Map.groupBy(zones, ({ region }) => region)
  const counted = [...counts].map(([region, own]) => [region, own.length])
  expect(Object.fromEntries(counted)).toEqual(zonesOfRegion)
})

test('every muscle lies in one of them, and every point in a zone', () => {
  const used = new Set(muscles.map(({ region }) => region))
  expect([...used].filter((region) => !regions.includes(region))).toEqual([])
  const ids = new Set(zones.map(({ id }) => id))
  const lost = muscles.flatMap(({ points }) => points.filter(({ zone }) => !ids.has(zone)))
  expect(lost).toEqual([])
})

test('every region that a rule or a question names is one of them, and a patient can read it', () => {
  const atoms = placesOf(tpiData).flatMap(({ when, path }) =>
    atomPlaces(when, path).map(({ atom }) => atom),
  )
  const named = atoms.flatMap((atom) => {
    if ('region_in' in atom) return atom.region_in
    return 'field' in atom && atom.field.endsWith('.region')
      ? [atom.eq, ...(atom.in ?? [])].filter((one) => typeof one === 'string')
      : []
  })
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((region) => !regions.includes(region))).toEqual([])
  expect(regions.filter((region) => tpiData.screening.labels[region] === undefined)).toEqual([])
})
