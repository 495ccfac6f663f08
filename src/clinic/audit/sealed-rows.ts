import { type RawBuilder, sql } from 'kysely'
import type { SealedRow } from './chain.ts'

/** The columns of `audit_entry`, in scope as `e`, as the chain seals them; each is null where the row is not there. */
export const sealedColumns: RawBuilder<unknown> = sql`
  e.clinic_id as "clinicId", e.entry_id::text as "entryId",
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_name as "actorName",
  e.action, e.patient_id as "patientId", e.visit_id as "visitId", e.why, e.detail::text as detail,
  e.origin`

/** A row as `sealedColumns` reads it through an outer join. */
export type FoundRow = SealedRow | { readonly [Column in keyof SealedRow]: null }

export function isThere(row: FoundRow): row is SealedRow {
  return row.entryId !== null
}
