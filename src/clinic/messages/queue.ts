import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, wakeWorker } from '../clinic.ts'

export type MessagePurpose = 'invitation' | 'moved' | 'cancelled' | 'go-in'

/** Puts a mail to the patient in its lane, due now. Its link is made when it is sent, so none is ever stored. */
export async function queueMessage(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  purpose: MessagePurpose,
): Promise<void> {
  await clinic.db
    .insertInto('message')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      purpose,
      urgent_at: purpose === 'go-in' ? clinic.now : null,
      next_try_at: clinic.now,
      sent_at: null,
      failed_at: null,
      failure: null,
      created_at: clinic.now,
    })
    .execute()
  await record(clinic, actor, { action: `message.queue`, visitId, detail: { purpose } })
  await wakeWorker(clinic)
}
