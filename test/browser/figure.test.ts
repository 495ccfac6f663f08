import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layers, muscleShapes } from '#protocol/atlas/figure/muscle-shapes.ts'
import { type Picture, pictures, windowOf } from '#protocol/atlas/figure/picture.ts'
import { centroid, grain } from '#protocol/atlas/figure/shape.ts'
import { type Drawn, zoneShapes } from '#protocol/atlas/figure/zone-shapes.ts'
import { Figure, type FigureProps } from '#web/look/figure/figure.tsx'
import { axe, openBrowser } from './browser.ts'

const look = resolve(import.meta.dirname, '../../src/web/look')
const zooms = [1, 1.5, 3]
const pixelRatios = [1, 2]
const width_px = 330

let browser: Browser
let sheet: string

beforeAll(async () => {
  browser = await openBrowser()
  const read = (file: string) => readFile(resolve(look, file), 'utf8')
  sheet = `${await read('tokens.css')}\n${await read('figure/figure.css')}`
})
afterAll(() => browser?.close())

type Part = Pick<FigureProps, 'picture' | 'layer' | 'zones'>

const page = (part: Part) => `<!doctype html><html lang="en"><title>Figure</title>
<meta name="viewport" content="width=device-width"><style>${sheet} body { margin: 0 }</style>
<main><h1 style="position:absolute;clip-path:inset(50%)">Figure</h1>${renderToStaticMarkup(
  createElement(Figure, {
    ...part,
    title: `Body, ${part.picture}`,
    sides: { right: 'Right', left: 'Left' },
    nameOf: (code, side) => `${code}, ${side}`,
  }),
)}</main></html>`

/** What a finger on each centroid finds: pairs of the id that should be there and the one that is. */
async function hit(part: Part, drawn: readonly Drawn[], zoom: number, pixelRatio: number) {
  const { width, height } = windowOf(part.picture)
  const viewport = {
    width: Math.ceil(width_px * zoom),
    height: Math.ceil((width_px * zoom * height) / width) + 20,
  }
  const tab = await browser.newPage({ viewport, deviceScaleFactor: pixelRatio })
  await tab.setContent(page(part))
  const places = drawn.map(({ id, shape }) => {
    const [x, y] = centroid(shape)
    return { id, x: x * grain, y: y * grain }
  })
  const found = await tab.evaluate((wanted) => {
    const figure = document.querySelector<SVGSVGElement>('svg.figure')
    const matrix = figure?.getScreenCTM()
    if (!matrix) throw new Error('no figure')
    return wanted.map(({ id, x, y }) => {
      const at = new DOMPoint(x, y).matrixTransform(matrix)
      const top = document.elementFromPoint(at.x, at.y)
      return [
        id,
        top?.getAttribute('data-zone') ?? top?.getAttribute('data-muscle') ?? top?.tagName,
      ]
    })
  }, places)
  await tab.close()
  return found
}

const parts = (picture: Picture) => [
  { layer: 'skin' as const, drawn: zoneShapes(picture) },
  ...layers.map((layer) => ({ layer, drawn: muscleShapes(picture, layer) })),
]

describe.each(zooms)('at zoom %s', (zoom) => {
  test.each(pixelRatios)(
    'and %s pixels per dot a finger on a centroid finds its zone or muscle',
    async (ratio) => {
      let count = 0
      for (const picture of pictures)
        for (const { layer, drawn } of parts(picture)) {
          const found = await hit({ picture, layer }, drawn, zoom, ratio)
          count += found.length
          expect(found.filter(([wanted, is]) => wanted !== is)).toEqual([])
        }
      expect(count).toBeGreaterThan(350)
    },
  )
})

test.each([
  ['front', 'left of'],
  ['back', 'right of'],
] as const)('from the %s the R stands %s the L, large', async (picture, where) => {
  const tab = await browser.newPage({ viewport: { width: 390, height: 840 } })
  await tab.setContent(page({ picture, layer: 'skin' }))
  const right = await tab.locator('[data-side="right"]').boundingBox()
  const left = await tab.locator('[data-side="left"]').boundingBox()
  expect(Math.min(right?.height ?? 0, left?.height ?? 0)).toBeGreaterThan(24)
  expect((right?.x ?? 0) < (left?.x ?? 0) ? 'left of' : 'right of').toBe(where)
  await tab.close()
})

test('a painted figure has no accessibility finding, and every path its name', async () => {
  const tab = await browser.newPage({ viewport: { width: 820, height: 900 } })
  await tab.setContent(page({ picture: 'front', layer: 'skin', zones: { 'neck-side-right': 3 } }))
  expect(await axe(tab)).toEqual([])
  const unnamed = await tab.locator('[data-zone]:not(:has(title))').count()
  expect(unnamed).toBe(0)
  expect(await tab.locator('[data-strength="3"]').getAttribute('data-zone')).toBe('neck-side-right')
  expect(await tab.locator('[data-side="right"]').textContent()).toBe('R')
  await tab.close()
})
