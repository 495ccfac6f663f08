import type { DispositionId } from '#protocol/triage/report.ts'
import type { Clinic } from '../clinic.ts'
import type { Channel } from './engine/ladder.ts'

export type OpenAlert = {
  alertId: string
  disposition: DispositionId
  cause: 'symptom_report' | 'call_back' | 'inbox_overdue'
  openedAt: Temporal.Instant
  nextStepAt: Temporal.Instant | null
  /** The patient; for a call-back request the name the caller gave. */
  name: string
  visitId: string | null
  takenBy: string | null
  /** The staff id of who has it: two people may have one name. */
  takenById: string | null
  takenAt: Temporal.Instant | null
}

function alertsOf(clinic: Clinic) {
  return clinic.db
    .selectFrom('alert as a')
    .leftJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'a.clinic_id').onRef('v.visit_id', '=', 'a.visit_id'),
    )
    .leftJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .leftJoin('staff_member as taker', (on) =>
      on
        .onRef('taker.clinic_id', '=', 'a.clinic_id')
        .onRef('taker.staff_id', '=', 'a.acknowledged_by'),
    )
    .select([
      'a.alert_id',
      'a.disposition',
      'a.cause',
      'a.opened_at',
      'a.next_step_at',
      'a.visit_id',
      'a.acknowledged_at',
      'a.acknowledged_by',
      'p.name as patient',
      'taker.name as taker',
    ])
    .where('a.clinic_id', '=', clinic.clinicId)
}

type AlertRow = Awaited<ReturnType<ReturnType<typeof alertsOf>['execute']>>[number]

function openAlert(row: AlertRow): OpenAlert {
  return {
    alertId: row.alert_id,
    disposition: row.disposition,
    cause: row.cause,
    openedAt: row.opened_at,
    nextStepAt: row.next_step_at,
    name: row.patient ?? '',
    visitId: row.visit_id,
    takenBy: row.taker,
    takenById: row.acknowledged_by,
    takenAt: row.acknowledged_at,
  }
}

/** Every alert that no outcome has closed, untaken ones first, then the oldest first. */
export async function listOpenAlerts(clinic: Clinic): Promise<OpenAlert[]> {
  const rows = await alertsOf(clinic)
    .where('a.resolved_at', 'is', null)
    .orderBy('a.acknowledged_at', (order) => order.asc().nullsFirst())
    .orderBy('a.opened_at')
    .execute()
  return rows.map(openAlert)
}

/** The newest `most` closed alerts, newest first. */
export async function listClosedAlerts(clinic: Clinic, most: number): Promise<OpenAlert[]> {
  const rows = await alertsOf(clinic)
    .where('a.resolved_at', 'is not', null)
    .orderBy('a.resolved_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(openAlert)
}

export type AlertReport = {
  reportId: string
  kind: 'report' | 'call_back'
  language: 'en' | 'es'
  reportedAt: Temporal.Instant
  disposition: DispositionId
  answers: Readonly<Record<string, unknown>>
  input: Readonly<Record<string, unknown>>
  /** The version of the protocol that decided. */
  protocolVersion: string
  rules: readonly string[]
  because: readonly string[]
  told: Readonly<Partial<Record<'en' | 'es', readonly string[]>>>
}

export type AlertAttempt = {
  name: string
  channel: Channel
  createdAt: Temporal.Instant
  tries: number
  handedOverAt: Temporal.Instant | null
  /** When the provider said that it arrived; few do. */
  deliveredAt: Temporal.Instant | null
  failedAt: Temporal.Instant | null
  failure: string | null
}

export type AlertDetail = OpenAlert & {
  resolvedAt: Temporal.Instant | null
  resolvedBy: string | null
  outcome: string | null
  outcomeText: string | null
  patient: {
    patientId: string
    birthDate: Temporal.PlainDate
    telephone: string | null
    language: 'en' | 'es'
    timeZone: string
  } | null
  reports: AlertReport[]
  attempts: AlertAttempt[]
}

async function reportsOf(clinic: Clinic, alertId: string): Promise<AlertReport[]> {
  const rows = await clinic.db
    .selectFrom('alert_report as ar')
    .innerJoin('symptom_report as r', (on) =>
      on.onRef('r.clinic_id', '=', 'ar.clinic_id').onRef('r.report_id', '=', 'ar.report_id'),
    )
    .selectAll('r')
    .where('ar.clinic_id', '=', clinic.clinicId)
    .where('ar.alert_id', '=', alertId)
    .orderBy('ar.joined_at', 'desc')
    .orderBy('r.reported_at', 'desc')
    .execute()
  return rows.map((row) => ({
    reportId: row.report_id,
    kind: row.kind,
    language: row.language,
    reportedAt: row.reported_at,
    disposition: row.disposition,
    answers: row.answers,
    input: row.input,
    protocolVersion: row.protocol_version,
    rules: row.decision.rules,
    because: row.decision.because,
    told: row.told,
  }))
}

async function attemptsOf(clinic: Clinic, alertId: string): Promise<AlertAttempt[]> {
  const rows = await clinic.db
    .selectFrom('alert_attempt as t')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 't.clinic_id').onRef('m.staff_id', '=', 't.staff_id'),
    )
    .select([
      'm.name',
      't.channel',
      't.created_at',
      't.tries',
      't.handed_over_at',
      't.delivered_at',
      't.failed_at',
      't.failure',
    ])
    .where('t.clinic_id', '=', clinic.clinicId)
    .where('t.alert_id', '=', alertId)
    .orderBy('t.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    channel: row.channel,
    createdAt: row.created_at,
    tries: row.tries,
    handedOverAt: row.handed_over_at,
    deliveredAt: row.delivered_at,
    failedAt: row.failed_at,
    failure: row.failure,
  }))
}

/** Everything a clinician needs to act on one alert, or undefined when the clinic has no such alert. */
export async function findAlert(clinic: Clinic, alertId: string): Promise<AlertDetail | undefined> {
  const row = await alertsOf(clinic)
    .leftJoin('staff_member as closer', (on) =>
      on
        .onRef('closer.clinic_id', '=', 'a.clinic_id')
        .onRef('closer.staff_id', '=', 'a.resolved_by'),
    )
    .select([
      'a.resolved_at',
      'a.outcome',
      'a.outcome_text',
      'closer.name as closer',
      'p.patient_id',
      'p.birth_date',
      'p.telephone',
      'p.language',
      'p.time_zone',
    ])
    .where('a.alert_id', '=', alertId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...openAlert(row),
    resolvedAt: row.resolved_at,
    resolvedBy: row.closer,
    outcome: row.outcome,
    outcomeText: row.outcome_text,
    patient:
      row.patient_id && row.birth_date && row.language && row.time_zone
        ? {
            patientId: row.patient_id,
            birthDate: row.birth_date,
            telephone: row.telephone,
            language: row.language,
            timeZone: row.time_zone,
          }
        : null,
    reports: await reportsOf(clinic, alertId),
    attempts: await attemptsOf(clinic, alertId),
  }
}
