import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { revokeLinks } from '#clinic/access/links.ts'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { listOpenAlerts } from '#clinic/alerts/queries.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { judged, newLink, newPhone, serveStory, textOf, typeBirthDate } from './patient-phone.ts'

let story: Story
let serving: Serving
let browser: Browser
let page: Page

beforeAll(async () => {
  story = await tellStory()
  serving = await serveStory(story)
  browser = await openBrowser()
  page = await (await newPhone(browser, 'en-US')).newPage()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

const open = (path: string) => page.goto(`${serving.url}${path}`)

test('a link asks for the date of birth, five wrong ones lock it, and help stays open', async () => {
  const token = await newLink(story, await story.book())
  for (const language of ['en', 'es']) {
    await open(`/v/${token}?language=${language}`)
    expect(page.url()).toBe(`${serving.url}/v/${token}`)
    await judged(page, `patient-link-${language}`)
  }
  await open(`/v/${token}?language=en`)
  expect(await textOf(page, 'main')).not.toContain('Ana')
  await typeBirthDate(page, '32')
  await typeBirthDate(page, '')
  expect(await textOf(page, 'main')).toContain('four digits')
  for (const left of ['4', '3', '2']) {
    await typeBirthDate(page, '18')
    expect(await textOf(page, 'main')).toContain(`${left} more times`)
  }
  await judged(page, 'patient-link-wrong')
  await typeBirthDate(page, '18')
  expect(await textOf(page, 'main')).toContain('once more')
  await typeBirthDate(page, '18')
  expect(await textOf(page, 'h1')).toBe('Please wait a little')
  expect(await textOf(page, 'main')).toContain('9:15')
  await judged(page, 'patient-link-locked')
  await open(`/v/${token}`)
  await typeBirthDate(page, '17')
  expect(await textOf(page, 'h1')).toBe('Please wait a little')
  await page.locator('a[href="/call-back"]').click()
  await judged(page, 'patient-call-back')
})

test('please call me back rings the one on call and shows who has taken it', async () => {
  await open('/call-back')
  await page.locator('main form button').click()
  expect(await textOf(page, 'main')).toContain('Write your name')
  await judged(page, 'patient-call-back-refused')
  await page.locator('[name=name]').fill('<script>document.title="taken over"</script>')
  await page.locator('[name=telephone]').fill('555 010 9999')
  await page.locator('main form button').click()
  expect(await textOf(page, 'h1')).toBe('We have your request')
  expect(await textOf(page, 'main')).toContain('9:00')
  await judged(page, 'patient-called-back')
  expect(await story.beat()).toEqual(['oncall@clinic.test'])
  const alerts = await story.run((clinic) => listOpenAlerts(clinic))
  const alertId = alerts[0]?.alertId ?? ''
  await story.run((clinic) => acknowledge(clinic, story.onCall, alertId))
  await page.reload()
  expect(await textOf(page, 'main')).toContain('Dr. Ben Osei')
  await judged(page, 'patient-called-back-taken')
})

test('unknown and revoked links are one and the same screen', async () => {
  const visitId = await story.book()
  const token = await newLink(story, visitId)
  const unknown = await open('/v/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
  expect(unknown?.status()).toBe(410)
  const first = await textOf(page, 'main')
  await story.run((clinic) => revokeLinks(clinic, story.desk, visitId))
  await open(`/v/${token}`)
  await typeBirthDate(page, '17')
  expect(await textOf(page, 'main')).toBe(first)
  await judged(page, 'patient-link-ended')
})

test('without a session every screen of the visit asks for the link', async () => {
  for (const path of ['/visit', '/visit/report', '/visit/plan', '/visit/prepare']) {
    await open(path)
    expect(await textOf(page, 'h1')).toBe('Please open your link again')
  }
  await judged(page, 'patient-link-needed')
  await open('/link/unsent')
  await judged(page, 'patient-link-needed-unsent')
})
