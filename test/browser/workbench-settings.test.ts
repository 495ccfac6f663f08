import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inClinic } from '#clinic/clinic.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { StaffRole } from '#database/tables.ts'
import { openBrowser } from './browser.ts'
import { type DemoHouse, deskOf, judged, openDemo, ready } from './workbench-desk.ts'

let house: DemoHouse
let browser: Browser

beforeAll(async () => {
  house = await openDemo()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function deskAs(role: StaffRole, javaScriptEnabled = true): Promise<Page> {
  const staff = await inClinic(house.installation, house.clinicId, listStaff)
  const member = staff.find((each) => each.role === role)
  const desk = await deskOf(browser, house, member?.staff_id ?? '', { javaScriptEnabled })
  return desk.newPage()
}

const settings = () => inClinic(house.installation, house.clinicId, clinicSettings)

test('the lead finds the settings, is told what is wrong, loses nothing typed, and saves', async () => {
  const page = await deskAs('clinic-lead')
  await page.goto(`${house.serving.url}/workbench`)
  await ready(page)
  await page.locator('summary', { hasText: 'Dr. Amara Lindqvist' }).click()
  await page.getByRole('link', { name: 'Clinic settings' }).click()
  await page.getByRole('heading', { name: 'Clinic settings' }).waitFor()
  await page.getByRole('button', { name: 'Leave' }).waitFor({ state: 'hidden' })
  await judged(page, 'settings')

  await page.getByLabel('Emergency').fill(' ')
  await page.getByLabel('Name', { exact: true }).fill('Harbor Pain Clinic')
  await page.getByLabel('Monday closes', { exact: true }).fill('07:00')
  await page.getByText('Change the time zone').click()
  await page.getByText('Every clock on these screens changes').waitFor()
  await page.getByLabel('Time zone').fill('Mars/Olympus')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  expect((await answer).status()).toBe(422)
  const summary = page.getByRole('alert')
  await summary.getByText('Give an emergency number. Every patient’s screen needs it.').waitFor()
  await summary.getByText('Monday: it closes before it opens.').waitFor()
  await summary.getByText('Choose a time zone of the list.').waitFor()
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Harbor Pain Clinic')
  await judged(page, 'settings-refused')
  expect((await settings()).emergency_number).toBe('911')

  await page.getByLabel('Emergency').fill('112')
  await page.getByLabel('Monday closes', { exact: true }).fill('12:00')
  await page.getByLabel('Monday opens again').fill('13:00')
  await page.getByLabel('Monday closes again').fill('17:00')
  await page.getByLabel('Time zone').fill('America/Chicago')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await page.getByText('Saved. Every screen shows it within a minute.').waitFor()
  expect(await settings()).toMatchObject({
    name: 'Harbor Pain Clinic',
    emergency_number: '112',
    time_zone: 'America/Chicago',
    opening_hours: {
      1: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    },
  })
  await page.context().close()
})

test('without script: a form that is refused comes back as it was typed, and holidays come and go', async () => {
  const page = await deskAs('administrator', false)
  await page.goto(`${house.serving.url}/workbench/settings`)
  await page.getByLabel('Crisis line').fill('')
  await page.getByLabel('Address').fill('2 Harbor Road')
  await page.getByLabel('Saturday opens', { exact: true }).fill('09:00')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await page.getByRole('alert').getByText('Saturday: give both times').waitFor()
  expect(await page.getByLabel('Address').inputValue()).toBe('2 Harbor Road')
  expect(await page.getByLabel('Crisis line').inputValue()).toBe('')
  expect(await page.getByLabel('Saturday opens', { exact: true }).inputValue()).toBe('09:00')

  await page.getByLabel('Day', { exact: true }).fill('2099-12-25')
  await page.getByLabel('Name of the holiday').fill('Christmas Day')
  await page.getByRole('button', { name: 'Add the holiday' }).click()
  await page.getByText('The clinic is closed on that day.').waitFor()
  await page.getByLabel('Day', { exact: true }).fill('2099-12-25')
  await page.getByLabel('Name of the holiday').fill('Again')
  await page.getByRole('button', { name: 'Add the holiday' }).click()
  await page.getByRole('alert').getByText('That day is closed already: Christmas Day.').waitFor()
  expect(await page.getByLabel('Name of the holiday').inputValue()).toBe('Again')
  await page.getByRole('button', { name: /^Remove: Christmas Day/ }).click()
  await page.getByText('The clinic is open on that day as its hours say.').waitFor()
  await page.context().close()
})

test('everyone else reads them, and a form sent all the same is refused', async () => {
  const page = await deskAs('nurse')
  await page.goto(`${house.serving.url}/workbench/settings`)
  await ready(page)
  expect(await page.getByRole('button', { name: 'Save the settings' }).count()).toBe(0)
  await judged(page, 'settings-read')
  const sent = await page.request.post(`${house.serving.url}/workbench/settings`, {
    form: { intent: 'save', name: 'Mine', emergencyNumber: '1' },
    headers: { origin: house.serving.url },
  })
  expect(sent.status()).toBe(404)
  expect((await settings()).name).not.toBe('Mine')
  await page.context().close()
})
