import type { Selectable } from 'kysely'
import type { Tables } from '#database/tables.ts'
import type { Clinic } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import type { AlertState } from './engine/alert.ts'
import { type Ladders, laddersOf } from './engine/ladder.ts'

/** An alert as the engine takes it, with what only the clinic needs to know. */
export type LockedAlert = {
  readonly alertId: string
  readonly visitId: string | null
  readonly state: AlertState
}

const columns = [
  'alert_id',
  'visit_id',
  'disposition',
  'opened_at',
  'step',
  'rounds',
  'next_step_at',
  'go_in_at',
  'patient_told_at',
  'acknowledged_at',
  'acknowledged_by',
  'resolved_at',
  'resolved_by',
] as const

type AlertRow = Pick<Selectable<Tables['alert']>, (typeof columns)[number]>

const ms = (at: Temporal.Instant | null) => at?.epochMilliseconds ?? null
const instant = (atMs: number | null) =>
  atMs === null ? null : Temporal.Instant.fromEpochMilliseconds(atMs)

/** The ladders of the clinic's protocol in force. */
export async function laddersInForce(clinic: Clinic): Promise<Ladders> {
  return laddersOf((await inForce(clinic)).protocol.triage.dispositions)
}

function stateOf(row: AlertRow, newestReport: string): AlertState {
  const known = {
    disposition: row.disposition,
    openedMs: row.opened_at.epochMilliseconds,
    newestReport,
    goInToldMs: ms(row.patient_told_at),
  }
  if (row.resolved_at !== null) {
    const atMs = row.resolved_at.epochMilliseconds
    return { ...known, kind: 'closed', by: row.resolved_by ?? '', atMs }
  }
  const dueMs = ms(row.next_step_at) ?? known.openedMs
  if (row.acknowledged_at !== null) {
    const sinceMs = row.acknowledged_at.epochMilliseconds
    return { ...known, kind: 'taken', by: row.acknowledged_by ?? '', sinceMs, outcomeMs: dueMs }
  }
  const { step, rounds } = row
  return { ...known, kind: 'ringing', step, rounds, climbMs: dueMs, goInMs: ms(row.go_in_at) }
}

/** The report that joined last: whoever closes the alert must have read it. */
async function newestReport(clinic: Clinic, alertId: string): Promise<string> {
  const row = await clinic.db
    .selectFrom('alert_report as ar')
    .innerJoin('symptom_report as r', (on) =>
      on.onRef('r.clinic_id', '=', 'ar.clinic_id').onRef('r.report_id', '=', 'ar.report_id'),
    )
    .select('r.report_id')
    .where('ar.clinic_id', '=', clinic.clinicId)
    .where('ar.alert_id', '=', alertId)
    .orderBy('ar.joined_at', 'desc')
    .orderBy('r.reported_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.report_id ?? ''
}

/** Which alerts to lock; the rest is the same for all. */
type Narrow = (query: ReturnType<typeof alertsOf>) => ReturnType<typeof alertsOf>

function alertsOf(clinic: Clinic) {
  return clinic.db.selectFrom('alert').select(columns).where('clinic_id', '=', clinic.clinicId)
}

/** Locks the alerts that `narrow` leaves and reads each as the engine takes it. */
export async function lockAlerts(clinic: Clinic, narrow: Narrow): Promise<LockedAlert[]> {
  const rows = await narrow(alertsOf(clinic).forUpdate()).execute()
  const locked: LockedAlert[] = []
  for (const row of rows) {
    const state = stateOf(row, await newestReport(clinic, row.alert_id))
    locked.push({ alertId: row.alert_id, visitId: row.visit_id, state })
  }
  return locked
}

/** Locks one alert; undefined when the clinic has none of this id. */
export async function lockAlert(clinic: Clinic, alertId: string): Promise<LockedAlert | undefined> {
  const [alert] = await lockAlerts(clinic, (alerts) => alerts.where('alert_id', '=', alertId))
  return alert
}

/** The columns of a state. A rung that was reached stays written while somebody has the case. */
export function columnsOf(state: AlertState) {
  const common = {
    disposition: state.disposition,
    patient_told_at: instant(state.goInToldMs),
    go_in_at: null,
  }
  switch (state.kind) {
    case 'ringing':
      return {
        ...common,
        step: state.step,
        rounds: state.rounds,
        next_step_at: instant(state.climbMs),
        go_in_at: instant(state.goInMs),
        acknowledged_at: null,
        acknowledged_by: null,
      }
    case 'taken':
      return {
        ...common,
        next_step_at: instant(state.outcomeMs),
        acknowledged_at: instant(state.sinceMs),
        acknowledged_by: state.by,
      }
    case 'closed':
      return {
        ...common,
        next_step_at: null,
        resolved_at: instant(state.atMs),
        resolved_by: state.by,
      }
  }
}
