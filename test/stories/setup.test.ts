import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeSetup } from '#clinic/setup/complete.ts'
import { isSetupBegun, issueSetup, keepDraft } from '#clinic/setup/link.ts'
import { enrolPassword } from '../enrolment.ts'
import { openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { visitor } from '../visitor.ts'

let house: StaffHouse
beforeAll(async () => {
  house = await openStaffHouse({ empty: true })
})
afterAll(() => house.close())

const hours = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((day) => [
    [`hours-${day}-0-opens`, '08:00'],
    [`hours-${day}-0-closes`, '17:00'],
  ]),
)

const facts = {
  name: 'Millbrook Pain Clinic',
  address: '',
  telephone: '+1 555 010 4000',
  emergencyNumber: '911',
  crisisNumber: '988',
  poisonNumber: '1-800-222-1222',
  language: 'en',
  timeZone: 'America/Chicago',
  ...hours,
}

test('a clinic is set up in three screens, once, by the link of the latest start', async () => {
  const { db } = house.installation
  expect(await isSetupBegun(db)).toBe(false)
  const older = await issueSetup(db)
  const token = await issueSetup(db)
  expect(await isSetupBegun(db)).toBe(true)
  const browser = visitor(house.url)
  expect((await browser.get(`/setup/${older}`)).status).toBe(404)
  expect((await browser.get(`/setup/${token}x`)).status).toBe(404)
  expect((await browser.get(`/setup/${token}`)).status).toBe(200)

  const refused = await browser.post(`/setup/${token}`, { ...facts, telephone: '' })
  expect(refused.status).toBe(422)
  const early = await browser.get(`/setup/${token}/administrator`)
  expect(early.headers.get('location')).toBe(`/setup/${token}`)
  const kept = await browser.post(`/setup/${token}`, facts)
  expect(kept.headers.get('location')).toBe(`/setup/${token}/administrator`)
  const page = await (await browser.get(`/setup/${token}/administrator`)).text()
  expect(page).toContain('Millbrook Pain Clinic')

  const person = { name: 'Ada Brook', email: 'Ada@Clinic.test' }
  expect(
    (await browser.post(`/setup/${token}/administrator`, { ...person, email: '' })).status,
  ).toBe(422)
  const opened = await browser.post(`/setup/${token}/administrator`, person)
  expect(opened.headers.get('location')).toBe('/workbench/enrol')
  await enrolPassword(browser, 'ada@clinic.test')
  expect((await browser.get('/workbench')).headers.get('location')).toBe('/workbench/setup')
  expect((await browser.post('/workbench/setup', {})).status).toBe(422)
  const ready = await browser.post('/workbench/setup', { draft: 'understood' })
  expect(ready.headers.get('location')).toBe('/workbench/settings/staff')
  expect((await browser.get('/workbench/settings/staff')).status).toBe(200)

  for (const path of [`/setup/${token}`, `/setup/${token}/administrator`]) {
    expect((await visitor(house.url).get(path)).status).toBe(404)
    expect((await visitor(house.url).post(path, { ...facts, ...person })).status).toBe(404)
  }
  const rows = await house.owner
    .selectFrom('clinic')
    .select(['name', 'time_zone', 'demo'])
    .execute()
  expect(rows).toEqual([{ name: facts.name, time_zone: facts.timeZone, demo: false }])
})

test('of many who finish one set-up at once, one does', async () => {
  const empty = await openStaffHouse({ empty: true })
  const { db } = empty.installation
  for (let round = 0; round < 3; round += 1) {
    const token = await issueSetup(db)
    const kept = await keepDraft(db, token, {
      name: 'Hillside',
      telephone: '+1 555 010 4100',
      address: '',
      emergencyNumber: '911',
      crisisNumber: '988',
      poisonNumber: '1-800-222-1222',
      language: 'en',
      timeZone: 'America/Chicago',
      openingHours: {},
    })
    expect(kept.kind).toBe('kept')
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        completeSetup(empty.installation, token, { name: 'Ada', email: `ada${at}@clinic.test` }),
      ),
    )
    const won = all.filter(({ kind }) => kind === 'completed')
    expect(won).toHaveLength(round === 0 ? 1 : 0)
  }
  const clinics = await empty.owner.selectFrom('clinic').select('clinic_id').execute()
  expect(clinics).toHaveLength(1)
  await empty.close()
})
