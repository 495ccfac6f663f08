import { sql } from 'kysely'
import { inject } from 'vitest'
import { loadDemo } from '#clinic/demo/load.ts'
import type { Installation } from '#clinic/installation.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { findClinics } from '#database/across-clinics.ts'
import { connect, type Database } from '#database/connection.ts'
import { fakeMailer } from '#outside/mail/fake.ts'
import { cloneDatabase } from '../../template.ts'

/** A table that carries `clinic_id`, and its columns that are written. */
export type ClinicTable = { readonly name: string; readonly columns: readonly string[] }

/** The demo clinic and its double: the same rows in every table under another `clinic_id`. */
export type TwoClinics = {
  readonly url: string
  readonly installation: Installation
  readonly owner: Database
  readonly own: string
  readonly other: string
  readonly tables: readonly ClinicTable[]
  readonly end: () => Promise<void>
}

async function clinicTables(owner: Database): Promise<ClinicTable[]> {
  const { rows } = await sql<ClinicTable>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class as c join pg_attribute as a on a.attrelid = c.oid
    where c.relnamespace = 'needlepoint'::regnamespace and c.relkind in ('r', 'p')
      and c.relname not like 'installation\\_%'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname having 'clinic_id' = any(array_agg(a.attname))
    order by c.relname`.execute(owner)
  return rows
}

/** A value for any column, so that a table nobody filled still has a row to protect. */
const anyValue = sql`case a.atttypid::regtype::text
  when 'uuid' then gen_random_uuid()::text when 'text' then 'x' when 'integer' then '1'
  when 'bigint' then '1' when 'boolean' then 'true' when 'jsonb' then '{}' when 'bytea' then '\\x01'
  when 'timestamp with time zone' then now()::text when 'date' then now()::date::text
  else case when a.atttypid::regtype::text like '%[]' then '{}' else '1' end end`

async function makeUpRow(db: Database, { name }: ClinicTable, clinicId: string): Promise<void> {
  const { rows } = await sql<{ row: unknown }>`
    select jsonb_object_agg(a.attname, ${anyValue}) || jsonb_build_object('clinic_id', ${clinicId}::text) as row
    from pg_attribute as a
    where a.attrelid = ${`needlepoint.${name}`}::regclass and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''`.execute(db)
  await sql`insert into ${sql.id(name)} overriding system value
    select * from jsonb_populate_record(null::${sql.id(name)}, ${JSON.stringify(rows[0]?.row)}::jsonb)`.execute(
    db,
  )
}

/** Every row again for the other clinic; a hash is hashed once more, because tokens are unique over all clinics. */
async function double(db: Database, { name, columns }: ClinicTable, own: string, other: string) {
  const values = columns.map((column) => {
    if (column === 'clinic_id') return sql`${other}::uuid`
    return column.endsWith('_hash') ? sql`sha256(${sql.id(column)})` : sql.id(column)
  })
  await sql`insert into ${sql.id(name)} (${sql.join(columns.map((column) => sql.id(column)))})
    overriding system value select ${sql.join(values)} from ${sql.id(name)} where clinic_id = ${own}`.execute(
    db,
  )
}

/** Without checks and keys, which are another lock and tested elsewhere: here every table only has to have rows. */
async function fillBoth(
  owner: Database,
  tables: readonly ClinicTable[],
  own: string,
  other: string,
) {
  await owner.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    for (const table of tables) {
      const { rows } = await sql<{ name: string }>`
        select conname as name from pg_constraint
        where conrelid = ${`needlepoint.${table.name}`}::regclass and contype = 'c'`.execute(db)
      for (const check of rows) {
        await sql`alter table ${sql.id(table.name)} drop constraint ${sql.id(check.name)}`.execute(
          db,
        )
      }
      const { rows: present } = await sql`select 1 from ${sql.id(table.name)} limit 1`.execute(db)
      if (present.length === 0) await makeUpRow(db, table, own)
      await double(db, table, own, other)
    }
  })
}

/** Opens them in a database of their own; the application is connected as in production. */
export async function openTwoClinics(): Promise<TwoClinics> {
  const database = await cloneDatabase(inject('serverUrl'))
  const owner = connect({ url: database.ownerUrl, name: 'owner', connections: 2, as: 'owner' })
  const installation: Installation = {
    db: connect({ url: database.url, name: 'application', connections: 4 }),
    outside: { mail: fakeMailer() },
    publicUrl: 'https://clinic.test',
    protocols: protocolShelf(),
    origin: 'story',
  }
  await loadDemo(installation)
  const [own = ''] = await findClinics(installation.db)
  const other = crypto.randomUUID()
  const tables = await clinicTables(owner)
  await fillBoth(owner, tables, own, other)
  return {
    url: database.url,
    installation,
    owner,
    own,
    other,
    tables,
    async end() {
      await Promise.all([installation.db.destroy(), owner.destroy()])
      await database.drop()
    },
  }
}
