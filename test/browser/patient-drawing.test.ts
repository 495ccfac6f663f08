import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { wellAnswers } from '#clinic/demo/well.ts'
import { findDrawing } from '#clinic/drawings/find.ts'
import { saveDrawing } from '#clinic/drawings/save.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { places } from '#protocol/atlas/rank/places.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { axe, openBrowser, screenshot } from './browser.ts'
import { judged, newPhone, openVisit, serveStory, textOf, treat } from './patient-phone.ts'

let story: Story
let serving: Serving
let browser: Browser
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  serving = await serveStory(story)
  browser = await openBrowser()
})
beforeEach(async () => {
  visitId = await story.book()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

/** A phone of today: a finger, JavaScript, 360 pixels. */
async function touchPhone(locale = 'en-US'): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  })
  context.setDefaultTimeout(5_000)
  return context
}

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await openVisit(page, serving, story, visitId)
  await page.goto(`${serving.url}/visit/drawing`)
  return page
}

const kept = () => story.run((clinic) => findDrawing(clinic, visitId, 'before'))
const marks = async () =>
  ((await kept())?.marks ?? []).map(({ zone, side, intensity }) => `${zone} ${side} ${intensity}`)
const zone = (page: Page, id: string) => page.locator(`.body-picture:visible [data-zone="${id}"]`)
const patience = { timeout: 8_000 }
const saved = (page: Page) =>
  expect.poll(() => textOf(page, '[data-state]'), patience).toBe('Saved')
const said = (page: Page) => textOf(page, '[data-said]')

test('without script: the list marks, the figure shows it, and Done leads back to Today', async () => {
  const page = await opened(await newPhone(browser, 'en-US'))
  await judged(page, 'patient-drawing-empty')
  await page.locator('button[value=done]').click()
  expect(await textOf(page, '[role=alert]')).toContain('Mark a place, or tick')

  await page.locator('.segments label', { hasText: 'Neck' }).click()
  await page.locator('[name="mark.neck-back.right"]').selectOption({ label: 'a lot' })
  await page.locator('.segments label', { hasText: 'Head' }).click()
  await page.locator('[name="mark.head-temple.right"]').selectOption({ label: 'a little' })
  await page.locator('.choice label', { hasText: 'Dull ache' }).click()
  await page.locator('button[value=show]').click()
  await page.waitForURL('**/visit/drawing/head')
  expect(await zone(page, 'head-temple-right').getAttribute('data-strength')).toBe('1')
  expect(await textOf(page, '[data-marked]')).toBe(
    'Temple, right: a littleBack of the neck, right: a lot',
  )
  expect(await marks()).toEqual(['head-temple right 2', 'neck-back right 8'])
  expect(await kept()).toMatchObject({ qualities: ['dull'] })
  await judged(page, 'patient-drawing-marked')
  await page.locator('button[value=done]').click()
  await page.waitForURL('**/visit')
  expect(await textOf(page, 'main')).toContain('Where it hurts')
})

test('without script: nothing hurts is an answer, but not beside a mark', async () => {
  const page = await opened(await newPhone(browser, 'es-MX'))
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  await story.run((clinic) => saveAnswers(clinic, patient, visitId, wellAnswers))
  await page.goto(`${serving.url}/visit`)
  expect(await textOf(page, 'main')).toContain('Ahora: muestre dónde le duele')
  await judged(page, 'patient-today-drawing-es')
  await page.goto(`${serving.url}/visit/drawing/neck`)
  await page.locator('[name="mark.neck-throat.midline"]').selectOption({ label: 'mucho' })
  await page.locator('[name=nothing]').check()
  await page.locator('button[value=done]').click()
  expect(await textOf(page, '[role=alert]')).toContain('Deje solo uno')
  expect(await kept()).toBeUndefined()
  await judged(page, 'patient-drawing-both-es')
  await page.locator('[name="mark.neck-throat.midline"]').selectOption({ label: 'no duele' })
  await page.locator('button[value=done]').click()
  await page.waitForURL('**/visit')
  expect(await kept()).toMatchObject({ nothingHurts: true, marks: [] })
  expect(await textOf(page, 'main')).toContain('No le duele nada')
  expect(await textOf(page, 'main')).not.toContain('Ahora: muestre')
})

test('a whole body is kept and answered kindly; what does not exist is not taken', async () => {
  const page = await opened(await newPhone(browser, 'en-US'))
  const whole = places.map(({ zone: { id }, side }) => ({ zone: id, side, intensity: 8 }))
  await story.run((clinic) =>
    saveDrawing(clinic, story.nurse, visitId, 'before', {
      marks: whole,
      qualities: [],
      nothingHurts: false,
    }),
  )
  await page.reload()
  expect(await textOf(page, '[data-widespread]')).toContain('We believe you')
  await judged(page, 'patient-drawing-whole')
  const form = { 'mark.knee-cap.left': '5', view: 'front', intent: 'done' }
  const answer = await page.request.post(`${serving.url}/visit/drawing`, {
    form,
    headers: { origin: serving.url },
  })
  expect(answer.status()).toBe(422)
  expect(await answer.text()).toContain('We could not read all of it')
  expect(await marks()).toHaveLength(places.length)
})

