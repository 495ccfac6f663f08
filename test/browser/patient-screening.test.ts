import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkWell, lidocainePlan } from '#clinic/demo/well.ts'
import { readAnswers } from '#clinic/screenings/answers.ts'
import { recordCheck } from '#clinic/screenings/check.ts'
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

beforeAll(async () => {
  story = await tellStory()
  serving = await serveStory(story)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

const buttock = { muscleId: 'gluteus-maximus', pointId: null, side: 'right' } as const
const rhomboid = { muscleId: 'rhomboids', pointId: null, side: 'right' } as const
const screening = (visitId: string) => story.run((clinic) => currentScreening(clinic, visitId))

async function phoneOf(visitId: string): Promise<Page> {
  const page = await (await newPhone(browser, 'en-US')).newPage()
  await openVisit(page, serving, story, visitId)
  return page
}

async function planned(visitId: string, site: typeof buttock | typeof rhomboid): Promise<void> {
  await story.run((clinic) =>
    recordCheck(clinic, story.onCall, visitId, 'plan', lidocainePlan([site])),
  )
}

const core = [
  'p01',
  'p02',
  'p03',
  'p04',
  'p05',
  'p06',
  'p07',
  'p08',
  'p14',
  'p09',
  'p10',
  'p11',
  'p12',
  'p13',
  'p15',
  'p16',
]

test('a healthy adult meets the core and nothing else: 16 screens, each once', async () => {
  const visitId = await story.book('Hal Core')
  await planned(visitId, buttock)
  const page = await phoneOf(visitId)
  const met = await walkQuestions(page, serving.url, { patient: { painAreas: ['buttock'] } })
  expect(met.slice(1)).toEqual(core.slice(1))
  await story.run((clinic) => checkWell(clinic, story.nurse, visitId, [buttock]))
  expect(await screening(visitId)).toMatchObject({ decision: 'clear', released: true })
})

test('with a blood thinner and a plan near the lung: its details, travel, and a person decides', async () => {
  const visitId = await story.book('Ina Lung')
  await planned(visitId, rhomboid)
  const page = await phoneOf(visitId)
  const met = await walkQuestions(page, serving.url, {
    patient: { painAreas: ['upper_back'] },
    anticoag: { value: 'yes' },
    'anticoag.items.0': { drug: 'apixaban', dose: '5 mg', stopped: 'no' },
    lung_travel: { value: 'yes' },
  })
  expect(met.filter((screen) => screen === 'p04')).toHaveLength(2)
  expect(met).toContain('p10b')
  expect(await story.run((clinic) => readAnswers(clinic, visitId))).toMatchObject({
    anticoag: { value: 'yes', items: [{ drug: 'apixaban', dose: '5 mg', stopped: 'no' }] },
    region_back: { items: [] },
  })
  await story.run((clinic) => checkWell(clinic, story.nurse, visitId, [rhomboid]))
  const { released, waiting, reasons } = await screening(visitId)
  expect(released).toBe(false)
  expect(waiting).toContain('lung_travel.yes')
  expect(reasons.map(({ question }) => question)).toContain('anticoag')
})

test('who is pregnant, or may be, is seen by a clinician; who cannot be is not asked', async () => {
  const visitId = await story.book('Paz Maybe')
  await planned(visitId, buttock)
  const page = await phoneOf(visitId)
  const met = await walkQuestions(page, serving.url, {
    patient: { painAreas: ['buttock'] },
    pregnant: { value: 'possible' },
  })
  expect(met).toContain('p08')
  await story.run((clinic) => checkWell(clinic, story.nurse, visitId, [buttock]))
  const { waiting } = await screening(visitId)
  expect(waiting.some((rule) => rule.startsWith('pregnant.'))).toBe(true)

  const other = await story.book('Pol Never')
  await planned(other, buttock)
  await story.run((clinic) =>
    recordCheck(clinic, story.nurse, other, 'chart', { pregnancyPossible: 'no' }),
  )
  expect(await walkQuestions(await phoneOf(other), serving.url)).not.toContain('p08')
})

test('on the day only what may have changed is asked, and what has changed is asked anew', async () => {
  const visitId = await story.book('Day Two')
  await story.wind({ hours: -24 })
  await planned(visitId, buttock)
  const early = await phoneOf(visitId)
  await walkQuestions(early, serving.url, { patient: { painAreas: ['buttock'] } })
  expect(await screening(visitId)).toMatchObject({ provisional: true, answered: true })
  await story.wind({ hours: 24 })

  const page = await phoneOf(visitId)
  await page.goto(`${serving.url}/visit/questions`)
  expect(await textOf(page, 'h1')).toContain('Do you feel well today')
  expect(await page.locator('[name="well_today.value"]:checked').count()).toBe(0)
  await page.locator('[name="well_today.value"][value=yes]').check()
  await page.locator('form.questions button[type=submit]').click()
  await page.waitForURL('**/questions/p14')
  await page.locator('[name="pain_baseline.now"][value="4"]').check()
  await page.locator('[name="pain_baseline.worst24h"][value="6"]').check()
  await page.locator('form.questions button[type=submit]').click()
  await page.waitForURL('**/questions/p17')
  await judged(page, 'patient-questions-changes')
  await page.locator('form.questions button[type=submit]').click()
  expect(await textOf(page, 'main')).toContain('Tick what fits')
  await page.locator('[name=changed][value=driver]').check()
  await page.locator('[name=none]').check()
  await page.locator('form.questions button[type=submit]').click()
  await page.waitForURL('**/questions/p16')
  expect(await textOf(page, 'main')).toContain('Is it still so today?')
  await page.locator('[name="driver.value"][value=self]').check()
  await page.locator('form.questions button[type=submit]').click()
  await page.waitForURL('**/questions/thanks')
  const { answered, waiting, openChecks } = await screening(visitId)
  expect(answered).toBe(true)
  expect(waiting).toEqual(openChecks)
})

test('what cannot wait shows the emergency sentence at once, and again at the end', async () => {
  const visitId = await story.book('Eve Now')
  const page = await phoneOf(visitId)
  await page.goto(`${serving.url}/visit/questions/p10`)
  await page.locator('[name="neuro_new.value"][value=yes]').check()
  await page.locator('[name="red_flag_pain.value"][value=no]').check()
  await page.locator('form.questions button[type=submit]').click()
  await page.locator('[name="neuro_new.saddleOrBladder"][value=yes]').check()
  await page.locator('[name="neuro_new.course"][value=worse]').check()
  await page.locator('form.questions button[type=submit]').click()
  await page.waitForURL('**/questions/emergency')
  expect(await textOf(page, 'main')).toContain('911')
  await judged(page, 'patient-questions-emergency')
  await page.goto(`${serving.url}/visit/questions/thanks`)
  expect(await textOf(page, 'main')).toContain('911')
})
