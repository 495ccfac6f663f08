import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listOpenAlerts } from '#clinic/alerts/queries.ts'
import { inClinic } from '#clinic/clinic.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import { messageSweep } from '#worker/heartbeat.ts'
import { openBrowser, screenshot } from './browser.ts'
import { type DemoHouse, deskOf, judged, openDemo, ready } from './workbench-desk.ts'

let house: DemoHouse
let browser: Browser
let page: Page

beforeAll(async () => {
  house = await openDemo()
  browser = await openBrowser()
  const [clinician] = await inClinic(house.installation, house.clinicId, async (clinic) => {
    const staff = await listClinicians(clinic)
    const mine = staff.filter((member) => member.role === 'clinician')
    const longest = await registerVisit(
      clinic,
      { kind: 'staff', staffId: mine[0]?.staff_id ?? '', name: 'Test', role: 'front-desk' },
      {
        kind: 'new',
        patient: {
          name: 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Papadopoulou de la Cruz',
          birthDate: Temporal.PlainDate.from('1931-12-31'),
          telephone: '+1 555 010 9999',
          email: null,
          language: 'es',
          timeZone: null,
        },
      },
      {
        clinicianId: mine[0]?.staff_id ?? '',
        area: 'Low back, both sides, down to the right buttock and hip',
        startsAt: clinic.now,
        invite: false,
      },
      true,
    )
    expect(longest.kind).toBe('registered')
    return mine
  })
  await messageSweep(house.installation)
  const desk = await deskOf(browser, house, clinician?.staff_id ?? '')
  page = await desk.newPage()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function open(path: string): Promise<void> {
  await page.goto(`${house.serving.url}${path}`)
  await ready(page)
}

/** The way from the board to the visit of someone. */
async function visitOf(name: string): Promise<string> {
  await open('/workbench')
  const href = await page.getByRole('link', { name, exact: true }).first().getAttribute('href')
  return href ?? ''
}

test('the start page lets one in by role, and out again', async () => {
  const visitor = await browser.newContext({ javaScriptEnabled: false })
  const door = await visitor.newPage()
  await door.goto(`${house.serving.url}/workbench/alerts`)
  expect(door.url()).toContain('/workbench/enter')
  await door.goto(`${house.serving.url}/`)
  const patients = await door.locator('.rows').first().locator('li').allInnerTexts()
  expect(patients.slice(0, 3).map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Miriam Okafor Day 1 at home · born /),
    expect.stringMatching(/^Elena Vargas Day 3 at home · born /),
    expect.stringMatching(/^Walter Greene Day 5 at home · born /),
  ])
  await screenshot(door, 'demo-start')
  await door.getByRole('button', { name: 'Nurse' }).click()
  await door.waitForURL('**/workbench')
  await door.locator('summary', { hasText: 'Noor Haddad' }).click()
  await door.getByRole('button', { name: 'Leave' }).click()
  await door.waitForURL('**/workbench/enter')
  await door.goto(`${house.serving.url}/workbench`)
  expect(door.url()).toContain('/workbench/enter')
  await visitor.close()
})

test('today', async () => {
  await open('/workbench')
  await judged(page, 'today')
  await open('/workbench?day=2031-01-05')
  await judged(page, 'today-empty')
})

test('a visit at every station', async () => {
  for (const [name, screen] of [
    ['Rosa Delgado', 'visit-to-answer'],
    ['June Whitfield', 'visit-to-review'],
    ['Dalia Amari', 'visit-observing'],
    ['Claes Hallberg', 'visit-going-home'],
  ] as const) {
    await open(await visitOf(name))
    await judged(page, screen)
  }
})

test('paper: the invitation and the discharge sheet', async () => {
  await open(`${await visitOf('Rosa Delgado')}/invitation`)
  await page.getByRole('button', { name: 'Make the code' }).click()
  await page.getByRole('img').waitFor()
  await judged(page, 'invitation')
  await open(`${await visitOf('Claes Hallberg')}/sheet`)
  await page.getByRole('button', { name: 'Send home' }).click()
  await page.getByRole('img').waitFor()
  await judged(page, 'sheet')
  await page.pdf({ path: 'test/artifacts/workbench-sheet.pdf', format: 'A4' })
})

