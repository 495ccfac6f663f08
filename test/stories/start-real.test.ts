import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enrolPassword, password } from '../enrolment.ts'
import { type Start, type TestInstallation, testInstallation } from '../installation.ts'
import { visitor } from '../visitor.ts'

const readyLimitMs = 90_000

let home: TestInstallation
beforeEach(async () => {
  home = await testInstallation()
})
afterEach(() => home.remove())

async function ready(start: Start): Promise<Start> {
  await expect
    .poll(start.words, { timeout: readyLimitMs, interval: 50 })
    .toMatch(/Ctrl-C stops it|^needlepoint: /m)
  return start
}

const linkIn = (start: Start): string => /\/setup\/[A-Za-z0-9_-]{43}/.exec(start.words())?.[0] ?? ''

async function stopped(start: Start): Promise<void> {
  start.child.kill('SIGTERM')
  await start.exited
}

const facts = {
  name: 'Millbrook Pain Clinic',
  address: '',
  telephone: '+1 555 010 4000',
  emergencyNumber: '911',
  crisisNumber: '988',
  poisonNumber: '1-800-222-1222',
  language: 'en',
  timeZone: 'America/Chicago',
}

test('a real clinic: asked for once, set up by the printed link, and its secrets are in no line it writes', async () => {
  const publicUrl = `http://localhost:${home.port}`
  const refused = home.start({}, ['--real'])
  expect(await refused.exited).toBe(1)
  expect(refused.words()).toContain('A real clinic needs PUBLIC_URL')

  const first = await ready(home.start({ PUBLIC_URL: publicUrl }, ['--real']))
  const older = linkIn(first)
  expect(first.words()).not.toContain('demo')
  expect((await visitor(publicUrl).get(older)).status).toBe(200)
  await stopped(first)

  const second = await ready(home.start({ PUBLIC_URL: publicUrl }))
  const link = linkIn(second)
  expect(link).not.toBe(older)
  expect((await visitor(publicUrl).get(older)).status).toBe(404)
  const browser = visitor(publicUrl)
  await browser.post(link, facts)
  const person = { name: 'Ada Brookfield', email: 'ada.brookfield@clinic.test' }
  await browser.post(`${link}/administrator`, person)
  const { secret, firstCode, recoveryCodes } = await enrolPassword(browser, person.email)
  await browser.post('/workbench/setup', { draft: 'understood' })
  expect((await browser.get('/workbench/settings/staff')).status).toBe(200)
  await browser.post('/workbench/enter', { email: person.email, password: 'quite another one' })

  const key = await readFile(join(home.folder, 'key'), 'utf8')
  expect((await stat(join(home.folder, 'key'))).mode & 0o777).toBe(0o600)
  const lines = second.words().replace(link, '')
  expect(lines).toContain('"pattern":"/setup/:token"')
  const secrets = [
    password,
    'quite another one',
    secret,
    ...recoveryCodes,
    ...browser.cookies().values(),
    link.slice('/setup/'.length),
    key.split(' ')[1]?.trim() ?? '',
    person.name,
    person.email,
  ]
  for (const each of secrets) {
    expect(each.length).toBeGreaterThan(5)
    expect(lines).not.toContain(each)
  }
  expect(lines).not.toMatch(new RegExp(`(?<![\\d.])${firstCode}(?!\\d)`))
  await stopped(second)

  const third = await ready(home.start({ PUBLIC_URL: publicUrl }))
  expect(linkIn(third)).toBe('')
  expect((await visitor(publicUrl).post('/demo/enter', { role: 'administrator' })).status).toBe(404)
  expect((await browser.get('/workbench/settings/staff')).status).toBe(200)
  await stopped(third)
})

test('a folder that holds the demo never becomes a real clinic', async () => {
  await stopped(await ready(home.start()))
  const asked = home.start({ PUBLIC_URL: `http://localhost:${home.port}` }, ['--real'])
  expect(await asked.exited).toBe(1)
  expect(asked.words()).toContain('This data folder holds the demo')
})
