import { sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from '#database/connection.ts'
import type { Tables } from '#database/tables.ts'
import type { ClinicTable, TwoClinics } from './two-clinics.ts'

/** One thing tried by direct SQL as the application, and what came of it. */
export type Cell = { readonly tried: string; readonly answer: 'refused' | 'nothing' | 'leak' }

type Try = (db: Transaction<Tables>) => Promise<number>

const rollBack = new Error('only tried')
/** Not allowed, or stopped by a trigger because such a row never changes. */
const refusals = ['42/501', 'P0/001']

/**
 * Tries it in a transaction that is undone: refused by the database, touching no row, or a leak. An error of
 * any other kind, such as a key that is taken, tells of a row that was not to be seen.
 */
async function attempt(db: Database, clinicId: string | null, work: Try): Promise<Cell['answer']> {
  let touched = 0
  try {
    await db.transaction().execute(async (open) => {
      if (clinicId !== null) {
        await sql`select set_config('needlepoint.clinic_id', ${clinicId}, true)`.execute(open)
      }
      touched = await work(open)
      throw rollBack
    })
  } catch (error) {
    if (error instanceof pg.DatabaseError) {
      const { code = '' } = error
      return refusals.includes(`${code.slice(0, 2)}/${code.slice(2)}`) ? 'refused' : 'leak'
    }
    if (error !== rollBack) throw error
  }
  return touched === 0 ? 'nothing' : 'leak'
}

const touchedBy = async (query: ReturnType<typeof sql>, db: Transaction<Tables>) => {
  const { rows, numAffectedRows = 0n } = await query.execute(db)
  return rows.length + Number(numAffectedRows)
}

function triesOf(table: ClinicTable, other: string, row: string): Record<string, Try> {
  const name = sql.id(table.name)
  return {
    select: (db) => touchedBy(sql`select 1 from ${name} where clinic_id = ${other}`, db),
    'select all but its own': (db) =>
      touchedBy(
        sql`select 1 from ${name} where clinic_id is distinct from needlepoint.current_clinic()`,
        db,
      ),
    insert: (db) =>
      touchedBy(
        sql`insert into ${name} overriding system value select * from jsonb_populate_record(null::${name}, ${row}::jsonb)`,
        db,
      ),
    update: (db) =>
      touchedBy(sql`update ${name} set clinic_id = clinic_id where clinic_id = ${other}`, db),
    'move its own there': (db) => touchedBy(sql`update ${name} set clinic_id = ${other}`, db),
    delete: (db) => touchedBy(sql`delete from ${name} where clinic_id = ${other}`, db),
  }
}

/** Every table × every way to reach another clinic's rows × (inside the own clinic, outside of any). */
export async function sqlCells(
  { installation, owner, own, other }: TwoClinics,
  tables: readonly ClinicTable[],
): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const table of tables) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from ${sql.id(table.name)} as t where clinic_id = ${other} limit 1`.execute(
      owner,
    )
    if (rows[0] === undefined) throw new Error(`${table.name} has no row to protect`)
    const tries = triesOf(table, other, JSON.stringify(rows[0].row))
    for (const [verb, work] of Object.entries(tries)) {
      for (const clinicId of [own, null]) {
        const answer = await attempt(installation.db, clinicId, work)
        const where = clinicId === null ? 'outside of a clinic' : 'from another clinic'
        cells.push({ tried: `${verb} ${table.name} ${where}`, answer })
      }
    }
  }
  return cells
}
