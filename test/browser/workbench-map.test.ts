import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkWell, wellAnswers } from '#clinic/demo/well.ts'
import { saveDrawing } from '#clinic/drawings/save.ts'
import { changePoint } from '#clinic/examinations/change.ts'
import { examinedPoints } from '#clinic/examinations/queries.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { axe, openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser
let desk: BrowserContext
let page: Page
let visitId: string

/** A headache that begins in the neck: temple, occiput and the side and back of the neck, right. */
const marks = [
  { zone: 'head-temple', side: 'right', intensity: 8 },
  { zone: 'head-occiput', side: 'right', intensity: 5 },
  { zone: 'neck-side', side: 'right', intensity: 6 },
  { zone: 'neck-back', side: 'right', intensity: 3 },
]

const house = () => ({ serving, installation: story.installation, clinicId: story.clinicId })

beforeAll(async () => {
  story = await tellStory()
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
  desk = await deskOf(browser, house(), story.onCall.staffId)
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

let booked = 0
beforeEach(async () => {
  booked += 1
  visitId = await story.book(`Patient ${booked}`)
  await draw(marks)
  page = await desk.newPage()
  return () => page.close()
})

const draw = (drawn: typeof marks, visit = visitId) =>
  story.run(async (clinic) => {
    const actor = { kind: 'patient', visitId: visit, patientId: visit, name: 'P' } as const
    const given = { marks: drawn, qualities: ['dull'], nothingHurts: false }
    const saved = await saveDrawing(clinic, actor, visit, 'before', given)
    if (saved.kind !== 'saved') throw new Error(saved.kind)
  })

const open = async (on = page, query = ''): Promise<void> => {
  await on.goto(`${serving.url}/workbench/visits/${visitId}/map${query}`)
  await ready(on)
}

const examined = () => story.run((clinic) => examinedPoints(clinic, visitId))

/** Waits until the database holds what was pressed. */
const until = (wanted: (points: Awaited<ReturnType<typeof examined>>) => boolean) =>
  expect.poll(async () => wanted(await examined()), { timeout: 10_000 }).toBe(true)

test('from the drawing to the plan and the note by keyboard alone', async () => {
  await open()
  await page.keyboard.press('j')
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-card]')?.id)
  await expect.poll(focused).toMatch(/^muscle-/)
  const first = await focused()
  await page.keyboard.press('j')
  await expect.poll(focused).not.toBe(first)
  await page.keyboard.press('k')
  await expect.poll(focused).toBe(first)
  await page.keyboard.press('Enter')
  await page.locator(`#${first} [data-point-row]`).first().waitFor()
  expect(await page.locator('.map-figures [data-lit="usual"]').count()).toBeGreaterThan(0)
  await page.keyboard.press('ArrowDown')
  for (const key of ['1', '2', '3', '4', '4', 'x']) await page.keyboard.press(key)
  await until(
    ([point]) =>
      point?.picked === true &&
      point.findings.tautBand === true &&
      point.findings.referredPain === true &&
      point.findings.twitch === false,
  )
  await page.locator(`#${first}`).getByText('Active', { exact: true }).waitFor()
  await page.locator('.map-plan li').waitFor()
  await page.keyboard.press('l')
  await page.locator('.figure-superficial').first().waitFor()
  expect(await page.locator('.figure-superficial [data-muscle][data-strength="2"]').count()).toBe(
    await page.locator(`.figure-superficial [data-muscle="${first?.slice(7)}-right"]`).count(),
  )
  const edge = page.locator('.figure-superficial [data-lit="sometimes"]').first()
  expect(await edge.evaluate((zone) => getComputedStyle(zone).strokeDasharray)).not.toBe('none')
  expect(await edge.evaluate((zone) => getComputedStyle(zone).stroke)).not.toBe('none')
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Next muscle').waitFor()
  await page.keyboard.press('Escape')
  const [point] = await examined()
  await page.goto(`${serving.url}/workbench/visits/${visitId}/checks`)
  await ready(page)
  await expect.poll(() => page.getByLabel('Muscle 1', { exact: true }).inputValue()).not.toBe('')
  expect(await page.getByLabel('Side', { exact: true }).first().inputValue()).toBe(point?.site.side)
})

test('by touch on a tablet: findings, the other side, another muscle, a pick taken back', async () => {
  const nurse = await deskOf(browser, house(), story.nurse.staffId)
  const tablet = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
  })
  await tablet.addCookies(await nurse.cookies())
  await nurse.close()
  const touched = await tablet.newPage()
  await open(touched)
  const wide = await touched.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
  await touched.getByLabel('Find a muscle by its name').fill('piriforme')
  await touched.getByRole('link', { name: /^Piriformis/ }).tap()
  const card = touched.locator('#muscle-piriformis')
  await card.getByText('Which side of the patient?').waitFor()
  expect(await card.locator('[data-point-row]').count()).toBe(0)
  await card.getByRole('button', { name: 'Left', exact: true }).tap()
  await card
    .getByRole('button', { name: /^Pick / })
    .first()
    .tap()
  await until(([point]) => point?.picked === true && point.site.side === 'left')
  for (const button of await card.locator('button:visible, summary:visible').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  }
  const row = card.locator('[data-point-row]').first()
  await row.getByRole('button', { name: /^Tender/ }).tap()
  await until(([point]) => point?.findings.tenderness === true)
  await row.getByRole('button', { name: /^Picked / }).tap()
  await until(([point]) => point?.picked === false)
  await tablet.close()
})

