import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { FigureBox } from '../figure-place.ts'
import { muscles } from '../muscles.ts'
import { zones } from '../zones.ts'
import type { Point } from './curve.ts'
import { featureLines, skin } from './ground.ts'
import { layers, muscleShapes } from './muscle-shapes.ts'
import { type Picture, pictures, placeIn, scales, sidesOf, viewOf, windowOf } from './picture.ts'
import { centroid, contains, lineData, pathData, polygon } from './shape.ts'
import { type Drawn, zoneShapes } from './zone-shapes.ts'

const boxIn = (code: string, picture: Picture): FigureBox | undefined =>
  zones.find(({ id }) => id === code)?.boxes.find(({ view }) => view === viewOf(picture))

const rounded = (at: readonly number[]) => at.map((value) => Math.round(value * 1e6) + 0)

const isTeeth = ({ code }: { code: string }) => code.endsWith('-teeth')

/** The ids of the shapes around each point of a grid, row by row; finer in the small pictures. */
function grid(picture: Picture, shapes: readonly Drawn[]): Map<string, string[]> {
  const { x, y, width } = windowOf(picture)
  const step = width > 300 ? 1.6 : 0.7
  const found = new Map<string, string[]>()
  for (const { id, shape } of shapes)
    for (const part of shape.map(polygon)) {
      const rows = part.map((point) => (point[1] - y) / step)
      const last = Math.ceil(Math.max(...rows))
      for (let row = Math.floor(Math.min(...rows)); row <= last; row += 1)
        for (const [from, to] of spans(part, y + (row + 1 / 3) * step)) {
          const first = Math.ceil((from - x) / step)
          for (let column = first; x + column * step < to; column += 1) {
            const key = `${column},${row}`
            found.set(key, [...(found.get(key) ?? []), id])
          }
        }
    }
  return found
}

/** Where a horizontal line runs inside a polygon. */
function spans(points: readonly Point[], y: number): [from: number, to: number][] {
  const crossings = points
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1]
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
    })
    .sort((one, other) => one - other)
  return crossings.flatMap((from, at) => {
    const to = crossings[at + 1]
    return at % 2 === 0 && to !== undefined ? [[from, to] as [number, number]] : []
  })
}

const crowded = (found: ReadonlyMap<string, string[]>) => [
  ...new Set([...found.values()].filter((ids) => ids.length > 1).map((ids) => ids.join(' + '))),
]

/** Least distance between the borders of two shapes, in figure units. */
function gap(one: Drawn, other: Drawn): number {
  const points = (drawn: Drawn) => drawn.shape.flatMap((curve) => curve.map(([from]) => from))
  const others = points(other)
  return Math.min(
    ...points(one).flatMap(([x1, y1]) => others.map(([x2, y2]) => Math.hypot(x1 - x2, y1 - y2))),
  )
}

describe.each(pictures)('zones of %s', (picture) => {
  const drawn = zoneShapes(picture)

  test('every zone that has a box here is drawn once on each side, and nothing else', () => {
    const wanted = zones
      .filter(({ id }) => boxIn(id, picture) !== undefined)
      .flatMap(({ id, paired }) =>
        paired ? sidesOf(picture).map((side) => `${id}-${side}`) : [`${id}-midline`],
      )
    expect(drawn.map(({ id }) => id).sort()).toEqual(wanted.sort())
  })

  test('the centroid of each lies in its box and in its own path, on top', () => {
    const wrong = drawn.flatMap(({ id, code, side, shape }) => {
      const at = centroid(shape)
      const box = boxIn(code, picture)
      if (box === undefined) return [`${id} has no box`]
      const middle = placeIn(picture, side, box)
      const scale = scales[viewOf(picture)]
      const off =
        Math.abs(at[0] - middle[0]) > box.halfWidth * 100 * scale[0] + 1e-6 ||
        Math.abs(at[1] - middle[1]) > box.halfHeight * 1000 + 1e-6
      const holders = drawn.filter((other) => contains(other.shape, at)).map((other) => other.id)
      return off || holders.at(-1) !== id ? [`${id}: ${off} ${holders}`] : []
    })
    expect(wrong).toEqual([])
  })

  test('no two skin zones overlap, nor two rows of teeth', () => {
    for (const layer of [drawn.filter((each) => !isTeeth(each)), drawn.filter(isTeeth)]) {
      expect(crowded(grid(picture, layer))).toEqual([])
    }
  })
})

