import { expect, test } from 'vitest'
import { pictures } from './figure/picture.ts'
import { zoneShapes } from './figure/zone-shapes.ts'
import { findMuscle, muscles } from './muscles.ts'
import { referredZones } from './referral.ts'

const drawn = new Set(pictures.flatMap((picture) => zoneShapes(picture).map(({ id }) => id)))

const points = (id: string) => findMuscle(id)?.points ?? []

test('every zone to which a point refers is a path of the figure', () => {
  for (const muscle of muscles) {
    for (const side of ['left', 'right'] as const) {
      const { usual, sometimes } = referredZones(muscle.points, side)
      expect(usual.length).toBeGreaterThan(0)
      expect([...usual, ...sometimes].filter((id) => !drawn.has(id))).toEqual([])
      expect(sometimes.filter((id) => usual.includes(id))).toEqual([])
    }
  }
})

test('one side is the mirror of the other', () => {
  const flipped = (id: string) =>
    id.replace(/-(left|right)$/, (side) => (side === '-left' ? '-right' : '-left'))
  for (const muscle of muscles) {
    const right = referredZones(muscle.points, 'right')
    const left = referredZones(muscle.points, 'left')
    expect(left.usual.map(flipped).toSorted()).toEqual(right.usual.toSorted())
    expect(left.sometimes.map(flipped).toSorted()).toEqual(right.sometimes.toSorted())
  }
})

test('a midline zone has no side, and a zone on the other side lies there', () => {
  expect(referredZones(points('multifidus'), 'left').usual).toContain('sacrum-midline')
  const other = muscles.flatMap(({ points: own }) =>
    own.flatMap((point) =>
      [...point.referral.essential, ...point.referral.spillover].flatMap((each) =>
        typeof each !== 'string' && each.side === 'other' ? [{ point, zone: each.zone }] : [],
      ),
    ),
  )
  for (const { point, zone } of other) {
    const { usual, sometimes } = referredZones([point], 'right')
    expect([...usual, ...sometimes]).toContain(`${zone}-left`)
  }
})