test('a finger paints, presses stronger, takes back; each change is kept by itself', async () => {
  const page = await opened(await touchPhone())
  await zone(page, 'chest-breast-right').tap()
  await expect.poll(() => said(page), patience).toBe('Breast / chest muscle, right: a little')
  await zone(page, 'chest-breast-right').tap()
  await saved(page)
  expect(await marks()).toEqual(['chest-breast right 5'])
  expect(await zone(page, 'chest-breast-right').getAttribute('data-strength')).toBe('2')
  expect(await page.locator('[name="mark.chest-breast.right"]').inputValue()).toBe('5')
  await zone(page, 'chest-breast-right').tap()
  await zone(page, 'chest-breast-right').tap()
  await expect.poll(() => said(page), patience).toBe('Breast / chest muscle, right: no pain')
  await page.locator('[data-undo]').tap()
  await saved(page)
  expect(await marks()).toEqual(['chest-breast right 8'])
  await page.locator('[name=nothing]').tap()
  await expect.poll(kept, patience).toMatchObject({ nothingHurts: true, marks: [] })
  await page.locator('[data-undo]').tap()
  await expect.poll(marks, patience).toEqual(['chest-breast right 8'])
  expect(await axe(page)).toEqual([])
  await page.locator('button[value=done]').tap()
  await page.waitForURL('**/visit')
})

test('the head is met larger, and small places are enlarged before they are marked', async () => {
  const page = await opened(await touchPhone())
  await zone(page, 'head-eye-left').tap()
  await expect.poll(() => said(page), patience).toBe('Here you see it larger.')
  expect(await page.locator('[name=view]:checked').inputValue()).toBe('head')
  expect(await page.locator('[name=side]:checked').inputValue()).toBe('left')
  await zone(page, 'head-eye-left').tap()
  await expect.poll(() => said(page), patience).toContain('behind the eye, left: a little')
  await page.locator('.segments label', { hasText: 'Front' }).tap()
  await zone(page, 'knee-inner-right').tap()
  await expect.poll(() => said(page), patience).toBe('Here you see it larger.')
  await zone(page, 'knee-inner-right').tap()
  await saved(page)
  expect(await marks()).toEqual(['head-eye left 2', 'knee-inner right 2'])
  await page.locator('button[data-zoom]:visible').tap()
  expect(await page.locator('button[data-zoom]:visible').textContent()).toBe('Larger')
})

test('without a connection it says so, keeps the last state and sends it later; Done waits', async () => {
  const context = await touchPhone()
  const page = await opened(context)
  await context.setOffline(true)
  await zone(page, 'belly-middle-midline').tap()
  await expect.poll(() => textOf(page, '[data-state]'), patience).toContain('no connection')
  await page.locator('button[value=done]').tap()
  await zone(page, 'belly-middle-midline').tap()
  expect(page.url()).toContain('/visit/drawing')
  expect(await kept()).toBeUndefined()
  await context.setOffline(false)
  await saved(page)
  expect(await marks()).toEqual(['belly-middle midline 5'])
})

test('on a slow line one state is sent at a time, and the last one stands', async () => {
  const context = await touchPhone()
  const page = await opened(context)
  let under = 0
  const together: number[] = []
  await page.route('**/visit/drawing/keep', async (route) => {
    under += 1
    together.push(under)
    await setTimeout(700)
    under -= 1
    await route.continue()
  })
  for (const id of ['chest-breast-right', 'chest-breast-left', 'chest-upper-left']) {
    await zone(page, id).tap()
    await setTimeout(450)
  }
  await zone(page, 'chest-breast-left').tap()
  await page.locator('button[value=done]').tap()
  await page.waitForURL('**/visit')
  expect(together.length).toBeGreaterThan(1)
  expect(Math.max(...together)).toBe(1)
  expect((await marks()).toSorted()).toEqual([
    'chest-breast left 5',
    'chest-breast right 2',
    'chest-upper left 2',
  ])
})

test('once the procedure is done the drawing before it stands, and who still draws is told', async () => {
  const page = await opened(await touchPhone())
  await zone(page, 'chest-breast-right').tap()
  await saved(page)
  await treat(story, visitId)
  await zone(page, 'chest-breast-left').tap()
  await expect
    .poll(() => textOf(page, '[data-state]'), patience)
    .toContain('What you drew before is kept')
  expect(await marks()).toEqual(['chest-breast right 2'])
  await page.goto(`${serving.url}/visit/drawing`)
  expect(new URL(page.url()).pathname).toBe('/visit')
})

