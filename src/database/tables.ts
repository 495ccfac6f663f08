import type { ColumnType, Generated } from 'kysely'
import type { Side } from '#protocol/atlas/muscle.ts'
import type { Language, Sentence } from '#protocol/language.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { DrugId } from '#protocol/tpi/drugs.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { IdentityTables } from './identity-tables.ts'

/** What the migrations make, as types. `test/stories/tables.test.ts` holds this file against the real database. */
type Instant = Temporal.Instant
type Day = Temporal.PlainDate

/** jsonb: read as the value it holds, written as JSON text (see json()). */
type Json<T> = ColumnType<T, string, string>

export type StaffRole =
  | 'administrator'
  | 'clinic-lead'
  | 'clinician'
  | 'nurse'
  | 'front-desk'
  | 'billing'
  | 'on-call'

/** What is known for a screening beside the answers. */
export type ScreeningFactPart = 'patient' | 'plan' | 'chart' | 'vitals' | 'changed'

/** Local opening spans by ISO weekday (1 Monday … 7 Sunday): pairs of HH:MM in the clinic's zone. */
export type OpeningHours = Readonly<Record<string, readonly (readonly [string, string])[]>>

type JsonObject = Readonly<Record<string, unknown>>

/** A triage decision as it was kept: enough to say why, and to replay it. */
export type ReportDecision = {
  readonly rules: readonly string[]
  readonly because: readonly string[]
  readonly advice?: { readonly text: Sentence; readonly ask_again_h: number }
}

export type Tables = IdentityTables & {
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
  on_call_shift: {
    clinic_id: string
    shift_id: Generated<string>
    staff_id: string
    tier: 'primary' | 'backup'
    starts_at: Instant
    ends_at: Instant
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
  aftercare_entry: {
    clinic_id: string
    entry_id: string
    visit_id: string
    day: number
    task_id: string
    pain: number | null
    logged_at: Instant
  }
  symptom_report: {
    clinic_id: string
    report_id: string
    visit_id: string | null
    kind: 'report' | 'call_back'
    language: 'en' | 'es'
    reported_at: Instant
    answers: Json<JsonObject>
    input: Json<JsonObject>
    protocol_version: string
    disposition: DispositionId
    decision: Json<ReportDecision>
    told: Json<Readonly<Partial<Record<Language, readonly string[]>>>>
  }
  symptom_report_draft: {
    clinic_id: string
    report_id: string
    visit_id: string
    language: Language
    answers: Json<FormAnswers>
    saved_at: Instant
    due_at: Instant
  }
  alert: {
    clinic_id: string
    alert_id: Generated<string>
    visit_id: string | null
    cause: 'symptom_report' | 'call_back' | 'inbox_overdue'
    disposition: DispositionId
    opened_at: Instant
    step: number
    rounds: Generated<number>
    next_step_at: Instant | null
    acknowledged_at: Instant | null
    acknowledged_by: string | null
    resolved_at: Instant | null
    resolved_by: string | null
    outcome: string | null
    outcome_text: string | null
  }
  alert_report: { clinic_id: string; alert_id: string; report_id: string; joined_at: Instant }
  alert_attempt: {
    clinic_id: string
    attempt_id: Generated<string>
    alert_id: string
    staff_id: string
    channel: 'mail'
    created_at: Instant
    next_try_at: Instant | null
    tries: Generated<number>
    handed_over_at: Instant | null
    failed_at: Instant | null
    failure: string | null
  }
  inbox_item: {
    clinic_id: string
    item_id: Generated<string>
    report_id: string
    visit_id: string
    opened_at: Instant
    due_at: Instant
    answered_at: Instant | null
    answered_by: string | null
    answer_text: string | null
    escalated_at: Instant | null
  }
  message: {
    clinic_id: string
    message_id: Generated<string>
    visit_id: string
    purpose: 'invitation' | 'moved' | 'cancelled'
    next_try_at: Instant | null
    tries: Generated<number>
    sent_at: Instant | null
    failed_at: Instant | null
    failure: string | null
    created_at: Instant
  }
}
