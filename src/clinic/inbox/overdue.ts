import { findDue } from '#database/across-clinics.ts'
import { inboxOverdue } from '#protocol/tpi/call-back.ts'
import { heartbeat } from '../actor.ts'
import { openAlert } from '../alerts/open.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'

async function escalateOne(clinic: Clinic, itemId: string): Promise<boolean> {
  const item = await clinic.db
    .updateTable('inbox_item')
    .set({ escalated_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('item_id', '=', itemId)
    .where('answered_at', 'is', null)
    .where('escalated_at', 'is', null)
    .returning(['report_id', 'visit_id'])
    .executeTakeFirst()
  if (item === undefined) return false
  await record(clinic, heartbeat, {
    action: 'inbox.overdue',
    visitId: item.visit_id,
    detail: { item: itemId, report: item.report_id },
  })
  await openAlert(clinic, heartbeat, {
    visitId: item.visit_id,
    reportId: item.report_id,
    cause: 'inbox_overdue',
    disposition: inboxOverdue.disposition,
  })
  return true
}

/** Turns every inbox item that was not answered in time into an alert: silence goes up. Returns how many. */
export async function escalateOverdueInbox(installation: Installation): Promise<number> {
  const due = await findDue(installation.db, 'inbox_item', 100)
  const escalated = await Promise.allSettled(
    due.map((row) => inClinic(installation, row.clinicId, (clinic) => escalateOne(clinic, row.id))),
  )
  const failed = escalated.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return escalated.filter((result) => result.status === 'fulfilled' && result.value).length
}
