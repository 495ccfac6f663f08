import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { routePermission } from '#web/access/route-permissions.ts'
import { type Serving, serve } from '#web/server.ts'
import { openClinic, type Story } from '../clinic.ts'
import { type FurnishedClinic, furnishClinic } from './clinics-apart/furnished-clinic.ts'
import {
  addressOf,
  type Cell,
  cellsOf,
  isOpen,
  namesForbidden,
} from './clinics-apart/http-cells.ts'
import { doorOptions, doorRoutes, screenRoutes } from './clinics-apart/routes.ts'

const atOnce = 6

let story: Story
let serving: Serving
let own: FurnishedClinic
let other: FurnishedClinic

beforeAll(async () => {
  story = await openClinic(inject('serverUrl'))
  own = await furnishClinic(story.installation, 'Quillfeather')
  other = await furnishClinic(story.installation, 'Xylobrook')
  serving = await serve(doorOptions(story.installation))
})
afterAll(async () => {
  await serving.close()
  await story.end()
})

async function ask({ route, method, asker, patient, form }: Cell) {
  const response = await fetch(serving.url + addressOf(route.pattern, patient), {
    method,
    redirect: 'manual',
    headers: { cookie: asker.cookie, origin: serving.url },
    ...(method === 'POST' && { body: new URLSearchParams(form) }),
    signal: AbortSignal.timeout(20_000),
  })
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (isStream) await response.body?.cancel()
  const body = isStream ? '' : await response.text()
  return { status: response.status, to: response.headers.get('location') ?? '', body }
}

type Answer = Awaited<ReturnType<typeof ask>>

/** Asks all, some at once, in order. */
async function askAll(cells: readonly Cell[]): Promise<(readonly [Cell, Answer])[]> {
  const waiting = cells.map((cell, at) => ({ cell, at }))
  const answers: (readonly [Cell, Answer])[] = []
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      answers[next.at] = [next.cell, await ask(next.cell)]
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

/** A closed door: not found, or led to a door. Nothing of the thing itself. */
const isClosed = ({ status, to }: Answer): boolean =>
  [404, 403, 405].includes(status) ||
  (status >= 300 &&
    status < 400 &&
    /^\/(link|workbench\/enter|workbench$|workbench\/(alerts|settings)$|$)/.test(to))

const named = ({ route, method, asker, whose, patient, form }: Cell, { status, to }: Answer) =>
  `${method} ${route.pattern} ${form.intent ?? ''} as ${asker.as}, ${whose}, ${patient.name}: ${status} ${to}`

/** What the clinics hold, but for sessions and the audit: a line a table, the same only while no row changed. */
async function everythingOf(...clinics: FurnishedClinic[]): Promise<string> {
  const ids = clinics.map(({ clinicId }) => clinicId)
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'needlepoint' and tablename not in ('staff_session', 'audit_entry', 'audit_unsealed')
      and tablename not like 'installation\\_%' order by 1`.execute(story.owner)
  const sums: string[] = []
  for (const { name } of rows) {
    const { rows: sum } = await sql<{ sum: string }>`
      select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum
      from ${sql.id(name)} as t where clinic_id = any(${ids}::uuid[])`.execute(story.owner)
    sums.push(`${name} ${sum[0]?.sum}`)
  }
  return sums.join('\n')
}

test('every route of the screens and of the door has its row', async () => {
  const patterns = [
    ...(await screenRoutes()).map(({ pattern }) => pattern),
    ...(await doorRoutes(story.installation)),
  ]
  expect(patterns.length).toBeGreaterThan(40)
  expect(patterns.filter((pattern) => routePermission(pattern) === undefined)).toEqual([])
  expect(routePermission('/workbench/a-new-screen')).toBeUndefined()
})

test('every route × every role × own and other clinic × two patients: nothing leaks', async () => {
  const startedMs = performance.now()
  const cells = cellsOf(await screenRoutes(), own, other)
  const closed = cells.filter((cell) => !isOpen(cell))
  const foreign = cells.filter((cell) => isOpen(cell) && cell.whose === 'other clinic')
  const readings = cells.filter(
    (cell) => isOpen(cell) && cell.whose === 'own clinic' && cell.method === 'GET',
  )
  const writings = cells.filter(
    (cell) => isOpen(cell) && cell.whose === 'own clinic' && cell.method === 'POST',
  )

  const before = await everythingOf(own, other)
  const othersBefore = await everythingOf(other)
  const refused = await askAll(closed)
  const after = await everythingOf(own, other)
  const elsewhere = await askAll(
    foreign.filter(({ route }) => routePermission(route.pattern)?.door !== 'anyone'),
  )
  const othersAfter = await everythingOf(other)
  const read = await askAll(readings)
  const written = await askAll(writings)
  const public_ = await askAll(
    foreign.filter(({ route }) => routePermission(route.pattern)?.door === 'anyone'),
  )

  const all = [...refused, ...elsewhere, ...read, ...written, ...public_]
  const opened = refused.filter(([, answer]) => !isClosed(answer))
  const leaked = all.filter(([cell, { body, to }]) =>
    namesForbidden(cell, own, other).some((name) => body.includes(name) || to.includes(name)),
  )
  const broken = all.filter(([, { status }]) => status === 500)
  const shut = read.filter(
    ([cell, answer]) =>
      routePermission(cell.route.pattern)?.door === 'staff' &&
      answer.status === 404 &&
      !/:ruleId|:theme|\*|outbox|live|setup/.test(cell.route.pattern),
  )
  process.stdout.write(
    `HTTP: ${all.length} cells (${refused.length} closed, ${elsewhere.length + public_.length} of another clinic, ${read.length} read, ${written.length} written), ${opened.length + leaked.length} leaks, ${((performance.now() - startedMs) / 1_000).toFixed(1)} s\n`,
  )
  const words = (found: typeof all) => found.map(([cell, answer]) => named(cell, answer))
  expect.soft(words(opened), 'opened though the table says no').toEqual([])
  expect.soft(words(leaked), 'names someone the asker must not know').toEqual([])
  expect.soft(words(broken), 'broke').toEqual([])
  expect.soft(words(shut), 'closed though the table says yes').toEqual([])
  expect.soft(after, 'what was refused changed something').toBe(before)
  expect.soft(othersAfter, 'another clinic was changed').toBe(othersBefore)
})
