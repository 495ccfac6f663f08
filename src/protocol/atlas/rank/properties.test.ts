import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muscles } from '../muscles.ts'
import { patterns } from './patterns.ts'
import { places } from './places.ts'
import { type Ranking, rank } from './rank.ts'

type Painted = { readonly zone: string; readonly side: string; readonly intensity?: number }

const intensity = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined })

/** Marks anywhere, or, as patients do, in the pattern of one or two muscles and around. */
const anywhere = fc.nat({ max: places.length - 1 })
/** By id: a counterexample is printed, and a pattern is thousands of numbers. */
const placesById = new Map(patterns.map(({ muscle, roles }) => [muscle.id, [...roles.keys()]]))
const muscleId = fc.constantFrom(...placesById.keys())
const ofMuscles = fc
  .uniqueArray(muscleId, { minLength: 1, maxLength: 2 })
  .chain((ids) => fc.constantFrom(...ids.flatMap((id) => placesById.get(id) ?? [])))
  .chain((index) => fc.constantFrom(index, places[index]?.mirror ?? index))

const painted: fc.Arbitrary<readonly Painted[]> = fc
  .array(fc.tuple(fc.oneof(anywhere, ofMuscles, ofMuscles), intensity), {
    minLength: 1,
    maxLength: 12,
  })
  .map((marks) =>
    [...new Map(marks)].flatMap(([index, strength]) => {
      const place = places[index]
      if (place === undefined) return []
      const mark = { zone: place.zone.id, side: place.side }
      return [strength === undefined ? mark : { ...mark, intensity: strength }]
    }),
  )

const across: Readonly<Record<string, string>> = { left: 'right', right: 'left' }
const mirrorSide = (side: string): string => across[side] ?? side
const mirror = (marks: readonly Painted[]): readonly Painted[] =>
  marks.map((mark) => ({ ...mark, side: mirrorSide(mark.side) }))

const order = ({ kind, muscles: found, together }: Ranking, turn: (side: string) => string) => ({
  kind,
  muscles: found.map(({ id, side, place, score, points }) => ({
    id,
    side: turn(side),
    place,
    score,
    points,
  })),
  together: together?.muscles.map(({ id, side }) => ({ id, side: turn(side) })),
})

const asIs = (side: string) => side
const runs = { numRuns: 150 }

test('a mirrored drawing gives the mirrored answer', () => {
  fc.assert(
    fc.property(painted, (drawn) => {
      expect(order(rank({ drawn: mirror(drawn) }), mirrorSide)).toEqual(
        order(rank({ drawn }), asIs),
      )
    }),
    runs,
  )
})

test('the order of the marks does not matter', () => {
  fc.assert(
    fc.property(painted, fc.infiniteStream(fc.nat()), (drawn, keys) => {
      const shuffled = drawn
        .map((mark) => ({ mark, key: keys.next().value }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ mark }) => mark)
      expect(rank({ drawn: shuffled })).toEqual(rank({ drawn }))
    }),
    runs,
  )
})

/** Of a muscle that no longer shows there is no score: then it must not have shown before. */
const scoreOf = (ranking: Ranking, id: string): number =>
  ranking.muscles.find((each) => each.id === id)?.score ?? Number.NEGATIVE_INFINITY

const rounding = 0.011

test('more matching pain never lowers a muscle', () => {
  fc.assert(
    fc.property(painted, muscleId, fc.nat(), (drawn, id, choice) => {
      const own = placesById.get(id) ?? []
      const place = places[own[choice % own.length] ?? 0]
      if (place === undefined) return
      const more = { zone: place.zone.id, side: place.side }
      const before = scoreOf(rank({ drawn }), id)
      const after = scoreOf(rank({ drawn: [...drawn, more] }), id)
      expect(after).toBeGreaterThanOrEqual(before - rounding)
    }),
    runs,
  )
})

test('stronger matching pain never lowers a muscle', () => {
  fc.assert(
    fc.property(painted, fc.nat(), (drawn, at) => {
      const mark = drawn[at % drawn.length]
      if (mark === undefined) return
      const stronger = drawn.map((each) => (each === mark ? { ...each, intensity: 10 } : each))
      const before = rank({ drawn })
      const after = rank({ drawn: stronger })
      for (const { id, score, matched } of before.muscles) {
        if (matched.unexplained.some(({ zone }) => zone === mark.zone)) continue
        expect(scoreOf(after, id)).toBeGreaterThanOrEqual(score - rounding)
      }
    }),
    runs,
  )
})

test('every painted place is accounted for or unexplained, once, for every muscle', () => {
  fc.assert(
    fc.property(painted, (drawn) => {
      const names = (zones: readonly { zone: string; side: string }[]) =>
        zones.map(({ zone, side }) => `${zone} ${side}`).toSorted()
      for (const { matched, place, id } of rank({ drawn }).muscles) {
        const { essential, spillover, own, unexplained } = matched
        expect(names([...essential, ...spillover, ...own, ...unexplained])).toEqual(names(drawn))
        expect(place).toBeGreaterThan(0)
        expect(muscles.some((muscle) => muscle.id === id)).toBe(true)
      }
    }),
    runs,
  )
})

test('together each muscle accounts for a place that none before it does', () => {
  fc.assert(
    fc.property(painted, (drawn) => {
      const { together } = rank({ drawn })
      if (together === undefined) return
      const added = together.muscles.flatMap(({ adds }) => adds)
      for (const { adds } of together.muscles) expect(adds).not.toEqual([])
      expect(added.length + together.unexplained.length).toBe(drawn.length)
    }),
    runs,
  )
})

test('nothing that can be written down makes it throw', () => {
  const odd = fc.array(
    fc.record(
      {
        zone: fc.oneof(
          fc.string(),
          anywhere.map((index) => places[index]?.zone.id ?? ''),
        ),
        side: fc.oneof(fc.string(), fc.constantFrom('left', 'right', 'midline')),
        intensity: fc.oneof(fc.double(), fc.integer()),
      },
      { requiredKeys: ['zone', 'side'] },
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(odd, (drawn) => {
      const { muscles: found } = rank({ drawn })
      expect(found.every(({ score }) => Number.isFinite(score))).toBe(true)
    }),
    runs,
  )
})
