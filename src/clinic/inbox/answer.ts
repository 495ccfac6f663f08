import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'

export type Answered =
  | { kind: 'answered' }
  | { kind: 'already-answered' }
  | { kind: 'text-needed' }
  | { kind: 'not-allowed' }
  | { kind: 'unknown' }

/** Answers an inbox item with what was said to the patient; the patient reads it with the member's name. */
export async function answerInboxItem(
  clinic: Clinic,
  actor: Staff,
  itemId: string,
  text: string,
): Promise<Answered> {
  if (!mayDo(actor, 'inbox.answer')) return { kind: 'not-allowed' }
  if (text.trim() === '') return { kind: 'text-needed' }
  const item = await clinic.db
    .selectFrom('inbox_item')
    .select(['visit_id', 'answered_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('item_id', '=', itemId)
    .forUpdate()
    .executeTakeFirst()
  if (item === undefined) return { kind: 'unknown' }
  if (item.answered_at !== null) return { kind: 'already-answered' }
  await clinic.db
    .updateTable('inbox_item')
    .set({ answered_at: clinic.now, answered_by: actor.staffId, answer_text: text.trim() })
    .where('clinic_id', '=', clinic.clinicId)
    .where('item_id', '=', itemId)
    .execute()
  await record(clinic, actor, {
    action: 'inbox.answer',
    visitId: item.visit_id,
    detail: { item: itemId },
  })
  await tellWorkbenches(clinic)
  return { kind: 'answered' }
}

export type InboxItem = {
  itemId: string
  visitId: string
  reportId: string
  patientName: string
  openedAt: Temporal.Instant
  dueAt: Temporal.Instant
  escalated: boolean
  decision: Readonly<Record<string, unknown>>
  input: Readonly<Record<string, unknown>>
}

/** What waits for an answer, the soonest due first. */
export async function openInboxItems(clinic: Clinic): Promise<InboxItem[]> {
  const rows = await clinic.db
    .selectFrom('inbox_item as i')
    .innerJoin('symptom_report as r', (on) =>
      on.onRef('r.clinic_id', '=', 'i.clinic_id').onRef('r.report_id', '=', 'i.report_id'),
    )
    .innerJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'i.clinic_id').onRef('v.visit_id', '=', 'i.visit_id'),
    )
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .select([
      'i.item_id',
      'i.visit_id',
      'i.report_id',
      'p.name',
      'i.opened_at',
      'i.due_at',
      'i.escalated_at',
      'r.decision',
      'r.input',
    ])
    .where('i.clinic_id', '=', clinic.clinicId)
    .where('i.answered_at', 'is', null)
    .orderBy('i.due_at')
    .execute()
  return rows.map((row) => ({
    itemId: row.item_id,
    visitId: row.visit_id,
    reportId: row.report_id,
    patientName: row.name,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    escalated: row.escalated_at !== null,
    decision: row.decision,
    input: row.input,
  }))
}
