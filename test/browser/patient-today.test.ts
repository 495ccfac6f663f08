import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { carePlan } from '#clinic/aftercare/plan.ts'
import { wellAnswers } from '#clinic/demo/well.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { cancelVisit, markNoShow } from '#clinic/visits/change.ts'
import { enterRoom } from '#clinic/visits/enter-room.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { judged, newPhone, openVisit, serveStory, textOf, treat } from './patient-phone.ts'

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
const main = () => textOf(page, 'main')
const patient = () =>
  ({ kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' }) as const

test('before: the questions first, then when and where, how to prepare and what it is', async () => {
  expect(await main()).toContain('11:00 AM, with Dr. Ben Osei')
  expect(await main()).toContain('answer a few questions')
  await judged(page, 'patient-today-before')
  await open('/visit?language=es')
  await judged(page, 'patient-today-before-es')
  await open('/visit?language=en')
  const calendar = await page.request.get(`${serving.url}/visit/calendar.ics`)
  const text = await calendar.text()
  expect(text).toContain('DTSTART:20261123T190')
  expect(text).not.toMatch(/neck|inject|trigger/i)
  for (const [path, name] of [
    ['/visit/prepare', 'patient-prepare'],
    ['/visit/learn', 'patient-learn'],
    ['/visit/plan', 'patient-plan-none'],
  ] as const) {
    await open(path)
    await judged(page, name)
  }
  await story.run((clinic) => saveAnswers(clinic, patient(), visitId, wellAnswers))
  await open('/visit')
  expect(await main()).toContain('will tell you if anything must change')
  expect(await main()).not.toMatch(/clear/i)
  await judged(page, 'patient-today-answered')
  await story.run((clinic) => enterRoom(clinic, story.nurse, visitId))
  await page.reload()
  await judged(page, 'patient-today-in-room')
})

test('a patient in another zone reads both times', async () => {
  await story.owner
    .updateTable('patient')
    .set({ time_zone: 'America/New_York' })
    .where('name', '=', 'Ana Rivera')
    .execute()
  await page.reload()
  expect(await main()).toContain('2:00 PM (Eastern Time)')
  expect(await main()).toContain('11:00 AM (Pacific Time)')
  await judged(page, 'patient-today-other-zone')
  await story.owner.updateTable('patient').set({ time_zone: 'America/Los_Angeles' }).execute()
})

test('after: one thing to do now, ticked once, the pain kept, and the way of it drawn', async () => {
  await treat(story, visitId)
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('The day of your procedure')
  await judged(page, 'patient-today-day-0')
  await page.locator('.scale [value="6"]').check({ force: true })
  await page.locator('form:has(.scale) button').click()
  await page.waitForURL('**/visit')
  await story.wind({ hours: 24 })
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('Day 1 of 10')
  expect(await page.locator('main a[href="/visit/checkin"]').textContent()).toContain(
    'How are you doing?',
  )
  await judged(page, 'patient-today-checkin')
  await story.wind({ hours: 47 })
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('Day 3 of 10')
  const before = await textOf(page, '.now .task')
  await judged(page, 'patient-today-day-3')
  const { data: body } = await compressed()
  expect(body).toBeLessThan(14 * 1_024)
  const entryId = await page.locator('form.now [name=entryId]').getAttribute('value')
  await page.locator('form.now button').click()
  await page.waitForURL('**/visit')
  expect(await textOf(page, '.now .task')).not.toBe(before)
  await judged(page, 'patient-today-stretch')
  await page.request.post(`${serving.url}/visit`, {
    form: { entryId: entryId ?? '', day: '3', taskId: 'heat', pain: '' },
    headers: { origin: serving.url },
  })
  await page.locator('.scale [value="3"]').check({ force: true })
  await page.locator('form:has(.scale) button').click()
  await page.waitForURL('**/visit')
  const care = await story.run((clinic) => carePlan(clinic, visitId))
  expect(care?.pain.map(({ score }) => score)).toEqual([6, 3])
  expect(care?.done.filter(({ id }) => id === 'heat')).toHaveLength(1)
  expect(await main()).toContain('From 6 down to 3 in 3 days.')
  await open('/visit?language=es')
  await judged(page, 'patient-today-day-3-es')
  await open('/visit/plan')
  await judged(page, 'patient-plan-es')
  await open('/visit/plan?language=en')
  await judged(page, 'patient-plan')
  await story.wind({ hours: 24 * 9 })
  await open('/visit')
  expect(await textOf(page, 'h1')).toBe('Your ten days are done')
  await judged(page, 'patient-today-after-ten-days')
  await story.wind({ hours: 24 * 40 })
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('Your visit is over')
  await judged(page, 'patient-today-ended')
})

/** Bytes of Today as it travels: one document, compressed, with its style inside. */
async function compressed() {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const sizes: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  await page.reload({ waitUntil: 'networkidle' })
  await session.detach()
  const data = sizes.reduce((sum, size) => sum + size, 0)
  process.stdout.write(`today-bytes ${data} in ${sizes.length} answers\n`)
  return { data }
}

test('cancelled and missed visits say so, with the telephone', async () => {
  await story.run((clinic) => cancelVisit(clinic, story.desk, visitId, 'Asked by the patient.'))
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('Your visit was cancelled')
  await judged(page, 'patient-today-cancelled')
  visitId = await story.book()
  await openVisit(page, serving, story, visitId)
  await story.wind({ hours: 3 })
  await story.run((clinic) => markNoShow(clinic, story.desk, visitId))
  await story.wind({ hours: -3 })
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('You were not here')
  await judged(page, 'patient-today-missed')
})

test('hostile ticks change nothing', async () => {
  await treat(story, visitId)
  const post = (form: Record<string, string>) =>
    page.request.post(`${serving.url}/visit`, {
      form,
      headers: { origin: serving.url },
      maxRedirects: 0,
    })
  const entryId = crypto.randomUUID()
  for (const form of [
    {},
    { entryId: 'x', day: '0', taskId: 'pain', pain: '3' },
    { entryId, day: '-1', taskId: 'pain', pain: '3' },
    { entryId, day: '0', taskId: 'pain', pain: '11' },
    { entryId, day: '9', taskId: 'heat', pain: '' },
    { entryId, day: '0', taskId: '<script>', pain: '' },
    { entryId, day: '0', taskId: 'x'.repeat(100_000), pain: '' },
  ]) {
    expect((await post(form)).status()).toBe(303)
  }
  const care = await story.run((clinic) => carePlan(clinic, visitId))
  expect(care?.done).toEqual([])
})

test('the page to keep is shown in both languages under the strict policy', async () => {
  for (const lang of ['en', 'es']) {
    await open(`/handout?lang=${lang}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    await judged(page, `patient-handout-${lang}`)
  }
})

test('the page to keep is also a PDF for the printer', async () => {
  for (const lang of ['en', 'es']) {
    const answer = await page.request.get(`${serving.url}/handout?format=pdf&lang=${lang}`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const pdf = (await answer.body()).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toContain(`/Lang (${lang})`)
  }
})
