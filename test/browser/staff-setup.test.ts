import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issueSetup } from '#clinic/setup/link.ts'
import { openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { axe, openBrowser, screenshot } from './browser.ts'

let house: StaffHouse
let browser: Browser
beforeAll(async () => {
  house = await openStaffHouse({ empty: true })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

test('a clinic is set up from the printed link, by keyboard, and what was wrong is said at its field', async () => {
  const page = await (await browser.newContext({ baseURL: house.url })).newPage()
  const judge = async (name: string) => {
    expect(await axe(page), name).toEqual([])
    await screenshot(page, `staff-${name}`)
  }
  await page.goto('/setup/a-link-that-nobody-made')
  await page.getByRole('heading', { name: 'This link is not usable any more' }).waitFor()
  await judge('setup-ended')

  await page.goto(`/setup/${await issueSetup(house.installation.db)}`)
  await page.getByLabel('Name', { exact: true }).fill('Millbrook Pain Clinic')
  await page.keyboard.press('Enter')
  await page.getByText('Give a telephone number.').first().waitFor()
  await judge('setup-1')
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Millbrook Pain Clinic')
  await page.getByLabel('The clinic’s telephone').fill('+1 555 010 4000')
  await page.getByLabel('Time zone of the clinic').fill('America/Chicago')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'You are its first administrator' }).waitFor()
  await page.getByLabel('Your name').fill('Ada Brook')
  await page.getByLabel('Your e-mail address').fill('no address')
  await page.keyboard.press('Enter')
  await page.getByText('Give your e-mail address.').first().waitFor()
  await judge('setup-2')
  await page.getByLabel('Your e-mail address').fill('ada@clinic.test')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What you sign in with' }).waitFor()
})
