import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { clinicCalendar } from '../settings/calendar.ts'
import { answerDueAt } from './opening-hours.ts'

/** Puts a report that is not urgent into the inbox, due within the clinic's opening hours. Returns when it is due. */
export async function openInboxItem(
  clinic: Clinic,
  actor: Actor,
  item: { reportId: string; visitId: string },
): Promise<Temporal.Instant> {
  const dueAt = answerDueAt(clinic.now, await clinicCalendar(clinic))
  const { item_id: itemId } = await clinic.db
    .insertInto('inbox_item')
    .values({
      clinic_id: clinic.clinicId,
      report_id: item.reportId,
      visit_id: item.visitId,
      opened_at: clinic.now,
      due_at: dueAt,
      answered_at: null,
      answered_by: null,
      answer_text: null,
      escalated_at: null,
    })
    .returning('item_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, {
    action: 'inbox.open',
    visitId: item.visitId,
    detail: { item: itemId, report: item.reportId, due: dueAt.toString() },
  })
  await tellWorkbenches(clinic)
  return dueAt
}
