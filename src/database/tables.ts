import type { ColumnType, Generated } from 'kysely'
import type { Side } from '#protocol/atlas/muscle.ts'
import type { Activity } from '#protocol/atlas/palpation.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { DrugId } from '#protocol/tpi/drugs.ts'
import type { AlertTables } from './alert-tables.ts'
import type { AuditTables } from './audit-tables.ts'
import type { Day, Instant, Json, JsonObject } from './columns.ts'
import type { ContactTables } from './contact-tables.ts'
import type { IdentityTables } from './identity-tables.ts'
import type { OnCallTables } from './on-call-tables.ts'
import type { RecordTables } from './record-tables.ts'

export type StaffRole =
  | 'administrator'
  | 'clinic-lead'
  | 'clinician'
  | 'nurse'
  | 'front-desk'
  | 'billing'
  | 'on-call'

type RemovedRule = { readonly rule: string; readonly why: string }

/** What is known for a screening beside the answers. */
export type ScreeningFactPart = 'patient' | 'plan' | 'chart' | 'vitals' | 'changed'

/** Local opening spans by ISO weekday (1 Monday … 7 Sunday): pairs of HH:MM in the clinic's zone. */
export type OpeningHours = Readonly<Record<string, readonly (readonly [string, string])[]>>

/** The clinic, its people, its visits and what is done in them. */
type ClinicTables = {
  clinic: {
    clinic_id: Generated<string>
    name: string
    time_zone: string
    language: 'en' | 'es'
    telephone: string
    address: string
    emergency_number: string
    crisis_number: string
    poison_number: string
    opening_hours: Json<OpeningHours>
    demo: boolean
    retention_years: Generated<number>
    created_at: Instant
  }
  clinic_holiday: { clinic_id: string; day: Day; name: string }
  staff_member: {
    clinic_id: string
    staff_id: Generated<string>
    name: string
    role: StaffRole
    email: string | null
    telephone: string | null
    created_at: Instant
    ended_at: Instant | null
  }
  patient: {
    clinic_id: string
    patient_id: Generated<string>
    name: string
    birth_date: Day
    telephone: string | null
    email: string | null
    language: 'en' | 'es'
    time_zone: string
    forgotten_at: Generated<Instant | null>
    created_at: Instant
  }
  visit: {
    clinic_id: string
    visit_id: Generated<string>
    patient_id: string
    clinician_id: string
    area: string
    starts_at: Instant
    entered_room_at: Instant | null
    discharged_at: Instant | null
    cancelled_at: Instant | null
    no_show_at: Instant | null
    created_at: Instant
  }
  visit_link: {
    clinic_id: string
    link_id: Generated<string>
    visit_id: string
    token_hash: Uint8Array
    issued_at: Instant
    revoked_at: Instant | null
    failed_tries: Generated<number>
    locked_until: Instant | null
  }
  visit_session: {
    clinic_id: string
    session_id: Generated<string>
    visit_id: string
    link_id: string
    token_hash: Uint8Array
    opened_at: Instant
  }
  installation_backup: {
    backup_id: Generated<string>
    kind: 'backup' | 'drill'
    ended_at: Instant
    seconds: number
    row_count: ColumnType<string | null, number | null, never>
    failure: string | null
  }
  installation_heartbeat: { process: string; beat_at: Instant }
  protocol_version: {
    clinic_id: string
    number: number
    document: Json<ProtocolData>
    based_on: number | null
    title: string
    why: string
    written_by: string
    written_at: Instant
    signed_by: string | null
    signed_at: Instant | null
    published_by: string | null
    published_at: Instant | null
    /** Rules that its writer took out, and why. */
    removed: Json<readonly RemovedRule[]>
    signed_statement: string | null
  }
  screening_answer: {
    clinic_id: string
    visit_id: string
    question_id: string
    answer: Json<Value>
    answered_at: Instant
  }
  screening_fact: {
    clinic_id: string
    visit_id: string
    part: ScreeningFactPart
    facts: Json<Readonly<Record<string, Value>>>
    recorded_at: Instant
    recorded_by: string | null
  }
  screening: {
    clinic_id: string
    screening_id: Generated<string>
    visit_id: string
    decided_at: Instant
    protocol_version: string
    input: Json<JsonObject>
    decision: Json<JsonObject>
  }
  screening_override: {
    clinic_id: string
    override_id: Generated<string>
    visit_id: string
    rule_id: string
    answer: Json<Value>
    reason: string
    staff_id: string
    overridden_at: Instant
  }
  procedure: {
    clinic_id: string
    procedure_id: Generated<string>
    visit_id: string
    ended_at: Instant
    drugs: ColumnType<DrugId[], readonly DrugId[], readonly DrugId[]>
    staff_id: string
    recorded_at: Instant
  }
  procedure_site: {
    clinic_id: string
    procedure_id: string
    position: number
    muscle_id: string
    point_id: string | null
    side: Side
  }
  observation: {
    clinic_id: string
    observation_id: Generated<string>
    visit_id: string
    started_at: Instant
    planned_minutes: number
    started_by: string
    ended_at: Instant | null
    ended_by: string | null
    early_reason: string | null
  }
  drawing: {
    clinic_id: string
    visit_id: string
    occasion: 'before' | 'after'
    nothing_hurts: boolean
    qualities: ColumnType<string[], readonly string[], readonly string[]>
    saved_at: Instant
    saved_by: string | null
  }
  drawing_mark: {
    clinic_id: string
    visit_id: string
    occasion: 'before' | 'after'
    zone_id: string
    side: Side
    intensity: number
  }
  examination_point: {
    clinic_id: string
    entry_id: Generated<string>
    visit_id: string
    muscle_id: string
    point_id: string | null
    side: Side
    picked: boolean
    taut_band: boolean | null
    tenderness: boolean | null
    referred_pain: boolean | null
    twitch: boolean | null
    jump_sign: boolean | null
    activity: Activity | null
    activity_because: string | null
    changed_at: Instant
    changed_by: string
  }
  aftercare_entry: {
    clinic_id: string
    entry_id: string
    visit_id: string
    day: number
    task_id: string
    pain: number | null
    logged_at: Instant
  }
}

/** What the migrations make, as types. `test/stories/tables.test.ts` holds them against the real database. */
export type Tables = ClinicTables &
  AlertTables &
  AuditTables &
  ContactTables &
  IdentityTables &
  OnCallTables &
  RecordTables
