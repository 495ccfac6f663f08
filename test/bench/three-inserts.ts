import type pg from 'pg'
import type { Story } from '../clinic.ts'

/** The three rows that must not be lost, as plain SQL in the transaction that `client` is in. */
export async function threeInserts(
  client: pg.ClientBase,
  { clinicId, onCall }: Story,
  visitId: string,
): Promise<void> {
  const [report, alert] = [crypto.randomUUID(), crypto.randomUUID()]
  await client.query(
    "insert into needlepoint.symptom_report values ($1, $2, $3, 'report', 'en', now(), '{}', '{}', 'bench', 'page_now', '{}', '{}')",
    [clinicId, report, visitId],
  )
  await client.query(
    `insert into needlepoint.alert (clinic_id, alert_id, visit_id, cause, disposition, opened_at, step, resolved_at, resolved_by, outcome)
     values ($1, $2, $3, 'symptom_report', 'page_now', now(), 0, now(), $4, 'advised')`,
    [clinicId, alert, visitId, onCall.staffId],
  )
  await client.query(
    `insert into needlepoint.alert_attempt (clinic_id, alert_id, staff_id, channel, created_at)
     values ($1, $2, $3, 'mail', now())`,
    [clinicId, alert, onCall.staffId],
  )
}

/** Takes away what `threeInserts` wrote: no decision stands behind it. */
export async function removeInserts(client: pg.ClientBase): Promise<void> {
  await client.query("delete from needlepoint.symptom_report where protocol_version = 'bench'")
}
