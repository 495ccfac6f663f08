import { expect, test } from 'vitest'
import { zoneShapes } from '#protocol/atlas/figure/zone-shapes.ts'
import { zones } from '#protocol/atlas/zones.ts'
import { levelOf, levels } from './levels.ts'
import { partsOf, picturesOf, views } from './views.ts'

test('every zone stands once in the list, and can be found in a picture of some view', () => {
  const listed = views.flatMap((view) => partsOf(view).flatMap(({ zones: its }) => its))
  expect(listed.map(({ id }) => id).toSorted()).toEqual(zones.map(({ id }) => id).toSorted())
  const shown = new Set(
    views
      .flatMap((view) => picturesOf[view])
      .flatMap((each) => zoneShapes(each).map(({ code }) => code)),
  )
  expect(zones.filter(({ id }) => !shown.has(id))).toEqual([])
})

test('each intensity from 1 to 10 has one level, stronger with it, and a level is shown as itself', () => {
  const shown = Array.from({ length: 10 }, (_, at) => levelOf(at + 1).strength)
  expect(shown).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 3])
  for (const level of levels) expect(levelOf(level.intensity)).toBe(level)
})
