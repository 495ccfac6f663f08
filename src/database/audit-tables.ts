import type { ColumnType, Generated } from 'kysely'
import type { Instant, Json, JsonObject } from './columns.ts'

/** What was done, by whom, to whose record; and the chain that seals it. */
export type AuditTables = {
  audit_entry: {
    clinic_id: string
    entry_id: Generated<string>
    at: Instant
    actor_kind: 'staff' | 'patient' | 'caller' | 'system'
    actor_id: string | null
    actor_name: string
    action: string
    patient_id: string | null
    visit_id: string | null
    why: string | null
    detail: Json<JsonObject>
    /** Where it was done from; null in rows from before it was kept. */
    origin: string | null
  }
  audit_unsealed: { clinic_id: string; entry_id: string; written_at: Instant }
  audit_seal: {
    clinic_id: string
    position: ColumnType<string, number, never>
    entry_id: string
    hash: Uint8Array
  }
}
