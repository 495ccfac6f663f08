import type { Generated } from 'kysely'
import type { Instant } from './columns.ts'

export type ContactKind = 'sms' | 'voice' | 'push' | 'webhook'

/** How staff are reached beyond mail. */
export type ContactTables = {
  contact_point: {
    clinic_id: string
    contact_id: Generated<string>
    staff_id: string
    kind: ContactKind
    label: string
    address: string
    place: number
    created_at: Instant
    code_hash: Uint8Array | null
    code_sent_at: Instant | null
    code_tries: Generated<number>
    verified_at: Instant | null
    tested_at: Instant | null
    test_failure: string | null
  }
}
