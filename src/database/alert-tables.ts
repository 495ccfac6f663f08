import type { Generated } from 'kysely'
import type { Language, Sentence } from '#protocol/language.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { Instant, Json, JsonObject } from './columns.ts'

/** A triage decision as it was kept: enough to say why, and to replay it. */
export type ReportDecision = {
  readonly rules: readonly string[]
  readonly because: readonly string[]
  readonly advice?: { readonly text: Sentence; readonly ask_again_h: number }
}

/** What patients report, and what becomes of it: alerts, the inbox, messages. */
export type AlertTables = {
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
    go_in_at: Instant | null
    patient_told_at: Instant | null
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
    channel: 'push' | 'workbench' | 'sms' | 'mail' | 'voice' | 'webhook'
    place: Generated<number>
    why: Generated<'rung' | 'taker' | 'lead'>
    created_at: Instant
    next_try_at: Instant | null
    tries: Generated<number>
    handed_over_at: Instant | null
    failed_at: Instant | null
    failure: string | null
    ack_code: string | null
    delivered_at: Instant | null
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
    purpose: 'invitation' | 'moved' | 'cancelled' | 'go-in'
    urgent_at: Instant | null
    next_try_at: Instant | null
    tries: Generated<number>
    sent_at: Instant | null
    failed_at: Instant | null
    failure: string | null
    created_at: Instant
  }
}
