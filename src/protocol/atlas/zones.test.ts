import { expect, test } from 'vitest'
import { findZone, zones } from './zones.ts'

test('a hundred and three zones have ids of their own, nine of them in the midline', () => {
  expect(new Set(zones.map(({ id }) => id)).size).toBe(103)
  expect(zones.filter(({ paired }) => !paired)).toHaveLength(9)
  expect(zones.filter(({ kind }) => kind === 'intraoral')).toHaveLength(2)
})

test('neighbours are zones, never the zone itself, and name each other', () => {
  for (const { id, neighbours } of zones) {
    expect(neighbours).not.toContain(id)
    expect(neighbours.length).toBe(new Set(neighbours).size)
    for (const neighbour of neighbours) expect(findZone(neighbour)?.neighbours).toContain(id)
  }
})

test('every box lies on the figure, a midline zone on the midline', () => {
  for (const { id, paired, boxes } of zones) {
    for (const { x, y, halfWidth, halfHeight } of boxes) {
      expect({ id, x: x >= 0 && x <= 1, y: y >= 0 && y <= 1 }).toEqual({ id, x: true, y: true })
      expect(halfWidth > 0 && halfHeight > 0).toBe(true)
    }
    if (!paired) expect(boxes[0].x).toBe(0)
  }
})

test('every label exists in both languages and is the only one of its kind', () => {
  for (const word of ['en', 'es'] as const) {
    expect(new Set(zones.map(({ label }) => label[word])).size).toBe(103)
  }
})
