import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appCode, openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { axe, openBrowser, screenshot } from './browser.ts'

let house: StaffHouse
let browser: Browser
beforeAll(async () => {
  house = await openStaffHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

async function judged(page: Page, name: string): Promise<void> {
  expect(await axe(page), name).toEqual([])
  await screenshot(page, `staff-${name}`)
}

type Device = { readonly session: CDPSession; readonly authenticatorId: string }

/**
 * A device with a passkey store of its own, which says that it verified its user. It is gone once another
 * debugger leaves the page, so screens are judged on another one.
 */
async function deviceOf(page: Page): Promise<Device> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { session, authenticatorId }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

const passwordWords = 'seven slow otters drifting'

test('a passkey is enrolled from an invitation and signs in; leaving remembers who was here', async () => {
  const context = await browser.newContext({ baseURL: house.url })
  const page = await context.newPage()
  const other = await context.newPage()
  const judge = async (path: string, name: string) => {
    await other.goto(path)
    await judged(other, name)
  }
  await page.goto(await house.invite('Ben Osei', 'clinician', 'ben@clinic.test'))
  await heading(page, 'Welcome, Ben Osei').waitFor()
  await judged(page, 'join')
  await page.getByRole('button', { name: 'Accept the invitation' }).press('Enter')
  await heading(page, 'What you sign in with').waitFor()
  await judge('/workbench/enrol', 'enrol')
  await deviceOf(page)
  await page.getByRole('button', { name: 'Make a passkey on this device' }).press('Enter')
  await page.waitForURL('**/workbench')

  await page.goto('/workbench/settings/me')
  await page.getByText('Chrome on Linux').first().waitFor()
  await judge('/workbench/settings/me', 'me')
  await page.locator('.me summary').click()
  await page.getByRole('button', { name: 'Leave' }).click()
  await heading(page, 'Sign in').waitFor()
  await judge('/workbench/enter', 'sign-in')
  await page.getByRole('button', { name: 'Ben Osei' }).press('Enter')
  await page.waitForURL('**/workbench')
  await page.context().clearCookies({ name: 'staff' })
  await page.goto('/workbench')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/workbench')
})

test('a passkey whose device did not verify its user is one factor, and refused', async () => {
  const page = await (await browser.newContext({ baseURL: house.url })).newPage()
  const { session, authenticatorId } = await deviceOf(page)
  await page.goto(await house.invite('Carla Mendes', 'clinician', 'carla@clinic.test'))
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
  await page.waitForURL('**/workbench')
  await page.context().clearCookies()
  await session.send('WebAuthn.setUserVerified', {
    authenticatorId,
    isUserVerified: false,
  })
  await page.goto('/workbench/enter')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('No passkey was shown').waitFor()

  await page.route('**/workbench/enter/passkey', async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    const response = await route.fetch()
    const json: unknown = await response.json()
    return route.fulfill({ response, json: { ...Object(json), userVerification: 'discouraged' } })
  })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('not known here').waitFor()
  expect((await page.request.get('/workbench', { maxRedirects: 0 })).status()).toBe(302)
})

test('password, app and recovery codes, by keyboard alone; what was written survives the second look', async () => {
  const page = await (await browser.newContext({ baseURL: house.url })).newPage()
  await page.goto(await house.invite('Dana Fox', 'administrator', 'dana@clinic.test'))
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.getByLabel('New password').fill(passwordWords)
  await page.keyboard.press('Enter')
  await heading(page, 'Your authenticator app').waitFor()
  await judged(page, 'app')
  const secret = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
  const [recovery = ''] = await page.locator('.recovery-codes li').allTextContents()
  await page.getByLabel('The six digits').fill('123')
  await page.keyboard.press('Enter')
  await page.getByText('That code is not right').first().waitFor()
  await page.getByLabel('The six digits').fill(appCode(secret))
  await page.keyboard.press('Enter')
  await heading(page, 'Before the first patient').waitFor()
  await judged(page, 'setup-3')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'To the staff' }).click()
  await heading(page, 'Staff').waitFor()
  await judged(page, 'staff')

  await house.owner
    .updateTable('staff_session')
    .set({ confirmed_at: Temporal.Now.instant().subtract({ hours: 1 }) })
    .execute()
  await page.getByLabel('Name', { exact: true }).fill('Noor Haddad')
  await page.getByLabel('E-mail address').fill('noor@clinic.test')
  await page.getByLabel('Role', { exact: true }).selectOption('nurse')
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await page.getByText('Show once more that it is you').waitFor()
  await judged(page, 'confirm')
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Noor Haddad')
  await page.getByLabel('Password', { exact: true }).fill(passwordWords)
  await page.getByLabel('Code of your app').fill(appCode(secret, Date.now() + 30_000))
  await page.keyboard.press('Enter')
  await page.getByText('A link is on its way to Noor Haddad.').waitFor()
  await judged(page, 'invited')
  expect(house.mail.sent.map(({ to }) => to)).toContain('noor@clinic.test')

  await page.context().clearCookies()
  await page.goto('/workbench/enter')
  await page.getByLabel('E-mail address').fill('dana@clinic.test')
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.keyboard.press('Enter')
  await page.getByText('do not fit together').first().waitFor()
  await judged(page, 'refused')
  await page.getByLabel('Password', { exact: true }).fill(passwordWords)
  await page.keyboard.press('Enter')
  await heading(page, 'Your code').waitFor()
  await judged(page, 'code')
  await page.getByRole('link', { name: /use a recovery code/ }).click()
  await judged(page, 'recovery')
  await page.getByLabel('Recovery code').fill(recovery)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/workbench/enter'))
  await page.goto('/workbench/enter/forgot')
  await judged(page, 'forgot')
})