test('the forms', async () => {
  await open('/workbench/visits/new')
  await judged(page, 'new-visit')
  await open(`${await visitOf('Pia Sorensen')}/procedure`)
  await page.getByRole('combobox', { name: 'Muscle 1' }).fill('Upper trapezius')
  await judged(page, 'procedure')
  await open(`${await visitOf('June Whitfield')}/procedure`)
  await judged(page, 'procedure-held')
})

test('alerts, inbox, roster, patients, outbox', async () => {
  await open('/workbench/alerts')
  await judged(page, 'alerts')
  const [alert] = await inClinic(house.installation, house.clinicId, listOpenAlerts)
  await open(`/workbench/alerts/${alert?.alertId}`)
  await judged(page, 'alert')
  await page.getByRole('button', { name: 'Take it' }).first().click()
  await page.getByRole('heading', { name: 'Outcome' }).waitFor()
  await judged(page, 'alert-taken')
  for (const screen of ['inbox', 'on-call', 'patients', 'outbox']) {
    await open(`/workbench/${screen}`)
    await judged(page, screen)
  }
})

test('a patient is found by any part of the name, without accents, and by date of birth', async () => {
  await open('/workbench/patients')
  for (const wanted of ['duarte lucia', '12/12/1977', '1977-12-12']) {
    await page.keyboard.press('/')
    await page.keyboard.type(wanted)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.people b').allTextContents(), { message: wanted })
      .toEqual(['Lucía Duarte'])
    expect(page.url()).toBe(`${house.serving.url}/workbench/patients`)
    await open('/workbench/patients')
  }
  await page.keyboard.press('/')
  await page.keyboard.type('nobody like this')
  await page.keyboard.press('Enter')
  await page.getByText('Nobody found').waitFor()
  expect(page.url()).not.toContain('nobody')
})

test('the roster shows its gaps as trouble, and takes a shift', async () => {
  await open('/workbench/on-call')
  await page.getByRole('button', { name: /Remove: Dr. Ben Osei/ }).click()
  await page.getByText('A gap in the roster').waitFor()
  await page.getByText('Nobody is on the roster now').waitFor()
  await judged(page, 'on-call-gap')
  await page.getByLabel('Who').selectOption({ label: 'Dr. Carla Mendes' })
  await page.locator('[name=to-day]').fill('2020-01-01')
  await page.locator('[name=to-time]').fill('08:00')
  await page.getByRole('button', { name: 'Put on call' }).click()
  await page.getByRole('alert').getByText('That time has passed.').waitFor()
  await page.locator('[name=to-day]').fill('2099-01-01')
  await page.getByRole('button', { name: 'Put on call' }).click()
  await page.getByText('The shift is on the roster.').waitFor()
})

test('the keys', async () => {
  await open('/workbench')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await judged(page, 'keys')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const focusIsBack = () => page.evaluate(() => document.activeElement?.closest('dialog') === null)
  await expect.poll(focusIsBack).toBe(true)
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.waitForURL('**/workbench/inbox')
  await page.keyboard.press('/')
  await page.waitForURL('**/workbench/patients')
})

test('what is not there, or not ours, is a designed 404 inside the workbench', async () => {
  for (const path of [
    '/workbench/nothing',
    '/workbench/visits/none',
    `/workbench/visits/${crypto.randomUUID()}`,
    `/workbench/visits/${crypto.randomUUID()}/sheet`,
    `/workbench/alerts/${crypto.randomUUID()}`,
  ]) {
    const answer = await page.goto(`${house.serving.url}${path}`)
    expect(answer?.status(), path).toBe(404)
    expect(await page.locator('h1').textContent()).toBe('There is nothing here')
  }
  await judged(page, 'missing')
})
