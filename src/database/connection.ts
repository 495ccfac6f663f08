import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { asApplication, asOwner } from './roles.ts'
import type { Tables } from './tables.ts'
import { TemporalParameters } from './temporal.ts'

export type Database = Kysely<Tables>

/**
 * What to connect to and how many connections at most. `name` is shown in pg_stat_activity. `as` is the application
 * unless it says otherwise: the owner sees all clinics at once, and only a whole database is his business.
 */
export type ConnectionOptions = {
  url: string
  name: string
  connections: number
  as?: 'application' | 'owner'
}

const timestamptz = 1184
const date = 1082

/** timestamptz is read as Temporal.Instant, date as Temporal.PlainDate; all else as pg reads it. */
function parseColumn(oid: number, format: 'text' | 'binary' = 'text') {
  if (oid === timestamptz) return (text: string) => Temporal.Instant.from(text)
  if (oid === date) return (text: string) => Temporal.PlainDate.from(text)
  return pg.types.getTypeParser(oid, format)
}

/**
 * A pool of connections to one PostgreSQL, typed by the tables.
 * A statement that runs over 2 s, or a lock waited for over 2 s, is an error: a patient must be told soon.
 * A connection that breaks fails the query or transaction that it carries, and the next one gets a new connection.
 */
export function connect({
  url,
  name,
  connections,
  as = 'application',
}: ConnectionOptions): Database {
  const pool = new pg.Pool({
    ...(as === 'owner' ? asOwner(url) : asApplication(url)),
    application_name: name,
    max: connections,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 2_000,
    lock_timeout: 2_000,
    types: { getTypeParser: parseColumn },
  })
  pool.on('error', () => undefined)
  // A connection that breaks between two statements of a transaction would end the process otherwise.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new TemporalParameters()],
  })
}

/** A value as JSON text, for a jsonb column. */
export function json(value: unknown): string {
  return JSON.stringify(value)
}
