import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wellAnswers } from '#clinic/demo/well.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { readFacts } from '#clinic/screenings/facts.ts'
import type { Serving } from '#web/server.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser

beforeAll(async () => {
  story = await tellStory()
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

const house = () => ({ serving, installation: story.installation, clinicId: story.clinicId })

async function openAs(staffId: string, path: string): Promise<Page> {
  const page = await (await deskOf(browser, house(), staffId)).newPage()
  await page.goto(`${serving.url}${path}`)
  await ready(page)
  return page
}

async function answered(name: string): Promise<string> {
  const visitId = await story.book(name)
  const patient = { kind: 'patient', visitId, patientId: visitId, name } as const
  await story.run((clinic) => saveAnswers(clinic, patient, visitId, wellAnswers))
  return visitId
}

test('the visit says what is missing and of whom, and leads to where it is written down', async () => {
  const visitId = await answered('Ada Open')
  const page = await openAs(story.nurse.staffId, `/workbench/visits/${visitId}`)
  const missing = page.locator('.missing')
  expect(await missing.innerText()).toMatch(/By the team[\s\S]*Consent/)
  expect(await missing.innerText()).toContain('The weight')
  await judged(page, 'visit-missing')
  await page.getByRole('link', { name: 'Write it down' }).click()
  await page.getByRole('heading', { name: 'Checks', level: 1 }).waitFor()
  await judged(page, 'checks')
})

test('what is wrong is said at its field, and nothing typed is lost', async () => {
  const visitId = await answered('Bea Slip')
  const page = await openAs(story.nurse.staffId, `/workbench/visits/${visitId}/checks`)
  await page.getByLabel('Systolic pressure').fill('12')
  await page.getByLabel('Pulse').fill('seventy')
  await page.locator('[name="vitals.weight.value"]').fill('72')
  await page.getByRole('button', { name: 'Keep: Vital signs' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('Systolic pressure: 12 is not between 40 and 300.').waitFor()
  await alert.getByText('Pulse: write a number').waitFor()
  await alert.getByText('Weight: in which unit?').waitFor()
  await judged(page, 'checks-refused')
  expect(await page.getByLabel('Pulse').inputValue()).toBe('seventy')
  expect(await page.locator('[name="vitals.weight.value"]').inputValue()).toBe('72')
  await page.getByLabel('Systolic pressure').fill('120')
  await page.getByLabel('Pulse').fill('70')
  await page.locator('[name="vitals.weight.unit"]').selectOption('lb')
  await page.getByRole('button', { name: 'Keep: Vital signs' }).click()
  await page.getByText('Written down by Noor Haddad').waitFor()
  const facts = await story.run((clinic) => readFacts(clinic, visitId))
  expect(facts.get('vitals')?.facts).toEqual({
    systolic: '120',
    pulse: '70',
    weight: { value: '72', unit: 'lb' },
  })
})

test('a part is filled in and kept with the keyboard alone', async () => {
  const visitId = await answered('Cy Keys')
  const page = await openAs(story.nurse.staffId, `/workbench/visits/${visitId}/checks`)
  await page.locator('[name=site-0]').focus()
  await page.keyboard.type('Rhomboids')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Left')
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').getAttribute('value')) === 'lidocaine') break
  }
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByText('Written down by Noor Haddad').waitFor()
  const facts = await story.run((clinic) => readFacts(clinic, visitId))
  expect(facts.get('plan')?.facts).toEqual({
    anesthetics: ['lidocaine'],
    targets: [{ muscle: 'rhomboids', triggerPoint: null, side: 'left' }],
  })
  await page.reload()
  expect(await page.locator('[name=site-0]').inputValue()).toBe('Rhomboids')
})

test('a part of which nothing is open is folded, and opens again', async () => {
  const visitId = await story.book('Fay Fold')
  await allWell(story, visitId)
  const page = await openAs(story.nurse.staffId, `/workbench/visits/${visitId}/checks`)
  expect(await page.locator('.form-part > details').count()).toBe(4)
  expect(await page.getByLabel('Pulse').isVisible()).toBe(false)
  await judged(page, 'checks-done')
  await page.locator('#vitals summary').click()
  expect(await page.getByLabel('Pulse').isVisible()).toBe(true)
})

test('the desk reads and does not write', async () => {
  const visitId = await answered('Dan Desk')
  const page = await openAs(story.desk.staffId, `/workbench/visits/${visitId}/checks`)
  expect(await page.getByRole('button', { name: /^Keep/ }).count()).toBe(0)
  expect(await page.locator('main').innerText()).toContain('A clinician or a nurse')
})

test('before the day the decision is provisional', async () => {
  const visitId = await story.book('Eli Early')
  await story.wind({ hours: -24 })
  await allWell(story, visitId)
  const page = await openAs(story.onCall.staffId, `/workbench/visits/${visitId}`)
  expect(await page.locator('.decision').innerText()).toContain('Provisional')
  expect(await page.locator('.missing').innerText()).toMatch(/By the team[\s\S]*The weight/)
  await judged(page, 'visit-provisional')
})
