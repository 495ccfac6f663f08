import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { asOwner, makeRoles } from './roles.ts'

const folder = new URL('./migrations/', import.meta.url)

/** An arbitrary number that only migrations lock, so that two starting processes migrate one after the other. */
const migrationLock = 4_811_027

/** Names of all migrations in the order in which they run. */
export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
}

async function appliedNames(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    'select name from needlepoint.installation_migration',
  )
  return new Set(rows.map((row) => row.name))
}

/** Calls a procedure of the schema where the migration that makes it has run. */
async function callWhenMade(
  client: pg.Client,
  procedure: 'let_owner_see_all' | 'lock_clinics_apart',
): Promise<void> {
  const { rows } = await client.query<{ made: boolean }>(
    'select to_regprocedure($1) is not null as made',
    [`needlepoint.${procedure}()`],
  )
  if (rows[0]?.made === true) await client.query(`call needlepoint.${procedure}()`)
}

async function apply(client: pg.Client, name: string): Promise<void> {
  const text = await readFile(new URL(name, folder), 'utf8')
  await client.query('begin')
  try {
    await callWhenMade(client, 'let_owner_see_all')
    await client.query(text)
    await callWhenMade(client, 'lock_clinics_apart')
    await client.query('insert into needlepoint.installation_migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed; nothing of it was kept.`, { cause: error })
  }
}

/**
 * Brings the database at `url` to this version, with the rights of that login, which then owns the tables. Each
 * migration is one transaction and ends with every table locked to its clinic; a second caller waits. Returns the
 * names applied now. `only` names the first few where a backup of an earlier version is to be read.
 *
 * @throws Refusal when the login may not make the roles; Error when a migration fails, keeping the earlier ones.
 */
export async function migrate(url: string, only?: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ ...asOwner(url), application_name: 'needlepoint migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await makeRoles(client)
    await client.query('create schema if not exists needlepoint')
    await client.query(
      'create table if not exists needlepoint.installation_migration (name text primary key, applied_at timestamptz not null default clock_timestamp())',
    )
    const applied = await appliedNames(client)
    const wanted = only ?? (await migrationNames())
    const missing = wanted.filter((name) => !applied.has(name))
    for (const name of missing) await apply(client, name)
    return missing
  } finally {
    await client.end()
  }
}
