import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findReport } from '#clinic/symptom-reports/progress.ts'
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
  visitId = await story.book()
  await treat(story, visitId)
  page = await (await newPhone(browser, 'en-US')).newPage()
  await openVisit(page, serving, story, visitId)
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

test('a patient whose case nobody took in time is told not to wait, and that we keep calling', async () => {
  const reportId = crypto.randomUUID()
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  const answers = { emergency: ['none'], bother: ['skin'], skin_d: ['redness_spreading'] }
  await story.run((clinic) =>
    submitReport(clinic, patient, { reportId, visitId, language: 'en', answers }),
  )
  await story.beat()
  await page.goto(`${serving.url}/visit/reports/${reportId}`)
  expect(await textOf(page, 'h1')).toBe('We are calling a clinician')
  for (let round = 0; round < 4; round += 1) {
    await story.wind({ minutes: 20 })
    await story.beat()
  }
  const view = await story.run((clinic) => findReport(clinic, visitId, reportId))
  expect(view?.progress).toMatchObject({ kind: 'calling', goIn: true })
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('Do not wait for us')
  expect(await page.locator('a[href="tel:911"]').first().isVisible()).toBe(true)
  expect(await textOf(page, '#go-in')).toContain('Go to an emergency department now')
  expect(await textOf(page, '#now')).toBe('What we told you at first')
  expect(await textOf(page, '#who')).toContain('We keep calling until someone does')
  await judged(page, 'patient-reported-go-in')
  await page.goto(`${page.url()}?language=es`)
  await judged(page, 'patient-reported-go-in-es')
  await page.goto(`${serving.url}/visit?language=en`)
  expect(await textOf(page, 'main')).toContain('do not wait for us')
})
