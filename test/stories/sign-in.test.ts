import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePassword } from '#clinic/identity/sign-in.ts'
import { waitMinutes } from '#clinic/identity/sign-in-tries.ts'
import { enrol, password, signInAt } from '../enrolment.ts'
import { appCode, openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { type Visitor, visitor } from '../visitor.ts'

let house: StaffHouse
beforeAll(async () => {
  house = await openStaffHouse()
})
afterAll(() => house.close())

const boardOf = async (browser: Visitor) => (await browser.get('/workbench')).status

test('an invitation, a password and an app open the workbench; the password alone opens nothing', async () => {
  const noor = await enrol(house, 'Noor Haddad', 'nurse', 'noor@clinic.test')
  const { email, secret, recoveryCodes, browser } = noor
  expect(recoveryCodes).toHaveLength(10)
  expect(await boardOf(browser)).toBe(200)

  const other = visitor(house.url)
  const given = await other.post('/workbench/enter', { email, password })
  expect(given.headers.get('location')).toBe('/workbench/enter/code')
  expect(await boardOf(other)).toBe(302)

  expect((await other.post('/workbench/enter/code', { code: '000000' })).status).toBe(422)
  const used = await other.post('/workbench/enter/code', { code: noor.firstCode })
  expect(used.headers.get('location')).toBe('/workbench/enter')
  expect(await boardOf(other)).toBe(302)

  const signedIn = await signInAt(other, email, appCode(secret, Date.now() + 30_000))
  expect(signedIn.headers.get('location')).toBe('/workbench')
  expect(await boardOf(other)).toBe(200)
})

test('a recovery code signs in once, and nothing in the database or in a cookie is the password', async () => {
  const { email, recoveryCodes } = await enrol(house, 'Ida Lund', 'nurse', 'ida@clinic.test')
  const [code = ''] = recoveryCodes
  const first = visitor(house.url)
  await first.post('/workbench/enter', { email, password })
  const recovered = await first.post('/workbench/enter/recovery', { code })
  expect(recovered.headers.get('location')).toBe('/workbench')
  const second = visitor(house.url)
  await second.post('/workbench/enter', { email, password })
  expect((await second.post('/workbench/enter/recovery', { code })).status).toBe(422)
  const kept = await Promise.all([
    house.owner.selectFrom('installation_account').selectAll().execute(),
    house.owner.selectFrom('installation_two_factor').selectAll().execute(),
    house.owner.selectFrom('audit_entry').selectAll().execute(),
  ])
  const text = JSON.stringify(kept)
  expect(text).toContain('"provider_id":"credential"')
  expect(text).not.toContain(password)
  expect(text).not.toContain(code)
})

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

test('an address that nobody has is answered alike, after the same work', async () => {
  const { email } = await enrol(house, 'Eve Stone', 'nurse', 'eve@clinic.test')
  const door = { db: house.installation.db, identity: house.identity }
  const sample = async (address: string, at: number) => {
    const before = house.passwordWork()
    const startedMs = performance.now()
    const given = await givePassword(door, {
      email: address,
      password: 'not the password at all',
      clientAddress: `192.0.2.${at}`,
    })
    return { given, work: house.passwordWork() - before, ms: performance.now() - startedMs }
  }
  const known: number[] = []
  const unknown: number[] = []
  for (let at = 0; at < 12; at += 1) {
    await house.owner.deleteFrom('installation_sign_in_try').execute()
    const one = await sample(email, at)
    const other = await sample(`nobody${at}@clinic.test`, at)
    expect(one.given).toEqual({ kind: 'refused' })
    expect(other.given).toEqual(one.given)
    expect(other.work).toBe(1)
    expect(one.work).toBe(1)
    known.push(one.ms)
    unknown.push(other.ms)
  }
  const ratio = medianOf(known) / medianOf(unknown)
  process.stdout.write(`median known/unknown: ${ratio.toFixed(3)}\n`)

  const pages = await Promise.all(
    [email, 'nobody@clinic.test'].map(async (address) => {
      const answer = await visitor(house.url).post('/workbench/enter', {
        email: address,
        password: 'not the password at all',
      })
      const page = await answer.text()
      return [answer.status, page.replaceAll(address, '').replaceAll(/nonce="[^"]*"/g, '')]
    }),
  )
  expect(pages[0]).toEqual(pages[1])
})

test('known and unknown addresses wait alike, and guesses at once are all counted', async () => {
  const { email } = await enrol(house, 'Max Roth', 'nurse', 'max@clinic.test')
  const guess = (address: string) =>
    visitor(house.url).post('/workbench/enter', { email: address, password: 'wrong again' })
  for (const address of [email, 'nobody-at-all@clinic.test']) {
    await house.owner.deleteFrom('installation_sign_in_try').execute()
    const before = house.passwordWork()
    await Promise.all(Array.from({ length: 12 }, () => guess(address)))
    expect(house.passwordWork() - before).toBeLessThanOrEqual(5)
    expect(house.passwordWork() - before).toBeGreaterThan(0)

    await house.owner.deleteFrom('installation_sign_in_try').execute()
    const statuses: number[] = []
    for (let at = 0; at < 7; at += 1) statuses.push((await guess(address)).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429])
  }
  await house.owner.deleteFrom('installation_sign_in_try').execute()
  expect((await visitor(house.url).post('/workbench/enter', { email, password })).status).toBe(302)
})

test('the wait doubles and has an end', () => {
  expect([1, 4, 5, 6, 10, 15].map((tries) => waitMinutes(tries, 5))).toEqual([0, 0, 1, 0, 2, 4])
  expect(waitMinutes(500, 5)).toBe(60)
})
