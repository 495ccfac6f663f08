import { expect } from 'vitest'
import type { StaffRole } from '#database/tables.ts'
import { appCode, type StaffHouse } from './staff-house.ts'
import { type Visitor, visitor } from './visitor.ts'

export const password = 'four quiet herons wading'

export type Enrolled = {
  readonly email: string
  /** In base 32, as an authenticator app holds it. */
  readonly secret: string
  /** The code that ended the enrolment, and is used up by it. */
  readonly firstCode: string
  readonly recoveryCodes: readonly string[]
  readonly browser: Visitor
}

/** Enrols a password and an app with a browser that has just accepted an invitation or opened a clinic. */
export async function enrolPassword(browser: Visitor, email: string): Promise<Enrolled> {
  const begun = await browser.post('/workbench/enrol', { intent: 'password', password })
  expect(begun.headers.get('location')).toBe('/workbench/enrol')
  const page = await (await browser.get('/workbench/enrol')).text()
  const secret = /class="secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const codes = /class="recovery-codes">(.*?)<\/ul>/s.exec(page)?.[1] ?? ''
  const recoveryCodes = [...codes.matchAll(/<li>([^<]+)</g)].map(([, code = '']) => code)
  const firstCode = appCode(secret)
  const ended = await browser.post('/workbench/enrol', { intent: 'code', code: firstCode })
  expect(ended.headers.get('location')).toBe('/workbench')
  return { email, secret, firstCode, recoveryCodes, browser }
}

/** Someone accepts the invitation with a password and an app, as a browser without script does it. */
export async function enrol(
  house: StaffHouse,
  name: string,
  role: StaffRole,
  email: string,
): Promise<Enrolled> {
  const browser = visitor(house.url)
  const path = await house.invite(name, role, email)
  expect((await browser.get(path)).status).toBe(200)
  expect((await browser.post(path, {})).headers.get('location')).toBe('/workbench/enrol')
  return enrolPassword(browser, email)
}

/** Password and code; the answer is where the code leads. */
export async function signInAt(browser: Visitor, email: string, code: string): Promise<Response> {
  const given = await browser.post('/workbench/enter', { email, password })
  expect(given.headers.get('location')).toBe('/workbench/enter/code')
  return browser.post('/workbench/enter/code', { code })
}
