import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readAnswers } from '#clinic/screenings/answers.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { judged, newPhone, openVisit, serveStory, textOf } from './patient-phone.ts'
import { walkQuestions } from './patient-walk.ts'

let story: Story
let serving: Serving
let browser: Browser
let page: Page
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  serving = await serveStory(story)
  browser = await openBrowser()
})
beforeEach(async () => {
  visitId = await story.book()
  page = await (await newPhone(browser, 'en-US')).newPage()
  await openVisit(page, serving, story, visitId)
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

const open = (path: string) => page.goto(`${serving.url}${path}`)
const next = () => page.locator('form.questions button[type=submit]').click()
const choose = (name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check()
const main = () => textOf(page, 'main')
const screening = () => story.run((clinic) => currentScreening(clinic, visitId))

test('a healthy patient answers in a few taps and is thanked in the fixed words', async () => {
  await page.locator('a[href="/visit/questions"]').click()
  await judged(page, 'patient-questions-first')
  await next()
  expect(await main()).toContain('Choose an answer')
  await judged(page, 'patient-questions-refused')
  await choose('well_today.value', 'yes')
  await next()
  await page.waitForURL('**/questions/p02')
  await judged(page, 'patient-questions-list')
  await next()
  expect(await main()).toContain('Tick what fits')
  await open('/visit/questions/p02?language=es')
  expect(page.url()).toContain('/visit/questions/p02')
  await judged(page, 'patient-questions-list-es')
  await open('/visit/questions/p02?language=en')
  await page.locator('[name=none]').check()
  await next()
  await page.waitForURL('**/questions/p03')
  await walkQuestions(page, serving.url)
  await page.waitForURL('**/questions/thanks')
  expect(await main()).toContain('will tell you if anything must change')
  expect(await main()).not.toMatch(/clear/i)
  await judged(page, 'patient-questions-thanks')
  const { answered, known, waiting, openChecks } = await screening()
  expect({ answered, known }).toEqual({ answered: true, known: 'clear' })
  expect(waiting).toEqual(openChecks)
  await open('/visit/questions/review')
  await judged(page, 'patient-questions-review')
})

test('a yes opens its details on the same screen, keeps them, and holds for a person', async () => {
  await open('/visit/questions/p02')
  await page.locator('[name=none]').check()
  await choose('fever_4w.value', 'yes')
  await choose('illness_4w.value', 'yes')
  await next()
  await page.waitForURL('**/questions/p02')
  await judged(page, 'patient-questions-details')
  await page.locator('[name="fever_4w.lastOn-month"]').fill('11')
  await page.locator('[name="fever_4w.lastOn-day"]').fill('31')
  await page.locator('[name="fever_4w.lastOn-year"]').fill('2026')
  await page.locator('[name="fever_4w.highest.value"]').fill('101,3')
  await next()
  expect(await main()).toContain('Write the day as a date')
  expect(await main()).toContain('Choose °F or °C')
  expect(await page.locator('[name="fever_4w.highest.value"]').inputValue()).toBe('101,3')
  await page.locator('[name="fever_4w.lastOn-day"]').fill('20')
  await choose('fever_4w.highest.unit', 'F')
  await next()
  expect(new URL(page.url()).pathname).not.toBe('/visit/questions/p02')
  const answers = await story.run((clinic) => readAnswers(clinic, visitId))
  expect(answers.fever_4w).toMatchObject({
    value: 'yes',
    lastOn: '2026-11-20',
    highest: { value: '101.3', unit: 'F' },
  })
  expect(answers.hospital_4w).toMatchObject({ value: 'no' })
  expect((await screening()).released).toBe(false)
  await open('/visit/questions/p04')
  await choose('anticoag.value', 'yes')
  await choose('aspirin_nsaid.value', 'no')
  await next()
  await page.locator('[name="anticoag.items.0.drug"]').fill('apixaban')
  await judged(page, 'patient-questions-thinner')
  await next()
  await open('/visit/prepare')
  expect(await main()).toContain('You told us: apixaban.')
  expect(await main()).toContain('Do not stop it on your own.')
  await judged(page, 'patient-prepare-thinner')
})

test('what is left open is said at the end and goes up; what is not sure is not no', async () => {
  await open('/visit/questions/p13')
  await page.getByText('Leave this open for now').click()
  await page.waitForURL('**/questions/p15')
  await open('/visit/questions/p06')
  await page.locator('[name="la_allergy.value"]').check()
  await page.locator('[name=unsure]').check()
  await next()
  const answers = await story.run((clinic) => readAnswers(clinic, visitId))
  expect(answers).toMatchObject({
    la_allergy: { value: 'yes' },
    steroid_allergy: { value: 'unsure' },
  })
  await open('/visit/questions/thanks')
  expect(await main()).toContain('still open')
  expect(await main()).not.toContain('All done')
  await judged(page, 'patient-questions-still-open')
  const { waiting } = await screening()
  expect(waiting).toEqual(
    expect.arrayContaining(['steroid_allergy.unanswered', 'last_tpi.unanswered']),
  )
})

test('a number that cannot be is refused with a sentence, and nothing typed is lost', async () => {
  await open('/visit/questions/p13')
  await choose('last_tpi.value', 'yes')
  await next()
  await page.locator('[name="last_tpi.reliefPercent"]').fill('300')
  await page.locator('[name="last_tpi.reliefWeeks"]').fill('some')
  await choose('last_tpi.region', 'neck')
  await next()
  expect(await main()).toContain('This number does not fit')
  expect(await main()).toContain('Write a number such as 3')
  expect(await page.locator('[name="last_tpi.reliefPercent"]').inputValue()).toBe('300')
  expect(await page.locator('[name="last_tpi.region"][value=neck]').isChecked()).toBe(true)
  await judged(page, 'patient-questions-numbers')
  await open('/visit/questions/p16')
  await page.locator('[name="contact_after.phone"]').fill('12')
  await next()
  expect(await main()).toContain('at least 10 digits')
})

test('the keyboard alone leads from question to question', async () => {
  await open('/visit/questions/p01')
  const focused = () => page.locator(':focus').getAttribute('name')
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await focused()) === name) return
    }
    throw new Error(`Tab does not reach ${name}`)
  }
  await tabTo('well_today.value')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/questions/p02')
  await tabTo('none')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/questions/p03')
  expect(await story.run((clinic) => readAnswers(clinic, visitId))).toMatchObject({
    well_today: { value: 'yes' },
    fever_4w: { value: 'no' },
  })
})

test('hostile answers meet designed screens and are not kept', async () => {
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(`${serving.url}${path}`, {
      form,
      headers: { origin: serving.url },
      maxRedirects: 0,
    })
  expect((await post('/visit/questions/p01', {})).status()).toBe(422)
  expect((await post('/visit/questions/p01', { 'well_today.value': '<b>' })).status()).toBe(422)
  expect((await post('/visit/questions/none-such', { x: '1' })).status()).toBe(303)
  expect((await post('/visit/questions/p01', { 'well_today.value': 'no' })).status()).toBe(303)
  const long = { 'well_today.value': 'no', 'well_today.detail': '<script>'.repeat(12_000) }
  const refused = await post('/visit/questions/p01', long)
  expect(refused.status()).toBe(422)
  expect(await refused.text()).not.toContain('<script>')
  const answers = await story.run((clinic) => readAnswers(clinic, visitId))
  expect(answers).toMatchObject({ well_today: { value: 'no' } })
  expect(Object.keys(answers)).toEqual(['well_today'])
})