test('the procedure form opens with the muscles, points and sides that are picked', async () => {
  const picked = [
    { muscleId: 'gluteus-medius', pointId: 'gluteus-medius-tp1', side: 'right' },
    { muscleId: 'piriformis', pointId: null, side: 'left' },
    { muscleId: 'piriformis', pointId: null, side: 'right' },
  ] as const
  await story.run(async (clinic) => {
    const patient = { kind: 'patient', visitId, patientId: visitId, name: 'P' } as const
    await saveAnswers(clinic, patient, visitId, wellAnswers)
    await checkWell(clinic, story.nurse, visitId, [])
    for (const site of picked) {
      const change = { field: 'picked', from: false, to: true } as const
      expect(await changePoint(clinic, story.onCall, visitId, site, change)).toEqual({
        kind: 'changed',
      })
    }
  })
  await page.goto(`${serving.url}/workbench/visits/${visitId}/procedure`)
  await ready(page)
  const typed = async (row: number) => [
    await page.getByLabel(`Muscle ${row}`, { exact: true }).inputValue(),
    await page
      .getByLabel('Side', { exact: true })
      .nth(row - 1)
      .inputValue(),
  ]
  const [muscle, side] = await typed(1)
  expect(muscle).toMatch(/^Gluteus medius: /)
  expect(side).toBe('right')
  expect(await typed(2)).toEqual(['Piriformis', 'both'])
})

test('dangers stand before the needle, and a point treated by hand cannot be picked', async () => {
  await open(page, '?add=sternocleidomastoid-sternal#muscle-sternocleidomastoid-sternal')
  const card = page.locator('#muscle-sternocleidomastoid-sternal')
  await card.getByText('A point never injected').waitFor()
  if (await card.getByText('Which side of the patient?').isVisible()) {
    await card.getByRole('button', { name: 'Right', exact: true }).click()
  }
  const order = await card.evaluate((element) => {
    const at = (what: string) => element.querySelector(what)?.getBoundingClientRect().top ?? 0
    return at('.map-hazards') < at('.map-points')
  })
  expect(order).toBe(true)
  const byHand = card.locator('[data-point-row="sternocleidomastoid-sternal-tp2"]')
  await byHand.getByText('Never inject').waitFor()
  await byHand.getByText('Do not inject the lower third; treat by hand.').waitFor()
  expect(await byHand.locator('[data-key="x"]').count()).toBe(0)
  const sent = await page.request.post(`${serving.url}/workbench/visits/${visitId}/map`, {
    form: {
      muscle: 'sternocleidomastoid-sternal',
      point: 'sternocleidomastoid-sternal-tp2',
      side: 'right',
      change: 'picked:false:true',
    },
    headers: { origin: serving.url },
  })
  expect(sent.status()).toBe(422)
  expect(await examined()).toEqual([])
})

test('two people at one point: the second is told, and sees what the first wrote', async () => {
  await open(page, '?add=masseter#muscle-masseter')
  const card = page.locator('#muscle-masseter')
  if (await card.getByText('Which side of the patient?').isVisible()) {
    await card.getByRole('button', { name: 'Right', exact: true }).click()
  }
  const row = card.locator('[data-point-row]').first()
  const pointId = await row.getAttribute('data-point-row')
  const button = row.getByRole('button', { name: /^Twitch/ })
  await button.waitFor()
  const stale = await button.getAttribute('value')
  await story.run((clinic) =>
    changePoint(
      clinic,
      story.nurse,
      visitId,
      { muscleId: 'masseter', pointId, side: 'right' },
      { field: 'twitch', from: null, to: false },
    ),
  )
  expect(stale).toBe('twitch::true')
  await button.evaluate((element) => {
    if (!(element instanceof HTMLElement)) return
    element.setAttribute('value', 'twitch::true')
    element.click()
  })
  await row.getByText('Noor Haddad changed this point at').waitFor()
  await row.getByText(/Twitch: not found\. Your press was not written/).waitFor()
  await expect.poll(() => button.getAttribute('value')).toBe('twitch:false:')
  const [point] = await examined()
  expect(point?.findings.twitch).toBe(false)
})

test('widespread pain and what to exclude stand above every muscle, and ties are said', async () => {
  const wide = await story.book('Wide Pain')
  const places = [
    'shoulder-top',
    'chest-breast',
    'lowback-lower',
    'thigh-front-upper',
    'calf-upper',
  ]
  await draw(
    places.flatMap((zone) =>
      (['left', 'right'] as const).map((side) => ({ zone, side, intensity: 6 })),
    ),
    wide,
  )
  await page.goto(`${serving.url}/workbench/visits/${wide}/map`)
  await ready(page)
  const said = await page.locator('.map-first .severity').allInnerTexts()
  expect(said[0]).toBe('Exclude first')
  expect(said).toContain('Widespread pain')
  expect(await page.locator('.map').innerText()).not.toMatch(/%|probab/i)
  expect(await axe(page)).toEqual([])
})

test('the map holds up at every width, in both themes and every layer', async () => {
  await open()
  await judged(page, 'map')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('[data-point-row]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  for (const key of ['1', '2', '3', 'x']) await page.keyboard.press(key)
  await until(([point]) => point?.picked === true)
  await page.locator('.map-plan li').waitFor()
  await judged(page, 'map-opened')
  await page.keyboard.press('l')
  await judged(page, 'map-superficial')
})
