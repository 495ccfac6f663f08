import { createHash } from 'node:crypto'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import type { CopiedTable } from './tables.ts'

/** A table's content in one line: how many rows, and the SHA-256 of their text in the order of the primary key. */
export type Print = { readonly table: string; readonly rows: number; readonly sha256: string }

/** The same row has the same text on every server. */
export const sameText = [
  "set timezone = 'UTC'",
  "set datestyle = 'ISO, YMD'",
  "set intervalstyle = 'iso_8601'",
  "set bytea_output = 'hex'",
  'set extra_float_digits = 3',
].join('; ')

/** Opens one connection that reads a database as it stands at this moment, whatever is written meanwhile. */
export async function openSnapshot(
  settings: { connectionString: string; options: string },
  name: string,
): Promise<pg.Client> {
  const client = new pg.Client({ ...settings, application_name: name })
  await client.connect()
  await client.query(sameText)
  await client.query('begin isolation level repeatable read read only')
  return client
}

/** Yields the table's rows as COPY text, a chunk at a time, and returns its print. */
export async function* copyOut(
  client: pg.Client,
  { name, columns, sortedBy }: CopiedTable,
): AsyncGenerator<Buffer, Print> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const order = sortedBy.length > 0 ? ` order by ${sortedBy.join(', ')}` : ''
  const stream = client.query(
    to(`copy (select ${list} from needlepoint.${pg.escapeIdentifier(name)}${order}) to stdout`),
  )
  const hash = createHash('sha256')
  let rows = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('COPY gave something that is not bytes.')
    hash.update(chunk)
    rows += lineCount(chunk)
    yield chunk
  }
  return { table: name, rows, sha256: hash.digest('hex') }
}

const lineFeed = 10

function lineCount(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) count += 1
  return count
}

/** The print of each table as it stands in the snapshot. */
export async function printTables(
  client: pg.Client,
  tables: readonly CopiedTable[],
): Promise<Print[]> {
  const prints: Print[] = []
  for (const table of tables) {
    const rows = copyOut(client, table)
    let step = await rows.next()
    while (!step.done) step = await rows.next()
    prints.push(step.value)
  }
  return prints
}
