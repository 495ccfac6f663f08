import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inClinic } from '#clinic/clinic.ts'
import { changeRole, endStaff } from '#clinic/people/change-staff.ts'
import { invite, inviteAgain } from '#clinic/people/invite.ts'
import { enrol, signInAt } from '../enrolment.ts'
import { appCode, openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { type Visitor, visitor } from '../visitor.ts'

let house: StaffHouse
beforeAll(async () => {
  house = await openStaffHouse()
})
afterAll(() => house.close())

const boardOf = async (browser: Visitor) => (await browser.get('/workbench')).status

const wind = (duration: Temporal.DurationLike) =>
  sql`update needlepoint.installation_test_clock set ahead = ahead + make_interval(secs => ${Temporal.Duration.from(
    duration,
  ).total('seconds')})`.execute(house.owner)

const memberOf = (email: string) =>
  house.owner
    .selectFrom('staff_member')
    .select(['staff_id as staffId', 'role'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()

/** ROUNDS=1000 is for someone with ten minutes. */
const rounds = Number(process.env.ROUNDS ?? 12)
const roundsMs = 60_000 + rounds * 2_000

test('of many who open a one-time link at once, exactly one has it, round after round', {
  timeout: roundsMs,
}, async () => {
  const atOnce = 25
  for (let round = 0; round < rounds; round += 1) {
    const path = await house.invite(`Guest ${round}`, 'nurse', `guest${round}@clinic.test`)
    const answers = await Promise.all(
      Array.from({ length: atOnce }, (_, at) =>
        visitor(at % 2 === 0 ? house.url : house.otherUrl, house.url).post(path, {}),
      ),
    )
    const places = answers.map((answer) => answer.headers.get('location'))
    expect(places.filter((place) => place === '/workbench/enrol')).toHaveLength(1)
    const refused = answers.filter((answer) => answer.headers.get('location') === null)
    expect(refused.every(({ status }) => status === 410)).toBe(true)
    expect(refused).toHaveLength(atOnce - 1)
  }
  const people = await house.owner.selectFrom('installation_user').select('id').execute()
  expect(people).toHaveLength(rounds)
})

test('a hundred uses of one link at once: one wins', async () => {
  const path = await house.invite('Hundred', 'nurse', 'hundred@clinic.test')
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => visitor(house.url).post(path, {})),
  )
  const won = answers.filter((answer) => answer.headers.get('location') === '/workbench/enrol')
  expect(won).toHaveLength(1)
})

test('an invitation ends after three days, with a newer one, and with the person', async () => {
  const email = 'late@clinic.test'
  const first = await house.invite('Late Comer', 'nurse', email)
  const { staffId } = await memberOf(email)
  const again = await house.run((clinic) => inviteAgain(clinic, house.administrator, staffId))
  if (again.kind !== 'invited') throw new Error(again.kind)
  const browser = visitor(house.url)
  expect((await browser.get(first)).status).toBe(404)
  expect((await browser.post(first, {})).status).toBe(410)
  expect((await browser.get(`/join/${again.token}`)).status).toBe(200)
  await wind({ hours: 73 })
  expect((await browser.get(`/join/${again.token}`)).status).toBe(404)
  const swapped = `/join/${crypto.randomUUID()}.${again.token.split('.')[1]}`
  expect((await browser.post(swapped, {})).status).toBe(410)
})

test('a session ends when nobody touches the screen, and at the end of a shift; another one begins anew', async () => {
  const { browser, email, secret } = await enrol(house, 'Ivo Berg', 'nurse', 'ivo@clinic.test')
  const before = browser.cookies().get('staff')
  for (let at = 0; at < 3; at += 1) {
    await wind({ minutes: 29 })
    expect((await browser.post('/workbench/touch', {})).status).toBe(204)
  }
  expect(await boardOf(browser)).toBe(200)
  await wind({ minutes: 31 })
  expect(await boardOf(browser)).toBe(302)

  await signInAt(browser, email, appCode(secret, Date.now() + 30_000))
  expect(await boardOf(browser)).toBe(200)
  expect(browser.cookies().get('staff')).not.toBe(before)
  for (let at = 0; at < 24; at += 1) {
    await wind({ minutes: 29 })
    await browser.post('/workbench/touch', {})
  }
  expect(await boardOf(browser)).toBe(200)
  await wind({ minutes: 25 })
  expect(await boardOf(browser)).toBe(302)
})

test('whoever leaves a tablet leaves nothing on it with which a credential could be enrolled', async () => {
  const { browser } = await enrol(house, 'Sue Lake', 'nurse', 'sue@clinic.test')
  expect((await browser.get('/workbench/enrol')).status).toBe(200)
  await browser.post('/workbench/leave', {})
  const after = await browser.get('/workbench/enrol')
  expect(after.headers.get('location')).toBe('/workbench/enter')
  const page = await (await browser.get('/workbench/enter')).text()
  expect(page).toContain('Sue Lake')
  expect(await (await visitor(house.url).get('/workbench/enter')).text()).not.toContain('Sue Lake')
})

test('proofs and challenges that ran out do not pile up', async () => {
  const { email, secret } = await enrol(house, 'Gil Rowe', 'nurse', 'gil@clinic.test')
  const at = Temporal.Now.instant().subtract({ hours: 1 })
  const challenge = { identifier: 'old', value: '', expires_at: at, created_at: at, updated_at: at }
  await house.owner.insertInto('installation_verification').values(challenge).execute()
  await house.owner.updateTable('installation_session').set({ expires_at: at }).execute()
  await signInAt(visitor(house.url), email, appCode(secret, Date.now() + 30_000))
  const proofs = await house.owner.selectFrom('installation_session').select('id').execute()
  expect(proofs).toHaveLength(1)
  const left = await house.owner
    .selectFrom('installation_verification')
    .select('identifier')
    .where('identifier', '=', 'old')
    .execute()
  expect(left).toEqual([])
})

test('what an administrator ends is over on the other server with the very next request', async () => {
  const { browser } = await enrol(house, 'Tom Reed', 'nurse', 'tom@clinic.test')
  const elsewhere = visitor(house.otherUrl, house.url, new Map(browser.cookies()))
  expect(await boardOf(elsewhere)).toBe(200)
  const boss = await enrol(house, 'Una Wolf', 'administrator', 'una@clinic.test')
  await boss.browser.post('/workbench/setup', { draft: 'understood' })
  const { staffId } = await memberOf('tom@clinic.test')
  const { session_id: session } = await house.owner
    .selectFrom('staff_session')
    .select('session_id')
    .where('staff_id', '=', staffId)
    .executeTakeFirstOrThrow()
  const ended = await boss.browser.post('/workbench/settings/staff', {
    intent: 'end-session',
    staff: staffId,
    session,
  })
  expect(ended.headers.get('location')).toContain('said=session-ended')
  expect(await boardOf(elsewhere)).toBe(302)
  expect(await boardOf(browser)).toBe(302)
})

test('what cannot be taken back asks first, and does nothing until then', async () => {
  const boss = await enrol(house, 'Olga Hart', 'administrator', 'olga@clinic.test')
  await boss.browser.post('/workbench/setup', { draft: 'understood' })
  await wind({ minutes: 11 })
  const form = { intent: 'invite', name: 'New One', email: 'new-one@clinic.test', role: 'nurse' }
  const asked = await boss.browser.post('/workbench/settings/staff', form)
  expect(asked.status).toBe(403)
  expect(await asked.text()).toContain('Show once more that it is you')
  expect(house.mail.sent.some(({ to }) => to === form.email)).toBe(false)
  const wrong = await boss.browser.post('/workbench/confirm', { password: 'no', code: '123456' })
  expect(wrong.status).toBe(422)
  const code = appCode(boss.secret, Date.now() + 30_000)
  const given = { password: 'four quiet herons wading', code }
  expect((await boss.browser.post('/workbench/confirm', given)).status).toBe(200)
  expect((await boss.browser.post('/workbench/settings/staff', form)).status).toBe(200)
  expect(house.mail.sent.some(({ to }) => to === form.email)).toBe(true)
})

test('a protocol is not signed on the strength of a sign-in from an hour ago', async () => {
  const { browser, secret } = await enrol(house, 'Lea Frost', 'clinic-lead', 'lea@clinic.test')
  const begun = { intent: 'start', title: 'Another wait', why: 'Our own audit' }
  expect((await browser.post('/workbench/protocol/draft', begun)).status).toBe(302)
  await wind({ minutes: 11 })
  const sign = { intent: 'sign', seen: '2026-11-23T17:00:00Z', states: 'yes' }
  const asked = await browser.post('/workbench/protocol/draft', sign)
  expect(asked.status).toBe(403)
  expect(await asked.text()).toContain('Show once more that it is you')
  const code = appCode(secret, Date.now() + 30_000)
  const given = { password: 'four quiet herons wading', code }
  expect((await browser.post('/workbench/confirm', given)).status).toBe(200)
  expect((await browser.post('/workbench/protocol/draft', sign)).status).toBe(422)
})

test('a nurse puts nobody on the staff, a clinic keeps one administrator, and who leaves is out at once', async () => {
  const nurse = await enrol(house, 'Pia Holm', 'nurse', 'pia@clinic.test')
  const refused = await nurse.browser.post('/workbench/settings/staff', {
    intent: 'invite',
    name: 'Mallory',
    email: 'mallory@clinic.test',
    role: 'administrator',
  })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect(house.mail.sent.some(({ to }) => to === 'mallory@clinic.test')).toBe(false)

  const { clinicId, administrator } = await house.openClinic('Lakeside Clinic')
  const alone = await house.run(
    (clinic) => changeRole(clinic, administrator, administrator.staffId, 'nurse'),
    clinicId,
  )
  expect(alone).toEqual({ kind: 'last-administrator' })

  const { staffId } = await memberOf('pia@clinic.test')
  expect(await boardOf(nurse.browser)).toBe(200)
  const ended = await house.run((clinic) => endStaff(clinic, house.administrator, staffId))
  expect(ended).toEqual({ kind: 'changed' })
  expect(await boardOf(nurse.browser)).toBe(302)
})

test('one person, two clinics: the second invitation wants the sign-in of the first, and one press changes over', async () => {
  const { browser, email } = await enrol(house, 'Kai Moss', 'clinician', 'kai@clinic.test')
  const { clinicId, administrator } = await house.openClinic('Riverside Clinic')
  const invited = await inClinic(house.installation, clinicId, (clinic) =>
    invite(clinic, administrator, { name: 'Kai Moss', role: 'nurse', email, telephone: null }),
  )
  if (invited.kind !== 'invited') throw new Error(invited.kind)
  const path = `/join/${invited.token}`
  const stranger = await visitor(house.url).post(path, {})
  expect(stranger.headers.get('location')).toBe('/workbench/enter')
  expect((await browser.post(path, {})).headers.get('location')).toBe('/workbench')
  const there = await (await browser.get('/workbench')).text()
  expect(there).toContain('Harbor Pain Clinic')
  const back = await browser.post('/workbench/clinic', { clinic: house.clinicId })
  expect(back.headers.get('location')).toBe('/workbench')
  const here = await (await browser.get('/workbench')).text()
  expect(here).toContain('Riverside Clinic')
  const foreign = await house.openClinic('Strange Clinic')
  expect((await browser.post('/workbench/clinic', { clinic: foreign.clinicId })).status).toBe(404)
})

test('the demo’s one press opens no real clinic', async () => {
  const pressed = await visitor(house.url).post('/demo/enter', { role: 'administrator' })
  expect(pressed.status).toBe(404)
})
