import { sql } from 'kysely'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { chainStart, type SealedRow, sealOf } from './chain.ts'
import { sealedColumns } from './sealed-rows.ts'

const rowsAtOnce = 1_000

/** The end of a clinic's chain: its length and the hash of its last link. */
export type ChainEnd = { position: number; hash: Uint8Array }

/** Reads the end of this clinic's chain; of a chain without a link, position 0 and what stands before the first. */
export async function chainEnd({ db, clinicId }: Clinic): Promise<ChainEnd> {
  const last = await db
    .selectFrom('audit_seal')
    .select(['position', 'hash'])
    .where('clinic_id', '=', clinicId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined
    ? { position: 0, hash: chainStart(clinicId) }
    : { position: Number(last.position), hash: last.hash }
}

/** Seals what this clinic's writers have left waiting, oldest first and at most a thousand rows. Returns how many. */
async function sealSome(clinic: Clinic): Promise<number> {
  const { db, clinicId } = clinic
  await sql`select pg_advisory_xact_lock(hashtextextended('audit chain ' || ${clinicId}, 0))`.execute(
    db,
  )
  const { rows } = await sql<SealedRow>`
    with taken as (
      delete from needlepoint.audit_unsealed as u
      using (select entry_id from needlepoint.audit_unsealed
        where clinic_id = ${clinicId} order by entry_id limit ${rowsAtOnce}) as oldest
      where u.clinic_id = ${clinicId} and u.entry_id = oldest.entry_id
      returning u.entry_id)
    select ${sealedColumns} from needlepoint.audit_entry as e
    join taken using (entry_id) where e.clinic_id = ${clinicId} order by e.entry_id`.execute(db)
  if (rows.length === 0) return 0
  const end = await chainEnd(clinic)
  let hash = end.hash
  const seals = rows.map((row, index) => {
    const position = end.position + index + 1
    hash = sealOf(hash, position, row)
    return { clinic_id: clinicId, position, entry_id: row.entryId, hash }
  })
  await db.insertInto('audit_seal').values(seals).execute()
  return rows.length
}

/**
 * Seals every audit row that waits, in every clinic. Many workers may seal at once: a clinic's chain has one
 * end, and its advisory lock lets one of them at it. Returns how many rows were sealed.
 */
export async function sealWaiting(installation: Installation): Promise<number> {
  const { rows: clinics } = await sql<{ clinic_id: string }>`
    select clinic_id from needlepoint.clinics_with_unsealed()`.execute(installation.db)
  let sealed = 0
  for (const { clinic_id: clinicId } of clinics) {
    let some = 0
    do {
      some = await inClinic(installation, clinicId, sealSome)
      sealed += some
    } while (some === rowsAtOnce)
  }
  return sealed
}
