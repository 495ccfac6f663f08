import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLink, issueLink, revokeLinks } from '#clinic/access/links.ts'
import { lockMinutes, openLink } from '#clinic/access/open-link.ts'
import { patientSession, staffSession } from '#clinic/access/sessions.ts'
import { newToken } from '#clinic/access/tokens.ts'
import type { Staff } from '#clinic/actor.ts'
import { inClinic } from '#clinic/clinic.ts'
import { issueSetup } from '#clinic/setup/link.ts'
import { serve } from '#web/server.ts'
import { openStaffHouse, type StaffHouse } from '../staff-house.ts'
import { type FurnishedClinic, furnishClinic } from './clinics-apart/furnished-clinic.ts'
import { doorOptions } from './clinics-apart/routes.ts'

let house: StaffHouse
let here: FurnishedClinic
let there: FurnishedClinic
let url: string
let stop: () => Promise<void>

beforeAll(async () => {
  house = await openStaffHouse()
  here = await furnishClinic(house.installation, 'Quillfeather')
  there = await furnishClinic(house.installation, 'Xylobrook')
  const serving = await serve({ ...doorOptions(house.installation), identity: house.identity })
  url = serving.url
  stop = serving.close
})
afterAll(async () => {
  await stop()
  await house.close()
})

const birthDate = Temporal.PlainDate.from('1980-05-17')
const staffOf = (clinic: FurnishedClinic) => clinic.cookies.get('clinic-lead')?.slice(6) ?? ''
const visitOf = ({ patients }: FurnishedClinic, at = 0) => patients[at]?.cookie.slice(6) ?? ''
const linkOf = ({ patients }: FurnishedClinic, at = 0) => patients[at]?.ids.token ?? ''

const ask = (path: string, cookie = '', form?: Readonly<Record<string, string>>) =>
  fetch(`${url}${path}`, {
    redirect: 'manual',
    headers: { cookie, origin: url },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })

const born = { 'birth-day': '17', 'birth-month': '5', 'birth-year': '1980' }

/** Who works at the front desk of the first clinic. */
async function deskHere(): Promise<Staff> {
  const token = here.cookies.get('front-desk')?.slice(6) ?? ''
  const session = await staffSession(house.installation, token)
  if (session === undefined) throw new Error('nobody is at the desk')
  return session.actor
}

const flipped = (token: string, at: number): string =>
  token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)

/** Tokens that were never issued, made from one that was. */
const forgeriesOf = (token: string): string[] => [
  ...Array.from({ length: token.length - 1 }, (_, at) => flipped(token, at)),
  newToken(),
  `${token}A`,
  token.slice(0, -1),
  token.toLowerCase(),
  token.toUpperCase(),
  createHash('sha256').update(token).digest('base64url'),
  createHash('sha256').update(token).digest('hex'),
  `${here.clinicId}.${token}`,
  'null',
  "' or true --",
]

test('a forged link, visit session, staff session, set-up or invitation opens nothing', async () => {
  const { installation } = house
  const setup = await issueSetup(installation.db)
  const invitation = (await house.invite('Guest', 'nurse', 'guest@clinic.test')).slice(6)
  let tried = 0
  for (const forged of forgeriesOf(linkOf(here))) {
    expect(await findLink(installation, forged)).toBeUndefined()
    tried += 1
  }
  for (const forged of forgeriesOf(visitOf(here))) {
    expect(await patientSession(installation, forged)).toBeUndefined()
    tried += 1
  }
  for (const forged of forgeriesOf(staffOf(here))) {
    expect(await staffSession(installation, forged)).toBeUndefined()
    tried += 1
  }
  for (const forged of forgeriesOf(setup).slice(-12)) {
    expect((await ask(`/setup/${encodeURIComponent(forged)}`)).status).toBe(404)
    tried += 1
  }
  for (const forged of forgeriesOf(invitation).slice(-12)) {
    const answer = await ask(`/join/${encodeURIComponent(forged)}`, '', {})
    expect([404, 410], forged).toContain(answer.status)
    tried += 1
  }
  process.stdout.write(`tokens: ${tried} forgeries, 0 opened\n`)
})

test('a token of one kind is none of another kind', async () => {
  const invitation = (await house.invite('Swap', 'nurse', 'swap@clinic.test')).slice(6)
  const kinds = {
    link: linkOf(here),
    visit: visitOf(here),
    staff: staffOf(here),
    invitation,
    setup: await issueSetup(house.installation.db),
  }
  for (const [kind, token] of Object.entries(kinds)) {
    if (kind !== 'link') expect((await ask(`/v/${token}`)).status, `${kind} as link`).toBe(410)
    if (kind !== 'visit') {
      const answer = await ask('/visit', `visit=${token}`)
      expect(answer.headers.get('location'), `${kind} as visit session`).toBe('/link')
    }
    if (kind !== 'staff') {
      const answer = await ask('/workbench', `staff=${token}`)
      expect(answer.headers.get('location'), `${kind} as staff session`).toBe('/workbench/enter')
    }
    if (kind !== 'invitation') expect((await ask(`/join/${token}`)).status, kind).toBe(404)
    if (kind !== 'setup') expect((await ask(`/setup/${token}`)).status, kind).toBe(404)
  }
})

