import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findDraft, sendLeftReports } from '#clinic/symptom-reports/draft.ts'
import { reportIds } from '#clinic/symptom-reports/progress.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
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
const send = () => page.locator('form.questions button[type=submit]').click()
const tick = (name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check({ force: true })
const main = () => textOf(page, 'main')
const reports = () => story.run((clinic) => reportIds(clinic, visitId))

test('a check-in that is opened and left calls nobody; its first tick is a report', async () => {
  await treat(story, visitId)
  await open('/visit/checkin')
  expect(await textOf(page, 'h1')).toBe('How are you doing?')
  expect(await main()).not.toContain('we call a clinician for you')
  await send()
  expect(await main()).toContain('Tick what is happening')
  await judged(page, 'patient-checkin')
  expect(await story.run((clinic) => findDraft(clinic, visitId))).toBeUndefined()
  await story.wind({ minutes: 11 })
  await sendLeftReports(story.installation)
  expect(await reports()).toHaveLength(0)
  await tick('emergency', 'none')
  await send()
  await page.waitForURL('**/visit/report/*')
  expect(await story.run((clinic) => findDraft(clinic, visitId))).toBeDefined()
})

test('a wish to harm oneself alone leads to the crisis number first, then the emergency number', async () => {
  await open('/visit/report')
  await tick('emergency', 'self')
  await send()
  await page.waitForURL('**/visit/reports/*')
  expect(await textOf(page, 'h1')).toBe('Call or text 988 now, or 911 if you may act on it')
  const calls = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(calls.slice(0, 2)).toEqual(['tel:988', 'tel:911'])
  await judged(page, 'patient-reported-crisis')
  await open('/visit/report')
  await tick('emergency', 'self')
  await tick('emergency', 'breath')
  await send()
  await page.waitForURL('**/visit/reports/*')
  expect(await textOf(page, 'h1')).toBe('Call 911 now')
})

test('a newer mild report does not hide an older one that rings', async () => {
  await treat(story, visitId)
  await story.wind({ hours: 26 })
  const report = (answers: Record<string, string[]>) => {
    const actor = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
    const reportId = crypto.randomUUID()
    return story.run((clinic) =>
      submitReport(clinic, actor, { reportId, visitId, language: 'en', answers }),
    )
  }
  await report({ emergency: ['breath'], breath_d: ['dyspnea'] })
  await story.wind({ minutes: 1 })
  await report({ emergency: ['none'], bother: ['nothing'] })
  await open('/visit')
  const notices = await page.locator('main .notice').allTextContents()
  expect(notices[0]).toContain('calling')
})

test('when sending takes too long nobody is told that nothing arrived', async () => {
  await open('/visit/report')
  await tick('emergency', 'swell')
  await story.owner.transaction().execute(async (held) => {
    await sql`lock table symptom_report, symptom_report_draft in access exclusive mode`.execute(
      held,
    )
    await send()
    expect(await textOf(page, 'h1')).toBe('We do not know whether it arrived')
  })
  expect(await main()).not.toContain('has been told')
  expect(await main()).toContain('call us')
  await judged(page, 'patient-report-unknown')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForURL('**/visit/reports/*')
  expect(await reports()).toHaveLength(1)
})
