import { sql } from 'kysely'
import { connect, type Database } from '../connection.ts'
import type { Print } from './copy.ts'

/** Runs a backup or a drill and writes down in the database at `url` how it ended, whichever way it did. */
export async function logged(
  url: string,
  kind: 'backup' | 'drill',
  work: () => Promise<readonly Print[]>,
): Promise<{ tables: number; rows: number; seconds: number }> {
  const began = performance.now()
  const db = connect({ url, name: 'needlepoint backup log', connections: 1, as: 'owner' })
  const keep = (rowCount: number | null, failure: string | null) =>
    db
      .insertInto('installation_backup')
      .values({
        kind,
        ended_at: sql<Temporal.Instant>`needlepoint.now()`,
        seconds: (performance.now() - began) / 1000,
        row_count: rowCount,
        failure,
      })
      .execute()
  try {
    const prints = await work()
    const rows = prints.reduce((sum, print) => sum + print.rows, 0)
    await keep(rows, null)
    return { tables: prints.length, rows, seconds: (performance.now() - began) / 1000 }
  } catch (error) {
    await keep(null, error instanceof Error ? error.message : 'unknown')
    throw error
  } finally {
    await db.destroy()
  }
}

/** When the last backup and the last drill ended well; undefined where none has yet. */
export type LastBackups = { readonly backup?: Temporal.Instant; readonly drill?: Temporal.Instant }

export async function lastBackups(db: Database): Promise<LastBackups> {
  const rows = await db
    .selectFrom('installation_backup')
    .select(['kind', ({ fn }) => fn.max('ended_at').as('at')])
    .where('failure', 'is', null)
    .groupBy('kind')
    .execute()
  return Object.fromEntries(rows.map(({ kind, at }) => [kind, at]))
}
