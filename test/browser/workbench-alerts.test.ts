import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listOpenAlerts } from '#clinic/alerts/queries.ts'
import { requestCallBack } from '#clinic/symptom-reports/call-back.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import type { Serving } from '#web/server.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser
let mine: BrowserContext
let board: Page
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
  mine = await deskOf(browser, house(), story.onCall.staffId)
  board = await mine.newPage()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})
beforeEach(async () => {
  visitId = await story.book()
  await board.goto(`${serving.url}/workbench`)
  await ready(board)
})

const house = () => ({
  serving,
  installation: story.installation,
  clinicId: story.clinicId,
})

const report = () =>
  story.run((clinic) => {
    const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
    return submitReport(clinic, patient, {
      reportId: crypto.randomUUID(),
      visitId,
      language: 'en',
      answers: { emergency: ['breath'], breath_d: ['dyspnea'] },
    })
  })

const closeFrom = async (page: Page) => {
  await page.getByLabel('Advised by telephone').check()
  await page.getByLabel('What was said and done').fill('Spoke with her; she is well.')
  await page.getByRole('button', { name: 'Close the case' }).click()
  await page.getByText('Closed by').waitFor()
}

const openCount = async () => (await story.run((clinic) => listOpenAlerts(clinic))).length

test('an alert appears on an open board without a reload, is taken with one click, and closed', async () => {
  const marked = () => board.evaluate(() => document.body.dataset.marked)
  await board.evaluate(() => {
    document.body.dataset.marked = 'same document'
  })
  const reportedMs = performance.now()
  await report()
  await board.getByRole('button', { name: 'Take it: Ana Rivera' }).waitFor()
  expect(performance.now() - reportedMs).toBeLessThan(5_000)

  const theirs = await deskOf(browser, house(), story.backup.staffId)
  const other = await theirs.newPage()
  await other.goto(`${serving.url}/workbench/alerts`)
  await ready(other)
  await board.getByRole('button', { name: 'Take it: Ana Rivera' }).click()
  await board.getByText('You have the case since').waitFor()
  await other.getByText('Dr. Ben Osei has the case since').waitFor()
  expect(await marked()).toBe('same document')
  expect(new URL(board.url()).pathname).toBe('/workbench')

  await other.getByRole('link', { name: 'Open' }).click()
  await other.locator('summary', { hasText: 'Take over' }).click()
  await judged(other, 'alert-take-over')
  await other.getByRole('button', { name: 'Yes, I take over' }).click()
  await other.getByText('You have the case since').waitFor()
  await board.getByText('Dr. Carla Mendes has the case since').waitFor()
  await other.getByRole('button', { name: 'Close the case' }).click()
  await closeFrom(other)
  await judged(other, 'alert-closed')
  await expect.poll(() => board.getByText('has the case since').count()).toBe(0)
  expect(await openCount()).toBe(0)
  await theirs.close()
})

test('with the keyboard alone a case is taken', async () => {
  await report()
  await board.getByRole('button', { name: 'Take it: Ana Rivera' }).waitFor()
  await board.locator('body').focus()
  for (let presses = 0; presses < 6; presses += 1) {
    await board.keyboard.press('Tab')
    const focused = await board.evaluate(() => document.activeElement?.textContent)
    if (focused === 'Take it') break
  }
  await board.keyboard.press('Enter')
  await board.getByText('You have the case since').waitFor()
  await board.getByRole('link', { name: 'Write the outcome' }).click()
  await closeFrom(board)
})

test('on a phone at night it is two taps, without script too', async () => {
  await report()
  const [alert] = await story.run((clinic) => listOpenAlerts(clinic))
  const pocket = await deskOf(browser, house(), story.onCall.staffId, { javaScriptEnabled: false })
  const phone = await pocket.newPage()
  await phone.setViewportSize({ width: 360, height: 740 })
  await phone.goto(`${serving.url}/workbench/alerts/${alert?.alertId}`)
  const call = phone.getByRole('link', { name: /^Call/ })
  expect(await call.getAttribute('href')).toBe('tel:+15550104477')
  const thumb = await phone.getByRole('button', { name: 'Take it' }).boundingBox()
  expect(thumb?.y).toBeGreaterThan(370)
  await phone.getByRole('button', { name: 'Take it' }).click()
  await phone.getByText('You have the case since').waitFor()
  await closeFrom(phone)
  await pocket.close()
})