test('a session shows its own visit and its own clinic, whatever the address or the form names', async () => {
  const mine = `visit=${visitOf(here)}`
  for (const other of [here.patients[1], there.patients[0]]) {
    const report = await ask(`/visit/reports/${other?.ids.reportId}`, mine)
    expect(report.status).toBe(404)
    expect(await report.text()).not.toContain(other?.name)
    const form = { reportId: other?.ids.reportId ?? '', visitId: other?.ids.visitId ?? '' }
    expect(await (await ask('/visit/report', mine, form)).text()).not.toContain(other?.name)
  }
  for (const path of ['visits', 'alerts'] as const) {
    const id = there.patients[0]?.ids[path === 'visits' ? 'visitId' : 'alertId']
    const answer = await ask(`/workbench/${path}/${id}`, `staff=${staffOf(here)}`)
    expect(answer.status).toBe(404)
  }
  const both = await ask('/visit', `visit=${visitOf(there)}; visit=${visitOf(here)}`)
  const page = await both.text()
  expect([here, there].filter(({ name }) => page.includes(name)).length).toBeLessThan(2)
})

test('a link opens for nobody once it is revoked, and every session that it opened ends with it', async () => {
  const { visitId = '', token = '' } = here.patients[1]?.ids ?? {}
  const opened = await ask(`/v/${token}`, '', born)
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect((await ask('/visit', cookie)).status).toBe(200)
  const desk = await deskHere()
  await inClinic(house.installation, here.clinicId, (clinic) => revokeLinks(clinic, desk, visitId))
  expect((await ask('/visit', cookie)).headers.get('location')).toBe('/link')
  expect((await ask(`/v/${token}`, '', born)).status).toBe(410)
})

test('guesses at a date of birth at once are all counted, and the wait grows', async () => {
  const { visitId = '' } = there.patients[1]?.ids ?? {}
  const run = <Result>(work: Parameters<typeof inClinic<Result>>[2]) =>
    inClinic(house.installation, there.clinicId, work)
  const system = { kind: 'system', process: 'story' } as const
  const token = await run((clinic) => issueLink(clinic, system, visitId))
  const link = await findLink(house.installation, token)
  const guess = (day: number) =>
    run((clinic) => openLink(clinic, link?.linkId ?? '', birthDate.with({ day })))
  const answers = await Promise.all(Array.from({ length: 16 }, (_, at) => guess(at + 1)))
  const counted = answers.filter(({ kind }) => kind === 'wrong-birth-date')
  expect(counted).toHaveLength(4)
  expect(answers.filter(({ kind }) => kind === 'locked')).toHaveLength(12)
  expect((await guess(17)).kind).toBe('locked')
  expect([4, 5, 10, 15, 100].map(lockMinutes)).toEqual([0, 15, 30, 60, 1_440])
})

test('only hashes of tokens are kept', async () => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'needlepoint'`.execute(house.owner)
  const secrets = [linkOf(here), visitOf(here), staffOf(here)]
  expect(secrets.every((secret) => secret.length === 43)).toBe(true)
  for (const { name } of rows) {
    const { rows: text } = await sql<{ text: string }>`
      select coalesce(string_agg(t::text, ' '), '') as text from ${sql.id('needlepoint', name)} as t`.execute(
      house.owner,
    )
    for (const secret of secrets) expect(text[0]?.text, name).not.toContain(secret)
  }
})

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

test('an unknown link and one that has ended are answered alike', async () => {
  const { visitId = '' } = here.patients[0]?.ids ?? {}
  const system = { kind: 'system', process: 'story' } as const
  const token = await inClinic(house.installation, here.clinicId, (clinic) =>
    issueLink(clinic, system, visitId),
  )
  const desk = await deskHere()
  await inClinic(house.installation, here.clinicId, (clinic) => revokeLinks(clinic, desk, visitId))
  const sample = async (path: string) => {
    const startedMs = performance.now()
    const answer = await ask(path, '', born)
    const text = (await answer.text()).replaceAll(/nonce="[^"]*"/g, '')
    return { answer: [answer.status, text], ms: performance.now() - startedMs }
  }
  const [ended, unknown]: [number[], number[]] = [[], []]
  for (let at = 0; at < 12; at += 1) {
    const one = await sample(`/v/${token}`)
    const other = await sample(`/v/${newToken()}`)
    expect(one.answer).toEqual(other.answer)
    expect(one.answer[0]).toBe(410)
    ended.push(one.ms)
    unknown.push(other.ms)
  }
  process.stdout.write(
    `median of 12: an ended link ${medianOf(ended).toFixed(1)} ms (a look-up, then the visit), an unknown one ${medianOf(unknown).toFixed(1)} ms (a look-up)\n`,
  )
})
