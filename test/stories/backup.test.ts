import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { sealWaiting } from '#clinic/audit/seal.ts'
import { verifyChain } from '#clinic/audit/verify.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { readBackupFile, writeBackupFile } from '#database/backup/backup-file.ts'
import { openSnapshot, printTables } from '#database/backup/copy.ts'
import { drill } from '#database/backup/drill.ts'
import { restoreBackup } from '#database/backup/restore.ts'
import { copiedTables } from '#database/backup/tables.ts'
import { writeBackup } from '#database/backup/write.ts'
import { connect } from '#database/connection.ts'
import { asBackup } from '#database/roles.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { backUpWhenDue } from '../../src/cli/start/backups.ts'
import { openClinic, type Story } from '../clinic.ts'

let story: Story
let ownerUrl: string
let folder: string
let identity: string
let recipient: string

beforeAll(async () => {
  story = await openClinic(inject('serverUrl'))
  ownerUrl = Object.assign(new URL(inject('serverUrl')), {
    pathname: new URL(story.url).pathname,
  }).toString()
  folder = await mkdtemp(join(tmpdir(), 'needlepoint-backup-'))
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
  const visitId = await story.book('Ñandú "Quote" \\. Back\\slash\ttab')
  await story.run((clinic) =>
    submitReport(
      clinic,
      { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' },
      {
        reportId: crypto.randomUUID(),
        visitId,
        language: 'en',
        answers: { emergency: ['breath'], breath_d: ['dyspnea'] },
      },
    ),
  )
  await story.beat()
  await sealWaiting(story.installation)
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await story.end()
})

let number = 0
async function backup() {
  number += 1
  const path = join(folder, `backup-${number}`)
  return { path, prints: await writeBackup(ownerUrl, path, recipient) }
}

async function secondDatabase() {
  const name = `test_second_${crypto.randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  await client.query(`create database ${name}`)
  return {
    url: Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).toString(),
    drop: () => client.query(`drop database ${name} with (force)`).finally(() => client.end()),
  }
}

async function printsOf(url: string) {
  const client = await openSnapshot(asBackup(url), 'look')
  return printTables(client, await copiedTables(client)).finally(() => client.end())
}

test('a drill restores every row into a second database and leaves none behind', async () => {
  const { path, prints } = await backup()
  expect(prints.find(({ table }) => table === 'symptom_report')?.rows).toBe(1)
  const restored = await drill(ownerUrl, path, identity, async (url) => {
    expect(await printsOf(url)).toEqual(prints)
    const second = connect({ url, name: 'look', connections: 1, as: 'owner' })
    const chain = await verifyChain(second, story.clinicId, [])
    expect(chain.sealed).toBeGreaterThan(5)
    expect(chain.faults).toEqual([])
    await expect(second.updateTable('audit_entry').set({ action: 'x' }).execute()).rejects.toThrow(
      /never changed/,
    )
    await second.destroy()
  })
  expect(restored.prints).toEqual(prints)
  const { rows } = await sql<{ datname: string }>`
    select datname from pg_database where datname like 'needlepoint_drill%'`.execute(story.owner)
  expect(rows).toEqual([])
})

test('a restored clinic works on: the open alert rings, counters go on', async () => {
  const { path } = await backup()
  const second = await secondDatabase()
  await restoreBackup(second.url, path, identity)
  const db = connect({ url: second.url, name: 'second', connections: 2 })
  const owner = connect({ url: second.url, name: 'second', connections: 1, as: 'owner' })
  const [open] = await owner.selectFrom('alert').selectAll().execute()
  expect(open?.next_step_at).not.toBeNull()
  const last = await owner
    .selectFrom('audit_entry')
    .select(({ fn }) => fn.max('entry_id').as('id'))
    .executeTakeFirstOrThrow()
  const { entry_id: entryId } = await owner
    .insertInto('audit_entry')
    .values({
      clinic_id: story.clinicId,
      at: Temporal.Now.instant(),
      actor_kind: 'system',
      actor_id: null,
      actor_name: 'test',
      action: 'test',
      patient_id: null,
      visit_id: null,
      why: null,
      detail: '{}',
    })
    .returning('entry_id')
    .executeTakeFirstOrThrow()
  expect(Number(entryId)).toBeGreaterThan(Number(last.id))
  expect(await db.selectFrom('patient').select('name').execute()).toEqual([])
  await Promise.all([db.destroy(), owner.destroy()])
  await second.drop()
})

test('a copy is of one moment, whatever is written meanwhile', async () => {
  const [{ path, prints }] = await Promise.all([
    backup(),
    ...Array.from({ length: 10 }, (_, each) => story.book(`Patient ${each}`)),
  ])
  const visits = prints.find(({ table }) => table === 'visit')?.rows
  const audited = prints.find(({ table }) => table === 'audit_entry')?.rows
  expect(visits).toBeGreaterThan(0)
  expect(audited).toBeGreaterThan(visits ?? 0)
  await drill(ownerUrl, path, identity)
})

test('a damaged, cut or foreign file, another key and a database that is not empty are refused, and nothing is left', async () => {
  const { path } = await backup()
  const bytes = await readFile(path)
  const broken = async (name: string, content: Uint8Array) => {
    const file = join(folder, name)
    await writeFile(file, content)
    return file
  }
  const flipped = Buffer.from(bytes)
  flipped[bytes.length - 40] = (flipped[bytes.length - 40] ?? 0) ^ 1
  const second = await secondDatabase()
  const tries: [string, string, RegExp][] = [
    [await broken('flipped', flipped), identity, /./],
    [await broken('cut', bytes.subarray(0, bytes.length - 100)), identity, /./],
    [await broken('foreign', Buffer.from('no backup at all')), identity, /cannot be opened/],
    [path, await generateX25519Identity(), /cannot be opened/],
  ]
  for (const [file, key, words] of tries) {
    await expect(restoreBackup(second.url, file, key), file).rejects.toThrow(words)
  }
  await restoreBackup(second.url, path, identity)
  await expect(restoreBackup(second.url, path, identity)).rejects.toThrow(/not empty/)
  expect((await printsOf(second.url)).find(({ table }) => table === 'clinic')?.rows).toBe(1)
  await second.drop()
})

test('a row that is not the one that was copied is found', async () => {
  const { path } = await backup()
  const altered = join(folder, 'altered')
  const lines = await readBackupFile(path, identity, (all) => Array.fromAsync(all))
  const changed = lines.map((line) => line.replace('Ñandú', 'Nandu'))
  expect(changed).not.toEqual(lines)
  await writeBackupFile(
    altered,
    recipient,
    (async function* () {
      for (const line of changed) yield Buffer.from(`${line}\n`)
    })(),
  )
  await expect(drill(ownerUrl, altered, identity)).rejects.toThrow(/not what was copied: .*patient/)
})

test('the file gives nothing away without its key', async () => {
  const { path } = await backup()
  const text = (await readFile(path)).toString('latin1')
  expect(text).toMatch(/^age-encryption\.org\/v1\n/)
  expect(text).not.toContain('Quote')
  expect(text).not.toContain('needlepoint')
})

test('a clinic is backed up once a day and a backup is tried once a week', async () => {
  const settings = readSettings({ NEEDLEPOINT_DATA: folder })
  const began = await story.owner.selectFrom('installation_backup').selectAll().execute()
  expect(began).toEqual([])
  expect(await backUpWhenDue(settings, ownerUrl)).toEqual({ backup: true, drill: true })
  expect(await backUpWhenDue(settings, ownerUrl)).toEqual({ backup: false, drill: false })
  const kept = await story.owner.selectFrom('installation_backup').selectAll().execute()
  expect(kept.map(({ kind, failure }) => [kind, failure])).toEqual([
    ['backup', null],
    ['drill', null],
  ])
  await story.owner
    .updateTable('installation_backup')
    .set(({ eb }) => ({
      ended_at: eb('ended_at', '-', sql<Temporal.Instant>`interval '25 hours'`),
    }))
    .execute()
  expect(await backUpWhenDue(settings, ownerUrl)).toEqual({ backup: true, drill: false })
})
