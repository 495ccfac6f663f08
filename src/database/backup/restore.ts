import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { migrate, migrationNames } from '../migrate.ts'
import { asOwner } from '../roles.ts'
import { Refusal } from '../server/refusal.ts'
import { readBackupFile } from './backup-file.ts'
import { type Print, printTables, sameText } from './copy.ts'
import {
  endOfTable,
  head,
  readLine,
  type TableHead,
  tableHead,
  tablePrint,
  tail,
} from './format.ts'
import { copiedTables } from './tables.ts'

/** What came back: when the copy was taken, and each table as it now stands. */
export type Restored = { readonly takenAt: string; readonly prints: readonly Print[] }

/**
 * Restores a backup into the empty database at `url`, in one transaction, then reads every table again and compares
 * it with what was copied, row for row. A backup of an earlier version is brought up to this one after that.
 *
 * @throws Refusal when the database is not empty, the backup is of a later version, damaged, of another key, or
 * what stands in the database then is not what was copied. After a refusal the database is still empty.
 */
export async function restoreBackup(
  url: string,
  path: string,
  identity: string,
): Promise<Restored> {
  return readBackupFile(path, identity, async (lines) => {
    const reader = lines[Symbol.asyncIterator]()
    const next = async (): Promise<string | undefined> => (await reader.next()).value
    const { at, migrations } = readLine(head, await next())
    await prepare(url, migrations)
    try {
      const prints = await load(url, next)
      await migrate(url)
      return { takenAt: at, prints }
    } catch (error) {
      await run(url, 'drop schema needlepoint cascade')
      throw error
    }
  })
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(asOwner(url))
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function prepare(url: string, migrations: readonly string[]): Promise<void> {
  const ours = await migrationNames()
  const unknown = migrations.filter((name) => !ours.includes(name))
  if (unknown.length > 0) {
    throw new Refusal(`The backup is of a later version of Needlepoint: ${unknown.join(', ')}.`)
  }
  const client = new pg.Client(asOwner(url))
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regnamespace('needlepoint') is not null as there",
    )
    if (rows[0]?.there === true) {
      throw new Refusal('The database is not empty: a backup is restored into a new one only.')
    }
  } finally {
    await client.end()
  }
  await migrate(url, migrations)
}

type Next = () => Promise<string | undefined>

async function load(url: string, next: Next): Promise<Print[]> {
  const client = new pg.Client({ ...asOwner(url), application_name: 'needlepoint restore' })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('call needlepoint.let_owner_see_all()')
    const written = await loadTables(client, next)
    await client.query(sameText)
    compare(written, await printTables(client, await copiedTables(client)))
    await client.query('call needlepoint.lock_clinics_apart()')
    await client.query('commit')
    return written
  } finally {
    await client.end()
  }
}

async function loadTables(client: pg.Client, next: Next): Promise<Print[]> {
  const written: Print[] = []
  let line = await next()
  let ahead = isTableHead(line)
  while (ahead !== undefined) {
    written.push(await loadTable(client, ahead, next))
    line = await next()
    ahead = isTableHead(line)
  }
  if (readLine(tail, line).tables !== written.length) {
    throw new Refusal('The backup lacks tables that it names.')
  }
  return written
}

function isTableHead(line: string | undefined): TableHead | undefined {
  return line?.startsWith('{"table":') === true ? readLine(tableHead, line) : undefined
}

/** Loads one table as it was: no trigger of ours writes beside it, and its counters go on where they were. */
async function loadTable(
  client: pg.Client,
  { table, columns }: TableHead,
  next: Next,
): Promise<Print> {
  const name = `needlepoint.${pg.escapeIdentifier(table)}`
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  await client.query(`alter table ${name} disable trigger user`)
  await pipeline(rowsUntilEnd(next), client.query(from(`copy ${name} (${list}) from stdin`)))
  await client.query(`alter table ${name} enable trigger user`)
  await client.query(
    `select setval(pg_get_serial_sequence($1, attname), greatest(1, (
        select coalesce(max(value::bigint), 0) from (
          select (to_jsonb(r) ->> attname) as value from ${name} as r) as every)))
      from pg_attribute where attrelid = $1::regclass and attidentity <> ''`,
    [name],
  )
  return readLine(tablePrint, await next())
}

const chunkCharacters = 65_536

async function* rowsUntilEnd(next: Next): AsyncGenerator<string> {
  let chunk = ''
  for (let line = await next(); line !== endOfTable; line = await next()) {
    if (line === undefined) throw new Refusal('The backup is cut off in the middle of a table.')
    chunk += `${line}\n`
    if (chunk.length < chunkCharacters) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** @throws Refusal unless both name the same tables with the same rows. */
function compare(written: readonly Print[], found: readonly Print[]): void {
  const differing = written.filter(
    ({ table, rows, sha256 }) =>
      !found.some(
        (print) => print.table === table && print.rows === rows && print.sha256 === sha256,
      ),
  )
  if (differing.length > 0) {
    const names = differing.map(({ table }) => table).join(', ')
    throw new Refusal(`What was restored is not what was copied: ${names}.`)
  }
}
