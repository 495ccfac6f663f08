import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findMuscle, muscles } from '#protocol/atlas/muscles.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser
let page: Page

beforeAll(async () => {
  story = await tellStory()
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
  const house = { serving, installation: story.installation, clinicId: story.clinicId }
  page = await (await deskOf(browser, house, story.onCall.staffId)).newPage()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

const open = async (path: string): Promise<void> => {
  await page.goto(`${serving.url}/workbench/muscles${path}`)
  await ready(page)
}

test('a muscle is found by a symptom, a place that hurts or a name without its accents', async () => {
  await open('')
  expect(await page.locator('main .rows a').count()).toBe(muscles.length)
  for (const [wanted, muscle] of [
    ['sciatica', 'Gluteus minimus'],
    ['heel', 'Soleus'],
    ['gluteo menor', 'Gluteus minimus'],
  ] as const) {
    await page.getByLabel('Find a muscle').fill(wanted)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('status').filter({ hasText: wanted }).waitFor()
    expect(await page.getByRole('link', { name: new RegExp(`^${muscle}`) }).count()).toBe(1)
  }
  await page.getByLabel('Find a muscle').fill('no such thing')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByText('No muscle has all these words').waitFor()
})

test('a muscle says what to exclude and what is dangerous before how to inject', async () => {
  await open('/sternocleidomastoid-sternal')
  await page.getByText('Draft: no clinician has signed this entry').waitFor()
  const headings = await page.locator('main h2').allInnerTexts()
  expect(headings.slice(0, 3)).toEqual(['Exclude first', 'What patients say', 'Before a needle'])
  await page.getByText('Never inject').waitFor()
  await page
    .locator('#sternocleidomastoid-sternal-tp2')
    .getByText('Never: treat by hand.')
    .waitFor()
  await open('/scalenes')
  await page.getByText('Never both sides in one session.', { exact: true }).waitFor()
  await page.getByText('Ultrasound required: do not inject without it').first().waitFor()
  const missing = await page.goto(`${serving.url}/workbench/muscles/none`)
  expect(missing?.status()).toBe(404)
})

test('a muscle shows on the figure where it refers and where its points lie', async () => {
  await open('/gluteus-minimus')
  const shown = page.locator('.muscle-figures')
  expect(await shown.locator('.figure-skin [data-lit="usual"]').count()).toBeGreaterThan(0)
  expect(await shown.locator('.figure-skin [data-lit="sometimes"]').count()).toBeGreaterThan(0)
  const own = shown.locator('[data-muscle="gluteus-minimus-right"][data-strength]')
  expect(await own.count()).toBeGreaterThan(0)
  const points = findMuscle('gluteus-minimus')?.points ?? []
  for (const { id } of points) {
    expect(await shown.locator(`[data-point="${id}-right"]`).count()).toBeGreaterThan(0)
  }
})

test('every muscle has its screen', async () => {
  for (const { id, name, points } of muscles) {
    const answer = await page.request.get(`${serving.url}/workbench/muscles/${id}`)
    const text = await answer.text()
    expect({ id, status: answer.status() }).toEqual({ id, status: 200 })
    expect(text).toContain(`<h1>${name.en}</h1>`)
    for (const point of points) expect(text).toContain(`id="${point.id}"`)
  }
})

test('list and screen hold up at every width and in both themes', async () => {
  await open('')
  await judged(page, 'muscles')
  await open('/pectoralis-major')
  await judged(page, 'muscle')
})