test.each(['front', 'back'] as const)('skin zones cover the whole body: %s', (picture) => {
  const [body] = skin(picture)
  if (body === undefined) throw new Error('no body')
  const covered = grid(
    picture,
    zoneShapes(picture).filter((each) => !isTeeth(each)),
  )
  const places = grid(picture, [{ id: 'body', code: 'body', side: 'midline', shape: [body] }])
  expect(places.size).toBeGreaterThan(50_000)
  const strays = [...covered.keys()].filter((key) => !places.has(key))
  const holes = [...places.keys()].filter((key) => !covered.has(key))
  expect({ strays, holes }).toEqual({ strays: [], holes: [] })
})

test('neighbours that can be seen together touch', () => {
  const views = pictures
    .filter((picture) => !picture.endsWith('left'))
    .map((picture) => zoneShapes(picture).filter(({ side }) => side !== 'left'))
  const pairs = zones.flatMap(({ id, neighbours }) =>
    neighbours.filter((other) => id < other).map((other) => [id, other] as const),
  )
  const gaps = pairs.map(([id, other]) => {
    const together = views.flatMap((drawn) => {
      const one = drawn.find(({ code }) => code === id)
      const two = drawn.find(({ code }) => code === other)
      return one && two && isTeeth(one) === isTeeth(two) ? [gap(one, two)] : []
    })
    return { pair: `${id} ${other}`, gap: Math.min(...together) }
  })
  const seen = gaps.filter((each) => each.gap < Number.POSITIVE_INFINITY)
  expect(seen.length).toBeGreaterThan(200)
  expect(seen.filter((each) => each.gap > 1e-6)).toEqual([])
})

test('zones share a border with their neighbours only', () => {
  const borders = ({ shape }: Drawn) =>
    shape.flat().map(([from, , , to]) =>
      [from, to]
        .map((at) => at.map((value) => value.toFixed(3)).join())
        .sort()
        .join(),
    )
  const sharing = pictures
    .filter((picture) => !picture.endsWith('left'))
    .flatMap((picture) => {
      const drawn = zoneShapes(picture).filter((each) => each.side !== 'left' && !isTeeth(each))
      const owners = Map.groupBy(
        drawn.flatMap((each) => borders(each).map((border) => ({ border, code: each.code }))),
        ({ border }) => border,
      )
      return [...owners.values()]
        .map((each) => [...new Set(each.map(({ code }) => code))])
        .filter((codes) => codes.length > 1)
    })
  expect(new Set(sharing.map((codes) => codes.join())).size).toBeGreaterThan(200)
  const strangers = sharing.filter(
    ([one, other = '']) => !zones.find(({ id }) => id === one)?.neighbours.includes(other),
  )
  expect(strangers).toEqual([])
})

