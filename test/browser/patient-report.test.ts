import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { findAlert, listOpenAlerts } from '#clinic/alerts/queries.ts'
import { resolve } from '#clinic/alerts/resolve.ts'
import { answerInboxItem, openInboxItems } from '#clinic/inbox/answer.ts'
import { findDraft, sendLeftReports } from '#clinic/symptom-reports/draft.ts'
import { reportIds } from '#clinic/symptom-reports/progress.ts'
import { connect } from '#database/connection.ts'
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
/** Answers nothing more until the report is sent: what the record does not know is still asked. */
async function sendToTheEnd() {
  while (page.url().includes('/visit/report/')) await send()
  expect(page.url()).toContain('/visit/reports/')
}
const main = () => textOf(page, 'main')
const reports = () => story.run((clinic) => reportIds(clinic, visitId))

async function alertOfVisit() {
  const open = await story.run((clinic) => listOpenAlerts(clinic))
  const alertId = open.find((alert) => alert.visitId === visitId)?.alertId
  if (alertId === undefined) throw new Error('no alert')
  return alertId
}

test('an emergency is sent at once, its details follow under the call button, and the taker is named', async () => {
  await treat(story, visitId)
  await open('/visit/report')
  expect(await page.locator('a[href="tel:911"]').first().isVisible()).toBe(true)
  await judged(page, 'patient-report-emergency')
  await send()
  expect(await main()).toContain('Tick what is happening')
  await judged(page, 'patient-report-refused')
  await tick('emergency', 'breath')
  await tick('emergency', 'none')
  await send()
  await page.waitForURL('**/visit/reports/*')
  expect(await textOf(page, 'h1')).toBe('Call 911 now')
  expect(await reports()).toHaveLength(1)
  await judged(page, 'patient-reported-emergency')
  await tick('breath_d', 'dyspnea')
  await send()
  expect(await reports()).toHaveLength(2)
  const alertId = await alertOfVisit()
  const alert = await story.run((clinic) => findAlert(clinic, alertId))
  expect(alert?.reports).toHaveLength(2)
  expect(await textOf(page, 'h1')).toBe('Call 911 now')
  expect(await main()).toContain('Nobody has taken it yet')
  await judged(page, 'patient-reported-calling')
  await story.beat()
  await story.run((clinic) => acknowledge(clinic, story.onCall, alertId))
  await page.reload()
  expect(await main()).toContain('Dr. Ben Osei has your case')
  await judged(page, 'patient-reported-emergency-taken')
  const seen = alert?.reports[0]?.reportId ?? ''
  await story.run((clinic) =>
    resolve(clinic, story.onCall, alertId, 'advised', 'Spoke with the patient.', seen),
  )
  await page.reload()
  expect(await textOf(page, 'h1')).toBe('Dr. Ben Osei has closed this case')
  expect(await page.locator('.told').count()).toBe(0)
  await judged(page, 'patient-reported-closed')
})

test('who feels feverish is asked for the temperature', async () => {
  await treat(story, visitId)
  await story.wind({ hours: 3 * 24 + 2 })
  await open('/visit/report')
  await tick('emergency', 'none')
  await send()
  await page.waitForURL('**/visit/report/bother')
  await tick('bother', 'fever')
  await send()
  await page.waitForURL('**/visit/report/fever_d')
  await tick('fever_d', 'fever_subjective')
  await send()
  await page.waitForURL('**/visit/report/temp')
  await judged(page, 'patient-report-temperature')
})

test('on day 3 a mild report goes screen by screen, is kept on the way and answered by a human', async () => {
  await treat(story, visitId)
  await story.wind({ hours: 3 * 24 + 2 })
  await open('/visit/report')
  await tick('emergency', 'none')
  await send()
  await page.waitForURL('**/visit/report/bother')
  await judged(page, 'patient-report-bother')
  await tick('bother', 'med')
  await tick('bother', 'pain')
  await send()
  await page.waitForURL('**/visit/report/pain_now')
  await judged(page, 'patient-report-pain')
  await page.goBack()
  expect(await page.locator('[name=bother][value=pain]').isChecked()).toBe(true)
  await page.goForward()
  await page.goto(`${page.url()}?language=es`)
  expect(page.url()).toContain('/visit/report/pain_now')
  await judged(page, 'patient-report-pain-es')
  await page.goto(`${page.url()}?language=en`)
  await tick('pain_now', '2')
  await tick('tried', 'ice')
  await tick('trend', 'better')
  await tick('pain_old', 'no')
  await tick('med_d', 'question_plan')
  await send()
  await page.waitForURL('**/visit/report/eased')
  await tick('eased', 'yes')
  await send()
  expect(await main()).toContain('will answer')
  expect(await main()).toContain('The list below says when to call at once')
  expect(await textOf(page, '#page-us')).toContain('Page us if fluid or pus comes out of the spot')
  expect(await textOf(page, '#page-us')).toContain('call 911 first')
  await judged(page, 'patient-reported-waiting')
  const [item] = await story.run((clinic) => openInboxItems(clinic))
  await story.run((clinic) =>
    answerInboxItem(clinic, story.nurse, item?.itemId ?? '', 'Yes, you may swim from tomorrow on.'),
  )
  await page.reload()
  expect(await main()).toContain('Noor Haddad')
  expect(await main()).toContain('swim from tomorrow')
  await judged(page, 'patient-reported-answered')
})

