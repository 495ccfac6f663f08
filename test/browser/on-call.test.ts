import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inClinic } from '#clinic/clinic.ts'
import { whoIsOn } from '#clinic/on-call/who.ts'
import { listStaff } from '#clinic/people/staff.ts'
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

async function deskAs(role: StaffRole): Promise<Page> {
  const staff = await inClinic(house.installation, house.clinicId, listStaff)
  const member = staff.find((each) => each.role === role)
  const desk = await deskOf(browser, house, member?.staff_id ?? '')
  return desk.newPage()
}

const on = () =>
  inClinic(house.installation, house.clinicId, async (clinic) =>
    (await whoIsOn(clinic, 'on-call')).map(({ name }) => name),
  )

/** Opens the form of a plan where the link on the screen leads. */
async function planOf(page: Page, name: string, path: string) {
  await page.goto(`${house.serving.url}/workbench/on-call`)
  const link = page.getByRole('link', { name })
  expect(await link.getAttribute('href')).toBe(`/workbench/on-call/${path}`)
  await page.goto(`${house.serving.url}/workbench/on-call/${path}`)
  await page.getByRole('heading', { name }).waitFor()
  await ready(page)
}

test('the lead plans a rotation, is told of gaps, swaps somebody, and makes a calendar link', async () => {
  const page = await deskAs('clinic-lead')
  await page.goto(`${house.serving.url}/workbench/on-call`)
  await ready(page)
  await judged(page, 'on-call-week')
  const removals = page.getByRole('button', { name: /^Remove: / })
  for (let left = await removals.count(); left > 0; left -= 1) {
    await removals.first().click()
    await expect.poll(() => removals.count()).toBe(left - 1)
  }

  await planOf(page, 'Plan a weekly pattern', 'weekly')
  await page.getByLabel('Monday: who').selectOption({ label: 'Dr. Ben Osei' })
  await page.getByRole('button', { name: 'Put it in force' }).click()
  await page.getByRole('alert').getByText('Nobody is on call from').first().waitFor()
  await page.getByRole('button', { name: 'Keep it all the same, in my name' }).waitFor()
  expect(await page.getByLabel('Monday: who').inputValue()).not.toBe('')
  await judged(page, 'on-call-weekly-gaps')

  await planOf(page, 'Plan a rotation', 'rotation')
  await page.getByLabel('Name of the plan').fill('All week')
  await page.getByLabel('Turn 1', { exact: true }).selectOption({ label: 'Dr. Ben Osei' })
  await page.getByLabel('Turn 2', { exact: true }).selectOption({ label: 'Dr. Carla Mendes' })
  await page.locator('[name=from]').fill('2026-01-05')
  await judged(page, 'on-call-rotation')
  await page.getByRole('button', { name: 'Put it in force' }).click()
  await page.getByText('The plan is in force.').waitFor()
  expect(await on()).toHaveLength(1)
  await page
    .getByText('Dr. Ben Osei, then Dr. Carla Mendes. Handover on Mondays at 08:00.')
    .waitFor()
  await judged(page, 'on-call-planned')

  await page.getByLabel('Who').selectOption({ label: 'Dr. Amara Lindqvist' })
  await page.locator('[name=from-day]').fill('2026-01-01')
  await page.locator('[name=to-day]').fill('2099-01-01')
  await page.locator('[name=to-time]').fill('08:00')
  await page.getByRole('button', { name: 'Instead of the plan' }).click()
  await page.getByText('They are on instead.').waitFor()
  expect(await on()).toEqual(['Dr. Amara Lindqvist'])
  await page.getByRole('button', { name: /^Take back: Dr. Amara/ }).click()
  await page.getByText('The plan holds again.').waitFor()
  expect(await on()).not.toEqual(['Dr. Amara Lindqvist'])

  await page.getByRole('button', { name: 'Make a new link' }).click()
  const address = await page.locator('.hand-over').innerText()
  const feed = await fetch(address)
  expect([feed.status, feed.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  expect((await fetch(address.replace(/on-call\/[^/]+/, 'on-call/guessed'))).status).toBe(404)

  const now = await page.request.get(`${house.serving.url}/workbench/on-call/now.json`)
  expect((await now.json()).called).toHaveLength(1)
  expect(
    (await fetch(`${house.serving.url}/workbench/on-call/now.json`, { redirect: 'manual' })).status,
  ).toBe(302)

  await page.getByRole('button', { name: 'End: All week' }).click()
  await page.getByRole('alert').getByText('Without it nobody is on call for some time.').waitFor()
  await page.getByRole('button', { name: 'End: All week' }).click()
  await page.getByText('The plan has ended.').waitFor()
})

test('a nurse sees the week and changes nothing', async () => {
  const page = await deskAs('nurse')
  await page.goto(`${house.serving.url}/workbench/on-call`)
  await ready(page)
  await page.getByRole('link', { name: 'Week after' }).click()
  await page.waitForURL(/week=/)
  expect(await page.getByRole('button', { name: 'Instead of the plan' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Plan a rotation' }).count()).toBe(0)
})