describe.each(pictures)('muscles of %s', (picture) => {
  test.each(layers)('%s: every muscle of the layer that is seen here, and no other', (layer) => {
    const wanted = muscles
      .filter((muscle) => muscle.layer === layer && isSeen(muscle.views, picture))
      .flatMap(({ id }) => sidesOf(picture).map((side) => `${id}-${side}`))
    expect(
      muscleShapes(picture, layer)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(wanted.sort())
  })

  test.each(layers)('%s: every trigger point lies inside its muscle', (layer) => {
    const drawn = muscleShapes(picture, layer)
    const outside = muscles
      .filter((muscle) => muscle.layer === layer)
      .flatMap(({ id, points }) =>
        points
          .filter(({ place }) => place.view === viewOf(picture))
          .flatMap((point) =>
            sidesOf(picture).flatMap((side) => {
              const muscle = drawn.find((each) => each.id === `${id}-${side}`)
              const at = placeIn(picture, side, point.place)
              return muscle && contains(muscle.shape, at) ? [] : [`${point.id}-${side}`]
            }),
          ),
      )
    expect(outside).toEqual([])
  })

  test.each(layers)('%s: no two muscles overlap', (layer) => {
    expect(crowded(grid(picture, muscleShapes(picture, layer)))).toEqual([])
  })

  test.each(layers)('%s: every fibre stays inside its muscle', (layer) => {
    const astray = muscleShapes(picture, layer).filter(({ shape, fibres }) =>
      fibres.some((fibre) =>
        fibre.some(([from, , , to]) => !contains(shape, from) || !contains(shape, to)),
      ),
    )
    expect(astray.map(({ id }) => id)).toEqual([])
  })
})

const isSeen = (views: readonly string[], picture: Picture) =>
  views.includes(picture.startsWith('head') ? picture : viewOf(picture))

test('every muscle and every zone is drawn somewhere', () => {
  const codes = new Set(
    pictures.flatMap((picture) => [
      ...zoneShapes(picture).map(({ code }) => code),
      ...layers.flatMap((layer) => muscleShapes(picture, layer).map(({ code }) => code)),
    ]),
  )
  expect([...zones, ...muscles].filter(({ id }) => !codes.has(id))).toEqual([])
  expect(codes.size).toBe(zones.length + muscles.length)
})

describe('sides are the patient’s own', () => {
  const all = (picture: Picture) => [
    ...zoneShapes(picture),
    ...layers.flatMap((layer) => muscleShapes(picture, layer)),
  ]
  const columns = ({ shape }: Drawn) => shape.flatMap(polygon).map(([x]) => x)

  test('right is on the left of the screen from the front, for every path', () => {
    const wrong = all('front').filter(
      (each) =>
        (each.side === 'right' && Math.max(...columns(each)) > 1e-9) ||
        (each.side === 'left' && Math.min(...columns(each)) < -1e-9),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('right is on the right of the screen from behind, for every path', () => {
    const wrong = all('back').filter(
      (each) =>
        (each.side === 'right' && Math.min(...columns(each)) < -1e-9) ||
        (each.side === 'left' && Math.max(...columns(each)) > 1e-9),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('a head seen from its right looks to the right, from its left to the left', () => {
    const across = (picture: Picture, side: 'right' | 'left') => {
      const x = (code: string) =>
        centroid(zoneShapes(picture).find(({ id }) => id === `${code}-${side}`)?.shape ?? [])[0]
      return x('head-eye') - x('head-occiput')
    }
    expect(across('head-right', 'right')).toBeGreaterThan(50)
    expect(across('head-left', 'left')).toBeCloseTo(-across('head-right', 'right'))
  })

  test.each(pictures)('one side of %s is the mirror image of the other', (picture) => {
    const other = picture.endsWith('-right')
      ? (picture.replace('right', 'left') as Picture)
      : picture
    const drawn = all(picture)
    const opposite = new Map(all(other).map((each) => [each.id, each]))
    for (const each of drawn.filter(({ side }) => side === 'right')) {
      const twin = opposite.get(`${each.code}-left`)?.shape.map(polygon)
      const mirror = each.shape
        .map(polygon)
        .map((part) => part.map(([x, y]) => [x === 0 ? 0 : -x, y]))
      expect(
        twin?.map((part) => part.map(rounded)),
        each.id,
      ).toEqual(mirror.map((part) => part.map(rounded)))
    }
  })
})

test('the patient’s figure, all views of the skin, packs into 15 KB', () => {
  const text = pictures
    .flatMap((picture) => [
      pathData(skin(picture)),
      ...featureLines(picture).map(lineData),
      ...zoneShapes(picture).map(({ id, shape }) => `${id} ${pathData(shape)}`),
    ])
    .join('\n')
  const bytes = brotliCompressSync(text).length
  console.log(`figure: ${bytes} bytes in brotli, ${text.length} as written`)
  expect(bytes).toBeLessThanOrEqual(15_000)
})