test('feeling fine is kept without calling anyone', async () => {
  await treat(story, visitId)
  await story.wind({ hours: 26 })
  await open('/visit/report')
  await tick('emergency', 'none')
  await send()
  await page.goto(`${serving.url}/visit/report/bother`)
  await tick('bother', 'nothing')
  await send()
  await sendToTheEnd()
  expect(await textOf(page, 'h1')).toBe('We have your answers')
  expect(await main()).toContain('if any item on the list happens')
  expect(await page.locator('#page-us li').count()).toBeGreaterThan(5)
  await judged(page, 'patient-reported-kept')
})

test('a double tap, the back button and two tabs lose nothing and double nothing', async () => {
  await treat(story, visitId)
  const other = await page.context().newPage()
  await open('/visit/report')
  await other.goto(`${serving.url}/visit/report`)
  await tick('emergency', 'chest')
  await send()
  await page.waitForURL('**/visit/reports/*')
  await other.locator('[name=emergency][value=chest]').check()
  await other.locator('form.questions button[type=submit]').click()
  expect(other.url()).toBe(page.url())
  expect(await reports()).toHaveLength(1)
  const third = await page.context().newPage()
  await third.goto(`${serving.url}/visit/report`)
  await third.locator('[name=emergency][value=none]').check()
  await third.locator('form.questions button[type=submit]').click()
  await third.waitForURL('**/visit/report/*')
  await third.goBack()
  await third.locator('[name=emergency][value=faint]').check()
  await third.locator('form.questions button[type=submit]').click()
  await third.waitForURL('**/visit/reports/*')
  expect(await reports()).toHaveLength(2)
})

test('a form that is left lying is sent; one opened by mistake is not', async () => {
  await open('/visit/report')
  await page.locator('[name=intent]').click()
  await page.waitForURL('**/visit')
  expect(await story.run((clinic) => findDraft(clinic, visitId))).toBeUndefined()
  await open('/visit/report')
  await tick('emergency', 'none')
  await send()
  await story.wind({ minutes: 11 })
  await sendLeftReports(story.installation)
  expect(await reports()).toHaveLength(1)
  await send()
  await tick('bother', 'skin')
  await send()
  await page.waitForURL('**/visit/report/skin_d')
  expect(await story.run((clinic) => findDraft(clinic, visitId))).toBeDefined()
})

test('hostile forms meet designed screens and run nothing', async () => {
  const post = (path: string, form: Record<string, string>) =>
    page.request.post(`${serving.url}${path}`, {
      form,
      headers: { origin: serving.url },
      maxRedirects: 0,
    })
  const script = '<script>alert(1)</script>'
  const strange = await post('/visit/report', { emergency: script, reportId: "' or 1=1" })
  expect(strange.status()).toBe(303)
  const huge = await post('/visit/report', {
    emergency: 'none',
    bother: 'else',
    words: script.repeat(4_000),
    shown: 'words',
  })
  expect(huge.status()).toBe(422)
  expect(await huge.text()).not.toContain('<script>alert')
  const zero = await post('/visit/report/words', {
    emergency: 'none',
    bother: 'else',
    else_d: 'none',
    words: 'odd \u0000 \ud800 text',
    shown: 'words',
  })
  expect(zero.status()).toBeLessThan(400)
  expect((await post('/visit/report', {})).status()).toBe(422)
  for (const path of ['/visit/reports/none', `/visit/reports/${crypto.randomUUID()}`]) {
    expect((await open(path))?.status()).toBe(404)
    expect(await main()).toContain('911')
  }
  expect((await open('/visit/report/no-such-question'))?.status()).toBe(200)
  const stolen = await post(`/visit/reports/${crypto.randomUUID()}`, { emergency: 'breath' })
  expect(stolen.status()).toBe(303)
})

test('a report after the visit has ended is still taken, and says so', async () => {
  await story.wind({ hours: 24 * 7 * 7 })
  await open('/visit/report')
  expect(await main()).toContain('Your visit with us is over')
  await judged(page, 'patient-report-ended')
  await tick('emergency', 'none')
  await send()
  await page.goto(`${serving.url}/visit/report/bother`)
  await tick('bother', 'nothing')
  await send()
  await sendToTheEnd()
  expect(await alertOfVisit()).toBeDefined()
})

test('with the database away nothing is lost and nothing is called sent', async () => {
  const db = connect({ url: story.url, name: 'away', connections: 2 })
  const own = { ...story, installation: { ...story.installation, db } }
  const away = await serveStory(own)
  await page.goto(`${away.url}/visit/report`)
  await tick('emergency', 'swell')
  await db.destroy()
  await send()
  expect(await textOf(page, 'h1')).toBe('Not sent yet')
  expect(await page.locator('[type=hidden][name=emergency]').getAttribute('value')).toBe('swell')
  expect(await main()).toContain('+1 555 010 2000')
  await judged(page, 'patient-report-unsent')
  await away.close()
})
