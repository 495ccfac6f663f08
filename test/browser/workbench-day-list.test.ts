import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Serving } from '#web/server.ts'
import { openClinic, type Story } from '../clinic.ts'
import { openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser
let page: Page

beforeAll(async () => {
  story = await openClinic(inject('serverUrl'))
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
  const desk = await deskOf(browser, { ...story, serving }, story.desk.staffId)
  page = await desk.newPage()
})
afterAll(async () => {
  await browser.close()
  await serving.close()
  await story.end()
})

const head = 'name,birth date,telephone,date,time,clinician,area'
const choose = (...lines: readonly string[]) =>
  page.getByLabel(/CSV file|Another file/).setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...lines].join('\n'), 'latin1'),
  })
const look = () => page.getByRole('button', { name: 'Look at the list' }).last().click()

test('the front desk looks at a list, corrects it, says how days are written, and books it', async () => {
  await page.goto(`${serving.url}/workbench`)
  await ready(page)
  await page.getByRole('link', { name: 'Day list' }).click()
  await look()
  await page.getByText('Choose the file with the list.').first().waitFor()

  await choose(
    'Lucía Núñez,12/12/1977,+1 555 010 0001,11/24/2026,9:00 am,Dr. Ben Osei,<b>neck</b>',
    'Eva,,,,,,',
  )
  await look()
  await page.getByText('Line 3: ').waitFor()
  expect(await page.getByText('Lucía Núñez').count()).toBe(1)
  expect(await page.getByRole('button', { name: /^Book/ }).count()).toBe(0)
  await judged(page, 'day-list-troubles')

  await choose('Lucía Núñez,01/02/1977,+1 555 010 0001,02/03/2027,09:00,Dr. Ben Osei,<b>neck</b>')
  await look()
  await page.getByText('can be read both ways').waitFor()
  await page.getByLabel(/Day first/).check()
  await page.getByRole('button', { name: 'Look at the list' }).first().click()
  await page.getByText('Mar 2, 2027, 09:00').waitFor()
  await page.getByText('Dr. Ben Osei, <b>neck</b>').waitFor()
  await judged(page, 'day-list')
  await page.getByRole('button', { name: 'Book one visit' }).click()
  await page.getByText('The list is booked').waitFor()
  await page.goto(`${serving.url}/workbench?day=2027-03-02`)
  await page.getByText('Lucía Núñez').first().waitFor()
})

test('a nurse does not find it', async () => {
  const desk = await deskOf(browser, { ...story, serving }, story.nurse.staffId)
  const answer = await desk.request.get(`${serving.url}/workbench/day-list`)
  expect(answer.status()).toBe(404)
  await desk.close()
})
