import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '#database/tables.ts'
import { loadBuild } from '#web/door/build.ts'
import { hostile } from '../hostile.ts'
import { formsIn, linksIn } from './hostile/forms.ts'
import { bodyOf, essence, type FoundForm, type Try, triesOf } from './hostile/tries.ts'
import { openWorld, type World } from './hostile/world.ts'

/** HOSTILE=all puts every string through every field: hours. Else one through each that is typed into, and few others. */
const strings =
  process.env.HOSTILE === 'all'
    ? { perTyped: hostile.length, perOther: hostile.length }
    : { perTyped: 1, perOther: 0.2 }
const atOnce = 4

/** Who meets a form first fills it in. */
const roles: readonly StaffRole[] = ['clinic-lead', 'front-desk']
const devicesMost = 4

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'needlepoint'`.execute(world.owner)
  tables = rows.map(({ name }) => name)
})
afterAll(() => world.close())

type Asker = { readonly as: string; cookie: string; readonly first: readonly string[] }

async function askers(): Promise<Asker[]> {
  const staff = await Promise.all(
    roles.map(async (as) => ({
      as,
      cookie: (await world.staffCookie(as)) ?? '',
      first: ['/workbench', '/workbench/settings', '/workbench/settings/me', '/workbench/protocol'],
    })),
  )
  const patients = (await world.patientCookies()).slice(0, devicesMost).map((cookie, at) => ({
    as: `patient ${at}`,
    cookie,
    first: ['/visit', '/visit/report', '/visit/checkin', '/visit/drawing', '/visit/questions'],
  }))
  const visit = await world.owner.selectFrom('visit').select('visit_id').executeTakeFirstOrThrow()
  const link = `/v/${await world.linkOf(visit.visit_id)}`
  return [{ as: 'nobody', cookie: '', first: ['/', '/call-back', link] }, ...patients, ...staff]
}

async function ask(path: string, cookie: string, body?: URLSearchParams) {
  const { url } = world.serving
  return fetch(new URL(path, url), {
    redirect: 'manual',
    headers: { cookie, origin: url },
    ...(body && { method: 'POST', body }),
    signal: AbortSignal.timeout(30_000),
  })
}

/** Follows every link from where an asker begins, a few pages of each pattern, and keeps the forms it meets. */
async function formsFor({ as, cookie, first }: Asker, seen: Set<string>): Promise<FoundForm[]> {
  const { find } = await loadBuild('build')
  const waiting = [...first]
  const known = new Set(waiting)
  const visited = new Map<string, number>()
  const found: FoundForm[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { pathname } = new URL(path, world.serving.url)
    const { pattern } = find(pathname)
    const times = visited.get(pattern) ?? 0
    if (
      times >= (pattern === '/workbench/visits/:visitId' ? 3 : 1) ||
      /live|leave|demo\/|\.ics|language=/.test(path)
    )
      continue
    visited.set(pattern, times + 1)
    const answer = await ask(path, cookie)
    const html = await answer.text()
    expect(answer.status, `${as} ${pattern}`).toBeLessThan(500)
    const next = [...linksIn(html), answer.headers.get('location') ?? '/'].filter((each) => {
      const isNew = each.startsWith('/') && !known.has(each)
      known.add(each)
      return isNew
    })
    waiting.push(...next)
    for (const form of formsIn(html, path)) {
      const names = form.fields.map(({ name }) => name.replaceAll(/[0-9a-f-]{36}|\d+/g, '#'))
      const signature = `${pattern} ${[...new Set(names)].join(' ')} ${form.buttons.map(([, value]) => value.replaceAll(/[0-9a-f-]{36}/g, '#')).join(' ')}`
      if (!seen.has(signature)) found.push({ asker: as, pattern, form })
      seen.add(signature)
    }
  }
  return found
}

type Tried = Try & {
  readonly status: number
  readonly to: string
  readonly raw: boolean
  readonly kept: string[]
}

async function send(each: Try, all: readonly Asker[]): Promise<Tried> {
  const asker = all.find(({ as }) => as === each.asker)
  if (asker === undefined) throw new Error(each.asker)
  const once = async () => {
    const answer = await ask(each.form.address, asker.cookie, bodyOf(each))
    return { answer, to: answer.headers.get('location') ?? '', body: await answer.text() }
  }
  let { answer, to, body } = await once()
  const role = roles.find((name) => name === asker.as)
  if (to === '/workbench/enter' && role !== undefined) {
    asker.cookie = (await world.staffCookie(role)) ?? asker.cookie
  }
  if (to === '/workbench/enter' || answer.status === 503) ({ answer, to, body } = await once())
  const raw = each.hostile.text.includes('<') && body.includes(each.text)
  const kept = answer.status < 400 && each.typed ? await keptWith(each.mark) : []
  return { ...each, status: answer.status, to, raw, kept }
}

/** The screens of a protocol's draft all write one document; the draft's own screen, which may end it, comes last. */
const written = ({ pattern }: Try): string =>
  pattern.startsWith('/workbench/protocol') ? '/workbench/protocol' : pattern

const endsDraft = ({ pattern }: Try): number => Number(pattern === '/workbench/protocol/draft')

/** Those that write one thing one after the other, so that none overwrites what another has just had kept. */
async function sendAll(tries: readonly Try[], all: readonly Asker[]): Promise<Tried[]> {
  const ordered = tries.toSorted((a, b) => endsDraft(a) - endsDraft(b))
  const waiting = [...Map.groupBy(ordered, written).values()]
  const tried: Tried[] = []
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const each of next) tried.push(await send(each, all))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return tried
}

let tables: readonly string[] = []

/** Every text in the database that holds the mark, without blanks. */
async function keptWith(mark: string): Promise<string[]> {
  const parts = tables.map(
    (name) =>
      sql`select to_jsonb(t) as row from ${sql.id('needlepoint', name)} as t where strpos(t::text, ${mark}) > 0`,
  )
  const { rows } = await sql<{ row: object }>`${sql.join(parts, sql` union all `)}`.execute(
    world.owner,
  )
  const texts: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.includes(mark)) texts.push(essence(value))
    if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(walk)
  }
  for (const { row } of rows) walk(row)
  return texts
}

const named = ({ asker, pattern, button, field, hostile: { aim, text }, status, to }: Tried) =>
  `${asker} ${pattern} ${button?.[1] ?? ''} ${field}: ${aim} ${JSON.stringify(text.slice(0, 60))} (${text.length}) → ${status} ${to}`

/** Looked for, tried out, or answered with "nothing was changed": kept nowhere by design. */
const keptNowhere = ({ field, button, to }: Tried): boolean =>
  field === 'find' ||
  to.endsWith('nothing') ||
  ['look', 'measure', 'show', 'preview'].includes(button?.[1] ?? '')

test('hostile strings through every field of every form: never broken, never lost unsaid, never raw', {
  timeout: 40_000_000,
}, async () => {
  const startedMs = performance.now()
  const all = await askers()
  const lead = all.find(({ as }) => as === 'clinic-lead')
  const draft = { intent: 'start', title: 'tried', why: 'tried' }
  await ask('/workbench/protocol/draft', lead?.cookie ?? '', new URLSearchParams(draft))
  const seen = new Set<string>()
  const found: FoundForm[] = []
  for (const asker of all) found.push(...(await formsFor(asker, seen)))
  const tries = triesOf(found, hostile, strings)
  const tried = await sendAll(tries, all)
  const broken = tried.filter(({ status }) => status >= 500)
  const raw = tried.filter((each) => each.raw)
  const accepted = tried.filter((each) => each.status < 400 && each.typed && !keptNowhere(each))
  const lost = accepted.filter(({ kept }) => kept.length === 0)
  const changed = accepted.filter(
    ({ kept, text }) => kept.length > 0 && !kept.some((one) => one.includes(essence(text))),
  )
  const fields = new Set(tries.map(({ pattern, field }) => `${pattern} ${field}`))
  process.stdout.write(
    `hostile: ${hostile.length} strings, ${found.length} forms, ${fields.size} fields, ${tried.length} combinations: ${accepted.length} texts accepted and kept whole, the rest refused; ${((performance.now() - startedMs) / 1_000).toFixed(1)} s\n`,
  )
  expect(found.length).toBeGreaterThan(60)
  expect(accepted.length).toBeGreaterThan(10)
  expect.soft(broken.map(named), 'broke').toEqual([])
  expect.soft(raw.map(named), 'shown as markup').toEqual([])
  expect.soft(lost.map(named), 'accepted, and kept nowhere').toEqual([])
  expect.soft(changed.map(named), 'kept as something else').toEqual([])
})

test('hostile addresses: no path breaks the door, and none is repeated as markup', async () => {
  const short = hostile.filter(({ text }) => text.length < 2_000)
  const cookie = (await world.staffCookie('clinic-lead')) ?? ''
  const [visit = ''] = await world.patientCookies()
  const places = [
    '/v/',
    '/visit/report/',
    '/workbench/visits/',
    '/workbench/muscles/',
    '/join/',
    '/',
  ]
  const wrong: string[] = []
  for (const [at, { text }] of short.entries()) {
    const place = places[at % places.length] ?? ''
    const written = encodeURIComponent(text.toWellFormed())
    const path = at % 4 === 0 ? `${place}?said=${written}&add=${written}` : `${place}${written}`
    const answer = await ask(path, `${cookie}; ${visit}`)
    const body = await answer.text()
    const isRaw = /<[a-z]/i.test(text) && body.includes(text)
    if (answer.status >= 500 || isRaw) wrong.push(`${answer.status} ${path.slice(0, 120)}`)
  }
  expect(wrong).toEqual([])
})
