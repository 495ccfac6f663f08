import { sql, type Transaction } from 'kysely'
import type { Tables } from '#database/tables.ts'
import type { Installation } from './installation.ts'
import type { ProtocolShelf } from './protocols/shelf.ts'

/**
 * One clinic inside one transaction: the only thing passed around. Every verb of this room takes it,
 * reads and writes through `db`, and takes `now` as the one time of everything it does.
 */
export type Clinic = {
  readonly clinicId: string
  readonly db: Transaction<Tables>
  readonly now: Temporal.Instant
  /** The clinic's protocol in force, read once with the time; null is the built-in one. See `protocols/in-force.ts`. */
  readonly protocolNumber: number | null
  readonly protocols: ProtocolShelf
  /** Where this transaction comes from; null where nothing is written. See `Installation`. */
  readonly origin: string | null
}

/**
 * Runs `work` as one transaction of one clinic: all of it is kept or none. The clinic is set for the
 * transaction itself, where row-level security reads it; outside of one the database shows and takes no row.
 */
export async function inClinic<Result>(
  installation: Pick<Installation, 'db' | 'protocols'> & Partial<Pick<Installation, 'origin'>>,
  clinicId: string,
  work: (clinic: Clinic) => Promise<Result>,
): Promise<Result> {
  return installation.db.transaction().execute(async (db) => {
    const { rows } = await sql<{ now: Temporal.Instant; protocol: number | null }>`
      select needlepoint.now() as now,
        (select max(number) from needlepoint.protocol_version
          where clinic_id = entered.clinic_id::uuid and published_at is not null) as protocol
      from set_config('needlepoint.clinic_id', ${clinicId}, true) as entered(clinic_id)`.execute(db)
    const row = rows[0]
    if (row === undefined) throw new Error('The database did not tell the time.')
    const { protocols, origin = null } = installation
    return work({ clinicId, db, now: row.now, protocolNumber: row.protocol, protocols, origin })
  })
}

/** Wakes the worker when this transaction commits. The beat is the guarantee; this is the speed. */
export async function wakeWorker({ db }: Clinic): Promise<void> {
  await sql`select pg_notify('needlepoint_due', '')`.execute(db)
}

/** Tells open workbenches of this clinic, when this transaction commits, that something changed. */
export async function tellWorkbenches({ db, clinicId }: Clinic): Promise<void> {
  await sql`select pg_notify('needlepoint_change', ${clinicId})`.execute(db)
}