test('a nurse sees it and cannot take it; a call-back has a name, a number and no record', async () => {
  await story.run((clinic) =>
    requestCallBack(clinic, {
      requestId: crypto.randomUUID(),
      language: 'es',
      name: 'A caller',
      telephone: '555 010 1234',
    }),
  )
  const desk = await deskOf(browser, house(), story.nurse.staffId)
  const page = await desk.newPage()
  await page.goto(`${serving.url}/workbench`)
  await ready(page)
  await page.getByText('A caller').waitFor()
  expect(await page.getByRole('button', { name: /Take it/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'Open' }).click()
  await page.getByText('tied to no record').waitFor()
  await desk.close()
  const [alert] = await story.run((clinic) => listOpenAlerts(clinic))
  await board.goto(`${serving.url}/workbench/alerts/${alert?.alertId}`)
  await board.getByRole('button', { name: 'Take it' }).click()
  await closeFrom(board)
})

test('every request to be called back is listed with a name, a number to tap and a time', async () => {
  const names = ['First caller', 'Second caller', 'Third caller', 'Fourth caller']
  for (const [place, name] of names.entries()) {
    await story.run((clinic) =>
      requestCallBack(clinic, {
        requestId: crypto.randomUUID(),
        language: 'en',
        name,
        telephone: `555 010 000${place}`,
      }),
    )
  }
  const open = await story.run((clinic) => listOpenAlerts(clinic))
  expect(open).toHaveLength(3)
  const listed: string[] = []
  for (const { alertId } of open) {
    await board.goto(`${serving.url}/workbench/alerts/${alertId}`)
    const calls = board.locator('section', { hasText: 'Asks to be called back' }).locator('li')
    for (const text of await calls.allTextContents()) {
      expect(text).toMatch(/caller, 555 010 000\d, .*\d:\d\d/)
    }
    for (const link of await calls.getByRole('link').all()) {
      listed.push((await link.getAttribute('href')) ?? '')
    }
    await ready(board)
    await board.getByRole('button', { name: 'Take it', exact: true }).click()
    await closeFrom(board)
  }
  expect(listed.sort()).toEqual([0, 1, 2, 3].map((place) => `tel:555010000${place}`))
})

test('no case is closed over a report that came in since, and every report is shown', async () => {
  await report()
  const [alert] = await story.run((clinic) => listOpenAlerts(clinic))
  const pocket = await deskOf(browser, house(), story.onCall.staffId, { javaScriptEnabled: false })
  const phone = await pocket.newPage()
  await phone.goto(`${serving.url}/workbench/alerts/${alert?.alertId}`)
  await phone.getByRole('button', { name: 'Take it', exact: true }).click()
  await report()
  await phone.getByLabel('Advised by telephone').check()
  await phone.getByLabel('What was said and done').fill('Spoke with her; she is well.')
  await phone.getByRole('button', { name: 'Close the case' }).click()
  await phone.getByText('A newer report came in. Read it first.').first().waitFor()
  expect(await phone.getByRole('heading', { name: /^Reported/ }).count()).toBe(2)
  expect(await phone.getByLabel('What was said and done').inputValue()).toContain('Spoke with her')
  await closeFrom(phone)
  await pocket.close()
})

test('of two people with one name only the one who took the case has it', async () => {
  await story.run(async ({ db, clinicId }) => {
    await db
      .updateTable('staff_member')
      .set({ name: story.onCall.name })
      .where('clinic_id', '=', clinicId)
      .where('staff_id', '=', story.backup.staffId)
      .execute()
  })
  await report()
  const [alert] = await story.run((clinic) => listOpenAlerts(clinic))
  const path = `${serving.url}/workbench/alerts/${alert?.alertId}`
  await board.goto(path)
  await ready(board)
  await board.getByRole('button', { name: 'Take it', exact: true }).click()
  await board.getByRole('heading', { name: 'Outcome' }).waitFor()
  const theirs = await deskOf(browser, house(), story.backup.staffId)
  const other = await theirs.newPage()
  await other.goto(path)
  expect(await other.getByText('You have the case since').count()).toBe(0)
  await theirs.close()
  await closeFrom(board)
})

test('the sound can be muted for minutes, and a screen that lost its line says so', async () => {
  await report()
  await board.getByRole('button', { name: 'Take it: Ana Rivera' }).waitFor()
  await board.keyboard.press('Shift')
  await board.getByRole('button', { name: 'Mute 5 min' }).click()
  await board.getByText('Muted until').waitFor()
  await board.route('**/workbench/live', (route) => route.abort())
  await board.reload()
  await board.getByText('Not live').waitFor({ timeout: 20_000 })
  await board.unroute('**/workbench/live')
  await expect.poll(() => board.getByText('Not live').count(), { timeout: 20_000 }).toBe(0)
  await board.getByRole('button', { name: 'Take it: Ana Rivera' }).click()
  await board.getByRole('link', { name: 'Write the outcome' }).click()
  await closeFrom(board)
})

test('the live line needs a session and ends with it', async () => {
  const stranger = await browser.newContext()
  const answer = await stranger.request.get(`${serving.url}/workbench/live`, { maxRedirects: 0 })
  expect(answer.status()).toBe(302)
  expect(answer.headers().location).toContain('/workbench/enter')
  await stranger.close()
  const desk = await deskOf(browser, house(), story.nurse.staffId)
  const cookie = (await desk.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const line = await fetch(`${serving.url}/workbench/live`, { headers: { cookie } })
  expect(line.headers.get('content-type')).toBe('text/event-stream')
  const left = await desk.request.post(`${serving.url}/workbench/leave`, {
    headers: { origin: serving.url },
    maxRedirects: 0,
  })
  expect(left.status()).toBe(302)
  expect(await line.text()).not.toMatch(/Rivera|Ana/)
  await desk.close()
})
