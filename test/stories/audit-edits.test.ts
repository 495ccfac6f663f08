import fc from 'fast-check'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chainStart, type SealedRow, sealOf } from '#clinic/audit/chain.ts'
import { readHeads, signHeads } from '#clinic/audit/heads.ts'
import { sealWaiting } from '#clinic/audit/seal.ts'
import { sealedColumns } from '#clinic/audit/sealed-rows.ts'
import { signingKey } from '#clinic/audit/signing-key.ts'
import { type Verified, verifyChain } from '#clinic/audit/verify.ts'
import type { Tables } from '#database/tables.ts'
import { fakeAnchor } from '#outside/anchor/fake.ts'
import { openClinic, type Story } from '../clinic.ts'

const editsTried = 1_000
const key = signingKey({ version: 1, value: 'a'.repeat(43) })
const anchor = fakeAnchor()

let story: Story
let sealed = 0

beforeAll(async () => {
  story = await openClinic(inject('serverUrl'))
  for (const name of ['Ana Rivera', 'Tom Reyes', 'Kim Sato', 'Lou Abara']) await story.book(name)
  sealed = await sealWaiting(story.installation)
  await signHeads(story.installation, anchor, key)
})
afterAll(() => story.end())

type Edit = (db: Transaction<Tables>, position: number) => Promise<unknown>

const rowAt = (position: number): RawBuilder<unknown> =>
  sql`entry_id = (select entry_id from audit_seal where position = ${position})`

const set =
  (change: RawBuilder<unknown>): Edit =>
  (db, position) =>
    sql`update audit_entry set ${change} where ${rowAt(position)}`.execute(db)

const takeOutRow: Edit = (db, position) =>
  sql`delete from audit_entry where ${rowAt(position)}`.execute(db)

const takeOutLink: Edit = (db, position) =>
  sql`delete from audit_seal where position = ${position}`.execute(db)

/** Makes every link from `position` on anew, as someone could who knows how it is done. */
const sealAnew: Edit = async (db, position) => {
  const { rows } = await sql<SealedRow & { position: string; hash: Uint8Array }>`
    select s.position, s.hash, ${sealedColumns} from audit_seal as s
    join audit_entry as e using (clinic_id, entry_id) order by s.position`.execute(db)
  let previous: Uint8Array = rows[position - 2]?.hash ?? chainStart(story.clinicId)
  for (const row of rows.slice(position - 1)) {
    previous = sealOf(previous, Number(row.position), row)
    await sql`update audit_seal set hash = ${previous} where position = ${row.position}`.execute(db)
  }
}

/** What someone with every right to the database could do to a row that was sealed. */
const edits: Readonly<Record<string, Edit>> = {
  'another name': set(sql`actor_name = actor_name || 'x'`),
  'another person': set(sql`actor_id = gen_random_uuid()`),
  'another kind of person': set(
    sql`actor_kind = case actor_kind when 'staff' then 'system' else 'staff' end`,
  ),
  'another time': set(sql`at = at + interval '1 microsecond'`),
  'another deed': set(sql`action = action || '.read'`),
  'another patient': set(sql`patient_id = gen_random_uuid()`),
  'another visit': set(sql`visit_id = gen_random_uuid()`),
  'another reason': set(sql`why = coalesce(why, '') || ' '`),
  'another detail': set(sql`detail = detail || '{"added": 1}'`),
  'another place': set(sql`origin = origin || 'x'`),
  'no place any more': set(sql`origin = null`),
  'a row taken out': takeOutRow,
  'a link taken out': takeOutLink,
  'a row and its link taken out': async (db, position) => {
    await takeOutRow(db, position)
    await takeOutLink(db, position)
  },
  'the end cut off': async (db, position) => {
    await sql`delete from audit_entry where entry_id in
      (select entry_id from audit_seal where position >= ${position})`.execute(db)
    await sql`delete from audit_seal where position >= ${position}`.execute(db)
  },
  'a row moved': async (db, position) => {
    const other = (position % sealed) + 1
    const places = sql`position in (${position}, ${other})`
    await sql`update audit_seal set entry_id = -entry_id where ${places}`.execute(db)
    await sql`update audit_seal as s set entry_id = -o.entry_id from audit_seal as o
      where s.position in (${position}, ${other}) and o.position + s.position = ${position + other}`.execute(
      db,
    )
  },
  'a link altered': (db, position) =>
    sql`update audit_seal set hash = sha256(hash) where position = ${position}`.execute(db),
  'a row slipped in': (db, position) =>
    sql`insert into audit_entry (clinic_id, at, actor_kind, actor_name, action, detail)
      select clinic_id, at, actor_kind, actor_name, action, detail
      from audit_entry where ${rowAt(position)}`.execute(db),
  'the chain made anew behind a changed row': async (db, position) => {
    await set(sql`action = action || '.read'`)(db, position)
    await sealAnew(db, position)
  },
}

const look = (db: Transaction<Tables>): Promise<Verified> =>
  verifyChain(db, story.clinicId, readHeads(anchor.lines, [key]).heads)

class Undo extends Error {}

/** Does `edit` as a superuser whom no trigger and no key holds, looks, and undoes it. */
async function lookAfter(edit: Edit, position: number): Promise<Verified> {
  let seen: Verified | undefined
  await story.owner
    .transaction()
    .execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await edit(db, position)
      seen = await look(db)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  if (seen === undefined) throw new Error('the edit did not come so far')
  return seen
}

test(`${editsTried} random edits of sealed rows by a superuser are all found`, async () => {
  const kinds = Object.keys(edits)
  const found = new Map<string, number>()
  const tries = fc.sample(
    fc.record({ kind: fc.constantFrom(...kinds), position: fc.integer({ min: 1, max: sealed }) }),
    { numRuns: editsTried, seed: 20_261_124 },
  )
  for (const { kind, position } of tries) {
    const edit = edits[kind]
    if (edit === undefined) throw new Error(`no edit is called ${kind}`)
    const { faults } = await lookAfter(edit, position)
    expect(faults, `${kind} at ${position}`).not.toEqual([])
    found.set(kind, (found.get(kind) ?? 0) + 1)
  }
  console.log([...found].map(([kind, count]) => `${count} x ${kind}`).join(', '))
  expect(found.size).toBe(kinds.length)
  expect(await story.owner.transaction().execute(look)).toMatchObject({ faults: [], unanchored: 0 })
})

test('what lies after the last head outside is said to be unanchored, for there the end could be cut', async () => {
  const before = sealed
  await story.book('Ida Moreno')
  const after = await sealWaiting(story.installation)
  expect(await story.owner.transaction().execute(look)).toMatchObject({
    unanchored: after,
    faults: [],
  })
  const cut = edits['the end cut off']
  if (cut === undefined) throw new Error('no such edit')
  expect(await lookAfter(cut, before + 1)).toMatchObject({ unanchored: 0, faults: [] })
  expect((await lookAfter(cut, before)).faults).not.toEqual([])
  expect((await lookAfter(set(sql`action = 'x'`), before + 1)).faults).not.toEqual([])
})
