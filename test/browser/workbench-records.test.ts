import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealWaiting } from '#clinic/audit/seal.ts'
import { inClinic } from '#clinic/clinic.ts'
import { hire } from '#clinic/people/hire.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { openInNeed } from '#clinic/records/open-in-need.ts'
import type { StaffRole } from '#database/tables.ts'
import { alertSweep } from '#worker/heartbeat.ts'
import { setup } from '../clinic.ts'
import { openBrowser } from './browser.ts'
import { type DemoHouse, deskOf, judged, openDemo, ready } from './workbench-desk.ts'

let house: DemoHouse
let browser: Browser
let billingId: string
let patient: { patient_id: string; name: string; birth_date: Temporal.PlainDate }

beforeAll(async () => {
  house = await openDemo()
  browser = await openBrowser()
  billingId = await inClinic(house.installation, house.clinicId, (clinic) =>
    hire(clinic, setup, { name: 'Bo Ledger', role: 'billing', email: null, telephone: null }),
  )
  patient = await inClinic(house.installation, house.clinicId, ({ db }) =>
    db
      .selectFrom('procedure as pr')
      .innerJoin('visit as v', 'v.visit_id', 'pr.visit_id')
      .innerJoin('patient as p', 'p.patient_id', 'v.patient_id')
      .select(['p.patient_id', 'p.name', 'p.birth_date'])
      .orderBy('p.name')
      .executeTakeFirstOrThrow(),
  )
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function deskAs(role: StaffRole): Promise<Page> {
  const staff = await inClinic(house.installation, house.clinicId, listStaff)
  const member = staff.find((each) => each.role === role)
  const desk = await deskOf(browser, house, member?.staff_id ?? '')
  return desk.newPage()
}

async function writeWho(page: Page, name: string): Promise<void> {
  await page.getByLabel('Whole name').fill(name)
  const { year, month, day } = patient.birth_date
  await page.getByLabel('Month').fill(String(month))
  await page.getByLabel('Day').fill(String(day))
  await page.getByLabel('Year').fill(String(year))
}

test('billing opens one record in need, reads it for fifteen minutes, and nothing else', async () => {
  const page = await deskAs('billing')
  await page.goto(`${house.serving.url}/workbench/records`)
  await ready(page)
  await judged(page, 'record-need')
  await writeWho(page, patient.name)
  await page.getByRole('button', { name: 'Open it for 15 minutes' }).click()
  await page.getByRole('alert').getByText('Write why you need it, in a sentence.').waitFor()
  await page.getByLabel('Why you need it').fill('The insurer asks today, and nobody else is here')
  await page.getByRole('button', { name: 'Open it for 15 minutes' }).click()
  await page.getByText(/Opened in need, until/).waitFor()
  await page.getByRole('heading', { name: patient.name }).first().waitFor()
  await judged(page, 'record-in-need')
  const { pathname } = new URL(page.url())
  expect(pathname).not.toContain(patient.name.split(' ')[0])
  for (const screen of ['', '/readers', '/file']) {
    const answer = await page.goto(
      `${house.serving.url}/workbench/records/${patient.patient_id}${screen}`,
    )
    expect(answer?.status(), screen).toBe(404)
  }
})

test('the lead sees the opening in red, and who saw the record, by person and time', async () => {
  await inClinic(house.installation, house.clinicId, (clinic) => {
    const billing = {
      kind: 'staff',
      staffId: billingId,
      name: 'Bo Ledger',
      role: 'billing',
    } as const
    return openInNeed(clinic, billing, patient.patient_id, 'A second look, asked by the insurer')
  })
  const page = await deskAs('clinic-lead')
  await page.goto(`${house.serving.url}/workbench/records`)
  await ready(page)
  await page.getByText('“A second look, asked by the insurer”').waitFor()
  await judged(page, 'records')
  await page.getByRole('link', { name: patient.name }).first().click()
  await page.getByRole('heading', { name: 'Who saw this record' }).waitFor()
  const red = page.locator('tr[data-in-need]', { hasText: 'A second look, asked by the insurer' })
  await red.getByText('OPENED IN NEED').waitFor()
  await judged(page, 'record-readers')
  const all = await page.locator('tbody tr').count()
  await page.getByLabel('Person').selectOption({ label: 'Bo Ledger' })
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/staff=/)
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all)
  for (const row of await page.locator('tbody tr').all()) {
    expect(await row.textContent()).toContain('Bo Ledger')
  }
  await page.getByLabel('To').fill('2020-01-01')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByText('Nobody, as far as was asked').waitFor()
})

test('the lead finds a record, corrects it, takes the copy, and is told why nobody is forgotten yet', async () => {
  const page = await deskAs('clinic-lead')
  await page.goto(`${house.serving.url}/workbench/records`)
  await ready(page)
  await writeWho(page, 'Nobody Atall')
  await page.getByRole('button', { name: 'Find the record' }).click()
  await page
    .getByRole('alert')
    .getByText(/Nobody has this name/)
    .waitFor()
  await page.getByLabel('Whole name').fill(patient.name)
  await page.getByRole('button', { name: 'Find the record' }).click()
  await page.getByRole('heading', { name: patient.name }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill(`${patient.name} Corrected`)
  await page.getByRole('button', { name: 'Correct it' }).click()
  await page
    .getByRole('alert')
    .getByText(/Write what the correction rests on/)
    .waitFor()
  await page.getByLabel('What it rests on').fill('Passport shown')
  await page.getByRole('button', { name: 'Correct it' }).click()
  await page.getByText('What stood there before is kept beside it.').waitFor()
  await page.locator('del', { hasText: patient.name }).waitFor()
  await judged(page, 'record')

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'As a page to read' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^record-\d{4}-\d\d-\d\d\.html$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain(`${patient.name} Corrected`)
  expect(text).toContain('Bo Ledger')
  expect(text).not.toContain('<script')
  await page
    .getByText(/The clinic keeps records 10 years|An alert of this patient is open|is not answered/)
    .waitFor()
})

test('a practice manager reads whether everything works, and sends a test', async () => {
  await alertSweep(house.installation)
  await sealWaiting(house.installation)
  const page = await deskAs('administrator')
  await page.goto(`${house.serving.url}/workbench/settings/health`)
  await ready(page)
  await page.getByRole('heading', { name: 'Is everything working?' }).waitFor()
  await judged(page, 'health')
  await page.getByRole('button', { name: 'Send a test to me' }).click()
  await page.getByRole('alert').waitFor()
  await judged(page, 'health-tried')
})
