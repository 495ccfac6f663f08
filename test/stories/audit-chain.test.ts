import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { readHeads, signHeads } from '#clinic/audit/heads.ts'
import { sealWaiting } from '#clinic/audit/seal.ts'
import { signingKey } from '#clinic/audit/signing-key.ts'
import { verifyChain } from '#clinic/audit/verify.ts'
import { readiness } from '#clinic/health/readiness.ts'
import type { Tables } from '#database/tables.ts'
import { fakeAnchor } from '#outside/anchor/fake.ts'
import { startWorker } from '#worker/worker.ts'
import { openClinic, type Story } from '../clinic.ts'

const key = signingKey({ version: 1, value: 'a'.repeat(43) })

let story: Story
let anchor: ReturnType<typeof fakeAnchor>

beforeEach(async () => {
  story = await openClinic(inject('serverUrl'))
  anchor = fakeAnchor()
  for (const name of ['Ana Rivera', 'Tom Reyes', 'Kim Sato', 'Lou Abara']) await story.book(name)
  await sealWaiting(story.installation)
  await signHeads(story.installation, anchor, key)
})
afterEach(() => story.end())

const look = (db: Kysely<Tables> = story.owner) =>
  verifyChain(db, story.clinicId, readHeads(anchor.lines, [key]).heads)

test('a chain that nobody touched holds from end to end, and its end is said outside', async () => {
  const { count } = await story.owner
    .selectFrom('audit_entry')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  expect(await look()).toEqual({
    clinicId: story.clinicId,
    sealed: Number(count),
    waiting: 0,
    unanchored: 0,
    faults: [],
  })
  expect(await story.run(({ db }) => look(db))).toMatchObject({ faults: [] })
})

test('rows wait until they are sealed; what was sealed after the last head is unanchored', async () => {
  const before = await look()
  await story.book('Ida Moreno')
  const waiting = await look()
  expect(waiting).toMatchObject({ sealed: before.sealed, unanchored: 0, faults: [] })
  expect(waiting.waiting).toBeGreaterThan(0)
  await sealWaiting(story.installation)
  expect(await look()).toMatchObject({ waiting: 0, unanchored: waiting.waiting, faults: [] })
  expect(await signHeads(story.installation, anchor, key)).toBe(1)
  expect(await look()).toMatchObject({ unanchored: 0, faults: [] })
  expect(await signHeads(story.installation, anchor, key)).toBe(0)
})

test('rows from before the place was kept hold as they were sealed, and are given none unseen', async () => {
  const { rows } = await sql<{ entry_id: string }>`
    insert into audit_entry (clinic_id, at, actor_kind, actor_name, action, detail)
    values (${story.clinicId}, needlepoint.now(), 'system', 'setup', 'clinic.create', '{}')
    returning entry_id`.execute(story.owner)
  await sealWaiting(story.installation)
  expect(await look()).toMatchObject({ waiting: 0, faults: [] })
  await story.owner.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    await sql`update audit_entry set origin = 'web 198.51.100.9' where entry_id = ${rows[0]?.entry_id}`.execute(
      db,
    )
  })
  expect((await look()).faults).toMatchObject([{ kind: 'row-changed' }])
})

test('many sealers at once make one chain', async () => {
  await Promise.all(
    Array.from({ length: 12 }, async (_, each) => {
      await story.book(`Patient ${each}`)
      await sealWaiting(story.installation)
    }),
  )
  await sealWaiting(story.installation)
  expect(await look()).toMatchObject({ waiting: 0, faults: [] })
})

test('the application can change and delete neither a row nor a link', async () => {
  for (const table of ['audit_entry', 'audit_seal'] as const) {
    const tries = [
      sql`delete from ${sql.table(table)}`,
      sql`update ${sql.table(table)} set clinic_id = clinic_id`,
    ]
    for (const attempt of tries) {
      await expect(story.run(({ db }) => attempt.execute(db))).rejects.toThrow(/permission denied/)
    }
  }
})

test('a line of the outside file that was changed, taken out or signed by another key is not believed', async () => {
  await story.book('Ida Moreno')
  await sealWaiting(story.installation)
  await signHeads(story.installation, anchor, key)
  const [first = '', second = ''] = anchor.lines
  expect(readHeads([first, second], [key]).brokenLines).toEqual([])
  expect(readHeads([second], [key]).brokenLines).toEqual([1])
  expect(
    readHeads([first.replace('"position":', '"position":1'), second], [key]).brokenLines,
  ).toEqual([1, 2])
  expect(readHeads(['not a line', first], [key]).brokenLines).toEqual([1, 2])
  const another = signingKey({ version: 1, value: 'b'.repeat(43) })
  expect(readHeads([first, second], [another])).toEqual({ heads: [], brokenLines: [1, 2] })
})

test('a running worker seals by itself; rows that wait over five seconds make the installation unready', async () => {
  await story.book('Ida Moreno')
  expect((await readiness(story.installation)).checks.audit).toBe(true)
  await story.wind({ seconds: 6 })
  const late = await readiness(story.installation)
  expect(late.checks).toMatchObject({ database: true, audit: false })
  expect(late.checks.unsealedSeconds).toBeGreaterThan(5)
  expect(late.ready).toBe(false)

  const failures: unknown[] = []
  const worker = startWorker({
    url: story.url,
    outside: story.installation.outside,
    publicUrl: 'https://clinic.test',
    heads: { anchor, key },
    failed: (_, error) => failures.push(error),
  })
  await expect.poll(async () => (await look()).waiting).toBe(0)
  await worker.stop()
  expect(failures).toEqual([])
  expect((await readiness(story.installation)).checks.audit).toBe(true)
})
