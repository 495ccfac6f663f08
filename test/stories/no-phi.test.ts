import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webLog } from '#web/door/log.ts'
import { webMetrics } from '#web/metrics.ts'
import { type Serving, serve } from '#web/server.ts'
import { alertSweep, messageSweep } from '#worker/heartbeat.ts'
import { foundIn, type Person, spellingsOf } from '../spellings.ts'
import { doorOptions } from './clinics-apart/routes.ts'
import { linksIn } from './hostile/forms.ts'
import { openWorld, type World } from './hostile/world.ts'

const pagesMost = 60

let world: World
let serving: Serving
let people: readonly Person[]
const lines: string[] = []
const log = webLog('trace', { write: (line) => lines.push(line) })
const addresses: string[] = []
const secrets: string[] = []

beforeAll(async () => {
  world = await openWorld()
  const metrics = webMetrics(world.installation)
  serving = await serve({
    ...doorOptions(world.installation),
    log,
    metrics: metrics.render,
    observe: metrics.observe,
  })
  const patients = await world.owner.selectFrom('patient').selectAll().execute()
  people = patients.map(({ name, birth_date: birthDate, telephone, email }) => ({
    name,
    birthDate,
    telephone,
    email,
  }))
})
afterAll(async () => {
  await serving.close()
  await world.close()
})

async function ask(path: string, cookie: string, form?: Readonly<Record<string, string>>) {
  addresses.push(path)
  const answer = await fetch(new URL(path, serving.url), {
    redirect: 'manual',
    headers: { cookie, origin: serving.url },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  addresses.push(answer.headers.get('location') ?? '')
  return { status: answer.status, html: await answer.text() }
}

/** Reads what an asker can reach, and collects every address it is led to. */
async function readEverything(first: string, cookie: string): Promise<number> {
  const waiting = [first]
  const known = new Set(waiting)
  let read = 0
  for (let path = waiting.shift(); path !== undefined && read < pagesMost; path = waiting.shift()) {
    if (/live|leave|demo\/|protocol\//.test(path)) continue
    const { html } = await ask(path, cookie)
    read += 1
    for (const link of linksIn(html)) {
      addresses.push(link)
      if (!known.has(link)) waiting.push(link)
      known.add(link)
    }
  }
  return read
}

/** A patient's whole way of trouble: wrong date, right date, a report that rings, a request to be called. */
async function walk(person: Person, visitId: string): Promise<void> {
  const { birthDate, name, telephone } = person
  const link = await world.linkOf(visitId)
  secrets.push(link)
  const born = (year: number) => ({
    'birth-day': String(birthDate.day),
    'birth-month': String(birthDate.month),
    'birth-year': String(year),
  })
  await ask(`/v/${link}`, '', born(birthDate.year - 1))
  await ask(`/v/${link}`, '', born(birthDate.year))
  await ask('/call-back', '', { name, telephone: telephone ?? '+1 555 010 7777' })
  await ask('/visit/report', '', { name })
  await fetch(new URL('/call-back', serving.url), {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ name }),
  })
}

/** The database breaks under a screen, with a patient's name in the statement that fails. */
async function breakOnce(cookie: string, { name }: Person): Promise<void> {
  await sql`alter table needlepoint.patient rename column telephone to gone`.execute(world.owner)
  const broken = await ask('/workbench/patients', cookie, { find: name })
  await sql`alter table needlepoint.patient rename column gone to telephone`.execute(world.owner)
  expect(broken.status).toBe(500)
}

test('a whole run leaves no name, birth date, number or address of a patient where none belongs', async () => {
  const { installation, owner } = world
  const posted: { subject: string; text: string }[] = []
  const mailing = {
    ...installation,
    outside: {
      mail: {
        async send(mail: { subject: string; text: string }) {
          posted.push(mail)
          return { kind: 'handed-over' as const }
        },
      },
    },
  }
  const visits = await owner
    .selectFrom('visit as v')
    .innerJoin('patient as p', 'p.patient_id', 'v.patient_id')
    .select(['v.visit_id as visitId', 'p.name'])
    .limit(4)
    .execute()
  for (const { visitId, name } of visits) {
    const person = people.find((each) => each.name === name)
    if (person !== undefined) await walk(person, visitId)
  }
  const lead = (await world.staffCookie('clinic-lead')) ?? ''
  const devices = (await world.patientCookies()).slice(0, 4)
  secrets.push(...[lead, ...devices].map((cookie) => cookie.split('=')[1] ?? ''))
  let pages = await readEverything('/workbench', lead)
  for (const device of devices) pages += await readEverything('/visit', device)
  const [first] = people
  if (first === undefined) throw new Error('the demo has no patient')
  await breakOnce(lead, first)
  await alertSweep(mailing)
  await messageSweep(mailing)
  const { html: metrics } = await ask('/metrics', '')
  const details = await owner.selectFrom('audit_entry').select(['detail', 'action']).execute()

  const places: Readonly<Record<string, string>> = {
    log: lines.join('\n'),
    mail: posted.map(({ subject, text }) => `${subject}\n${text}`).join('\n'),
    addresses: addresses.join('\n'),
    metrics,
    audit: JSON.stringify(details),
  }
  const spellings = [...new Set(people.flatMap(spellingsOf))]
  process.stdout.write(
    `no PHI: ${people.length} people, ${spellings.length} spellings; ${pages} pages, ${lines.length} log lines, ${posted.length} mails, ${addresses.length} addresses, ${details.length} audit rows\n`,
  )
  expect(lines.some((line) => line.includes('"unexpected"'))).toBe(true)
  expect(posted.length).toBeGreaterThan(2)
  expect(metrics).toContain('needlepoint_open_alerts')
  for (const [place, text] of Object.entries(places)) {
    expect.soft(text.length, place).toBeGreaterThan(100)
    expect.soft(foundIn(text, spellings), place).toEqual([])
    const own = place === 'addresses' ? text.replaceAll(/\/v\/[\w-]{43}/g, '') : text
    if (place !== 'mail') {
      expect
        .soft(
          secrets.filter((secret) => own.includes(secret)),
          place,
        )
        .toEqual([])
    }
  }
})

test('what leaks is found, however it is spelled', () => {
  const [person] = people
  if (person === undefined) throw new Error('the demo has no patient')
  const spellings = spellingsOf(person)
  const { year, month, day } = person.birthDate
  const last = person.name.split(' ').at(-1) ?? ''
  const planted = [
    `{"patient":"${person.name}"}`,
    `/workbench/patients?find=${encodeURIComponent(person.name)}`,
    `insert … (${last.toUpperCase()})`,
    `born ${month}/${day}/${year}`,
    `born=${person.birthDate}`,
    `+${(person.telephone ?? '').replaceAll(/\D/g, '')}`,
  ]
  for (const line of planted) expect(foundIn(line, spellings), line).not.toEqual([])
  const before = lines.length
  log.info({ who: person.name }, 'planted')
  expect(foundIn(lines.slice(before).join(''), spellings)).toContain(person.name)
  expect(foundIn('nothing of anyone, 2026-01-01', spellings)).toEqual([])
})
