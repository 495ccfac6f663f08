import { afterAll, beforeAll, expect, test } from 'vitest'
import { appCode, openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { type Visitor, visitor } from '../visitor.ts'

let house: StaffHouse
beforeAll(async () => {
  house = await openStaffHouse()
})
afterAll(() => house.close())

const password = 'four quiet herons wading'

type Enrolled = {
  readonly email: string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
  readonly browser: Visitor
}

/** Steps of half a minute that are still valid: a code counts once, so each use takes another. */
const codesOf = (secret: string) =>
  [0, 30_000, -30_000].map((by) => appCode(secret, Date.now() + by))

/** Someone accepts the invitation with a password and an app, as a browser without script does it. */
async function enrol(name: string, email: string): Promise<Enrolled> {
  const browser = visitor(house.url)
  const path = await house.invite(name, 'nurse', email)
  expect((await browser.get(path)).status).toBe(200)
  expect((await browser.post(path, {})).headers.get('location')).toBe('/workbench/enrol')
  const begun = await browser.post('/workbench/enrol', { intent: 'password', password })
  expect(begun.headers.get('location')).toBe('/workbench/enrol')
  const page = await (await browser.get('/workbench/enrol')).text()
  const secret = /class="secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const codes = /class="recovery-codes">(.*?)<\/ul>/s.exec(page)?.[1] ?? ''
  const recoveryCodes = [...codes.matchAll(/<li>([^<]+)</g)].map(([, code = '']) => code)
  const [first = ''] = codesOf(secret)
  const ended = await browser.post('/workbench/enrol', { intent: 'code', code: first })
  expect(ended.headers.get('location')).toBe('/workbench')
  return { email, secret, recoveryCodes, browser }
}

async function signInAt(browser: Visitor, email: string, secret: string, nth: number) {
  const given = await browser.post('/workbench/enter', { email, password })
  expect(given.headers.get('location')).toBe('/workbench/enter/code')
  return browser.post('/workbench/enter/code', { code: codesOf(secret)[nth] ?? '' })
}

const boardOf = async (browser: Visitor) => (await browser.get('/workbench')).status

test('an invitation, a password and an app open the workbench; the password alone opens nothing', async () => {
  const { email, secret, recoveryCodes, browser } = await enrol('Noor Haddad', 'noor@clinic.test')
  expect(recoveryCodes).toHaveLength(10)
  expect(await boardOf(browser)).toBe(200)

  const other = visitor(house.url)
  const given = await other.post('/workbench/enter', { email, password })
  expect(given.headers.get('location')).toBe('/workbench/enter/code')
  expect(await boardOf(other)).toBe(302)

  expect((await other.post('/workbench/enter/code', { code: '000000' })).status).toBe(422)
  const used = await other.post('/workbench/enter/code', { code: codesOf(secret)[0] ?? '' })
  expect(used.headers.get('location')).toBe('/workbench/enter')
  expect(await boardOf(other)).toBe(302)

  const signedIn = await signInAt(other, email, secret, 1)
  expect(signedIn.headers.get('location')).toBe('/workbench')
  expect(await boardOf(other)).toBe(200)

  const third = visitor(house.url)
  await third.post('/workbench/enter', { email, password })
  const [code = ''] = recoveryCodes
  const recovered = await third.post('/workbench/enter/recovery', { code })
  expect(recovered.headers.get('location')).toBe('/workbench')
  const fourth = visitor(house.url)
  await fourth.post('/workbench/enter', { email, password })
  expect((await fourth.post('/workbench/enter/recovery', { code })).status).toBe(422)
})
