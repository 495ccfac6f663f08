import type { Generated } from 'kysely'
import type { Instant, Json, JsonObject } from './columns.ts'

/** Who is on call, by plan or by hand, and what they are told of it. */
export type OnCallTables = {
  on_call_shift: {
    clinic_id: string
    shift_id: Generated<string>
    staff_id: string
    tier: 'primary' | 'backup'
    starts_at: Instant
    ends_at: Instant
    planned: Generated<boolean>
  }
  on_call_plan: {
    clinic_id: string
    plan_id: Generated<string>
    name: string
    plan: Json<JsonObject>
    saved_at: Instant
    saved_by: string
    gaps_by: string | null
    ended_at: Instant | null
  }
  on_call_override: {
    clinic_id: string
    override_id: Generated<string>
    tier: 'primary' | 'backup'
    staff_id: string
    starts_at: Instant
    ends_at: Instant
    saved_at: Instant
    saved_by: string
    ended_at: Instant | null
  }
  on_call_feed: { clinic_id: string; staff_id: string; token_hash: Uint8Array; made_at: Instant }
  on_call_notice: {
    clinic_id: string
    notice_id: Generated<string>
    staff_id: string
    kind: 'before' | 'start' | 'moved' | 'gap'
    about_at: Instant
    next_try_at: Instant | null
    tries: Generated<number>
    sent_at: Instant | null
    failure: string | null
  }
}
