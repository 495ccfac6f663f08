import { describe, expect, test } from 'vitest'
import { places } from '#protocol/atlas/rank/places.ts'
import { checkDrawing, type GivenDrawing } from './check.ts'
import { compareDrawings } from './compare.ts'

const given = (marks: GivenDrawing['marks'], rest: Partial<GivenDrawing> = {}): GivenDrawing => ({
  marks,
  qualities: [],
  nothingHurts: false,
  ...rest,
})
const mark = (zone: string, side: string, intensity: number) => ({ zone, side, intensity })
const problems = (drawing: GivenDrawing) => {
  const checked = checkDrawing(drawing)
  return checked.kind === 'refused' ? checked.problems.map(({ problem }) => problem) : checked.kind
}

describe('what comes through the door', () => {
  test.each([
    ['a zone that does not exist', mark('knee-cap', 'left', 5), 'unknown-zone'],
    ['a name of every object', mark('constructor', 'left', 5), 'unknown-zone'],
    ['a side on a midline zone', mark('sacrum', 'left', 5), 'wrong-side'],
    ['a paired zone in the midline', mark('neck-side', 'midline', 5), 'wrong-side'],
    ['a side nobody has', mark('neck-side', 'both', 5), 'wrong-side'],
    ['more than the worst', mark('neck-side', 'left', 11), 'intensity-out-of-range'],
    ['less than nothing', mark('neck-side', 'left', -1), 'intensity-out-of-range'],
    ['a half', mark('neck-side', 'left', 2.5), 'intensity-out-of-range'],
    ['no number', mark('neck-side', 'left', Number.NaN), 'intensity-out-of-range'],
  ])('%s is refused, and nothing beside it is taken', (_, wrong, problem) => {
    expect(problems(given([mark('neck-back', 'left', 5), wrong]))).toEqual([problem])
  })

  test('an unknown word, and marks beside “nothing hurts”, are refused', () => {
    expect(problems(given([], { qualities: ['dull', 'loud'] }))).toEqual(['unknown-quality'])
    expect(problems(given([mark('neck-back', 'left', 5)], { nothingHurts: true }))).toEqual([
      'nothing-and-marks',
    ])
  })

  test('0 is no mark; a place given twice keeps the stronger; the order is the atlas’s', () => {
    const checked = checkDrawing(
      given([
        mark('neck-side', 'left', 2),
        mark('head-temple', 'right', 8),
        mark('neck-side', 'left', 5),
        mark('neck-side', 'right', 0),
      ]),
    )
    expect(checked).toMatchObject({
      kind: 'fine',
      drawing: { marks: [mark('head-temple', 'right', 8), mark('neck-side', 'left', 5)] },
    })
  })

  test('nothing hurts, an empty and a whole body are drawings', () => {
    expect(checkDrawing(given([], { nothingHurts: true, qualities: ['dull'] }))).toMatchObject({
      drawing: { marks: [], qualities: [], nothingHurts: true },
    })
    expect(problems(given([]))).toBe('fine')
    const whole = places.map(({ zone, side }) => mark(zone.id, side, 8))
    const checked = checkDrawing(given(whole))
    expect(checked.kind === 'fine' && checked.drawing.marks.length).toBe(places.length)
  })
})

test('two drawings are compared place by place, each side for itself', () => {
  const at = (zone: string, side: 'left' | 'right', intensity: number) => ({
    zone,
    side,
    intensity,
  })
  const earlier = {
    marks: [at('neck-side', 'left', 5), at('neck-back', 'left', 5), at('flank', 'right', 2)],
  }
  const later = {
    marks: [at('neck-side', 'right', 5), at('neck-back', 'left', 2), at('flank', 'right', 8)],
  }
  const { came, went, weaker, stronger, same } = compareDrawings(earlier, later)
  expect(came).toEqual([{ ...at('neck-side', 'right', 5), before: 0 }])
  expect(went).toEqual([{ ...at('neck-side', 'left', 0), before: 5 }])
  expect(weaker).toEqual([{ ...at('neck-back', 'left', 2), before: 5 }])
  expect(stronger).toEqual([{ ...at('flank', 'right', 8), before: 2 }])
  expect(same).toEqual([])
  expect(compareDrawings(later, later).same).toHaveLength(3)
})