test('by keyboard alone: into the figure, among the zones, mark, clear, and out again', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(5_000)
  const page = await opened(context)
  await page.locator('[name=view]:checked').focus()
  await page.keyboard.press('Tab')
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('data-zone') ?? document.activeElement?.tagName,
    )
  const met = new Set([await focused()])
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowLeft',
    'ArrowDown',
  ]) {
    await page.keyboard.press(key)
    met.add(await focused())
  }
  expect(met.size).toBeGreaterThan(4)
  expect(await page.locator('.figure-cursor[d^=M]').count()).toBe(1)
  const here = (await focused()) ?? ''
  await page.keyboard.press('Enter')
  await page.keyboard.press(' ')
  expect(await zone(page, here).getAttribute('aria-label')).toMatch(/: medium$/)
  await saved(page)
  expect(await marks()).toHaveLength(1)
  await page.keyboard.press('Delete')
  await expect.poll(marks, patience).toEqual([])
  await page.keyboard.press('Tab')
  expect(await focused()).not.toMatch(/-/)
})

test('a finger inside any zone of any view meets that zone, on the real screen of a phone', async () => {
  const page = await opened(await touchPhone())
  const wrong = await page.evaluate(() => {
    const found: string[] = []
    const check = (name: string, value: string) => {
      const radio = document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)
      if (radio !== null) radio.checked = true
    }
    const looks = [
      ['front', 'right'],
      ['back', 'right'],
      ['head', 'right'],
      ['head', 'left'],
      ['neck', 'right'],
      ['neck', 'left'],
      ['hip', 'right'],
      ['hip', 'left'],
    ] as const
    let met = 0
    for (const [view, side] of looks) {
      check('view', view)
      check('side', side)
      for (const figure of document.querySelectorAll<SVGSVGElement>('.body-picture svg')) {
        if (figure.getBoundingClientRect().width === 0) continue
        for (const shape of figure.querySelectorAll<SVGPathElement>('[data-zone]')) {
          const length = shape.getTotalLength()
          const { x, y, width, height } = shape.getBBox()
          const inside = Array.from(
            { length: 400 },
            (_, at) =>
              new DOMPoint(
                x + (width * ((at % 20) + 0.5)) / 20,
                y + (height * (Math.floor(at / 20) + 0.5)) / 20,
              ),
          ).filter((at) => shape.isPointInFill(at))
          if (length === 0 || inside.length === 0) found.push(`${shape.dataset.zone} has no inside`)
          shape.scrollIntoView({ block: 'center' })
          const matrix = shape.getScreenCTM()
          if (matrix === null) continue
          met += 1
          const hits = inside.filter((at) => {
            const { x: left, y: top } = at.matrixTransform(matrix)
            return document.elementFromPoint(left, top) === shape
          })
          const own = hits.length / inside.length
          if (own < 0.5)
            found.push(`${view} ${shape.dataset.zone}: ${own.toFixed(2)} of it can be touched`)
        }
      }
    }
    return { found, met }
  })
  expect(wrong.found).toEqual([])
  expect(wrong.met).toBeGreaterThan(280)
})

test('controls are at least 24 pixels, and the painted screen is looked at in every width', async () => {
  const page = await opened(await touchPhone())
  await story.run((clinic) =>
    saveDrawing(clinic, story.nurse, visitId, 'before', {
      marks: [
        { zone: 'neck-back', side: 'right', intensity: 8 },
        { zone: 'shoulder-top', side: 'right', intensity: 5 },
        { zone: 'head-temple', side: 'right', intensity: 5 },
        { zone: 'scapula-upper', side: 'right', intensity: 2 },
      ],
      qualities: ['dull', 'tight'],
      nothingHurts: false,
    }),
  )
  await page.goto(`${serving.url}/visit/drawing/back`)
  const small = await page
    .locator('.drawing :is(button, select, summary, input[type=checkbox], .segments label):visible')
    .evaluateAll(
      (controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .filter(({ width, height }) => Math.min(width, height) < 24).length,
    )
  expect(small).toBe(0)
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'patient-drawing-painted')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.locator('.segments label', { hasText: 'Head' }).click()
  await screenshot(page, 'patient-drawing-head')
})

function bytesOf(url: string, cookie: string): Promise<{ bytes: number; encoding: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br', cookie } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        resolve({ bytes, encoding: String(response.headers['content-encoding']) }),
      )
    })
      .once('error', reject)
      .end()
  })
}

test('the whole screen with figure, list and script stays under 40 KB compressed, the script under 10 KB as written', async () => {
  const context = await touchPhone()
  const page = await opened(context)
  const cookies = await context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const script = (await page.locator('script[src]').getAttribute('src')) ?? ''
  const [screen, module] = await Promise.all([
    bytesOf(`${serving.url}/visit/drawing`, cookie),
    bytesOf(`${serving.url}${script}`, cookie),
  ])
  const plain = await page.request.get(`${serving.url}${script}`)
  const scriptBytes = (await plain.body()).length
  const [kb, ofScript] = [(screen.bytes + module.bytes) / 1_024, scriptBytes / 1_024]
  process.stdout.write(
    `drawing: ${kb.toFixed(1)} KB compressed, of it ${(module.bytes / 1_024).toFixed(1)} KB script (${ofScript.toFixed(1)} KB as served)\n`,
  )
  expect([screen.encoding, module.encoding]).toEqual(['br', 'br'])
  expect(kb).toBeLessThan(40)
  expect(ofScript).toBeLessThanOrEqual(10)
})
