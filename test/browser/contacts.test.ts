import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inClinic } from '#clinic/clinic.ts'
import { contactsOf } from '#clinic/contacts/queries.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { fakePusher } from '#outside/push/fake.ts'
import { type FakeTelephone, fakeTelephone } from '#outside/telephone/fake.ts'
import { sealedVault } from '#outside/vault/sealed.ts'
import { fakeWebhooks } from '#outside/webhook/fake.ts'
import { openBrowser } from './browser.ts'
import { type DemoHouse, deskOf, judged, openDemo, ready } from './workbench-desk.ts'

let house: DemoHouse
let browser: Browser
let telephone: FakeTelephone

beforeAll(async () => {
  house = await openDemo()
  telephone = fakeTelephone()
  Object.assign(house.installation.outside, {
    telephone,
    push: fakePusher(),
    webhook: fakeWebhooks(),
    vault: sealedVault([{ version: 1, value: 'a made-up secret' }]),
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function deskOfClinician(): Promise<{ page: Page; staffId: string }> {
  const staff = await inClinic(house.installation, house.clinicId, listStaff)
  const staffId = staff.find(({ role }) => role === 'clinician')?.staff_id ?? ''
  const desk = await deskOf(browser, house, staffId)
  return { page: await desk.newPage(), staffId }
}

const codeIn = (text: string | undefined) => text?.replaceAll(', ', '').match(/\d{6}/)?.[0] ?? ''

test('a clinician adds a telephone, proves it by its code, orders, tests and removes', async () => {
  const { page, staffId } = await deskOfClinician()
  await page.goto(`${house.serving.url}/workbench/settings/me`)
  await page.getByRole('link', { name: 'How I am reached when an alert rings' }).click()
  await page.getByRole('heading', { name: 'How I am reached' }).waitFor()
  await ready(page)
  await page.getByText('Only mail reaches you').waitFor()
  await judged(page, 'contacts-none')

  await page.getByLabel('Number').fill('911')
  await page.getByRole('button', { name: 'Add and send a code' }).first().click()
  await page.getByRole('alert').getByText('That number cannot exist.').waitFor()
  expect(await page.getByLabel('Number').inputValue()).toBe('911')

  await page.getByLabel('Number').fill('(555) 210-4477')
  await page.getByRole('button', { name: 'Add and send a code' }).first().click()
  await page.getByText('A code is on its way. Type it below.').waitFor()
  expect(telephone.texts.at(-1)?.to).toBe('+15552104477')
  const code = codeIn(telephone.texts.at(-1)?.text)
  await page.getByLabel('Code sent to +15552104477').fill(code === '111111' ? '222222' : '111111')
  await page.getByRole('button', { name: 'Prove it' }).click()
  await page.getByRole('alert').getByText('That is not the code. Tries left: 4.').waitFor()
  await judged(page, 'contacts-wrong-code')
  await page.getByLabel('Code sent to +15552104477').fill(code)
  await page.getByRole('button', { name: 'Prove it' }).click()
  await page.getByText('Proven. It is used from the next alert on.').waitFor()

  await page.getByLabel('Number').fill('+1 555 210 4488')
  await page.getByText('Call', { exact: true }).click()
  await page.getByRole('button', { name: 'Add and send a code' }).first().click()
  await page.getByLabel('Code sent to +15552104488').waitFor()
  await page.getByLabel('Code sent to +15552104488').fill(codeIn(telephone.calls.at(-1)?.sentence))
  await page.getByRole('button', { name: 'Prove it' }).click()
  await page.getByText('Proven. It is used from the next alert on.').waitFor()
  await page.getByRole('button', { name: 'Move up: Call, +15552104488' }).click()
  await page.getByText('The order is changed.').waitFor()
  await page.getByRole('button', { name: 'Send a test: Call, +15552104488' }).click()
  await page.getByText('The test is on its way.').waitFor()
  expect(telephone.calls.at(-1)?.sentence).toMatch(/Nobody needs you/)
  await judged(page, 'contacts')
  const kinds = async () =>
    (
      await inClinic(house.installation, house.clinicId, (clinic) => contactsOf(clinic, staffId))
    ).map(({ kind }) => kind)
  expect(await kinds()).toEqual(['voice', 'sms'])

  await page.getByLabel('Address').fill('https://hooks.example/in')
  await page.getByRole('button', { name: 'Add and send a code' }).last().click()
  await page.getByText('The secret of this webhook, shown only now').waitFor()
  await judged(page, 'contacts-webhook')
  await page.getByRole('button', { name: 'Remove: Webhook, hooks.example' }).click()
  await page.getByText('It is used no more.').waitFor()
  expect(await kinds()).toEqual(['voice', 'sms'])
})
