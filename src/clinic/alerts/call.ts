import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches, wakeWorker } from '../clinic.ts'
import { type Rung, whoIsOn } from '../on-call/who.ts'

/**
 * Writes an attempt, due at once, for every person of a rung who has an address, and wakes the
 * worker and the open workbenches when this transaction commits.
 */
export async function call(
  clinic: Clinic,
  actor: Actor,
  alertId: string,
  rung: Rung,
): Promise<void> {
  const people = await whoIsOn(clinic, rung)
  const reachable = people.filter((person) => person.email !== null)
  if (reachable.length > 0) {
    await clinic.db
      .insertInto('alert_attempt')
      .values(
        reachable.map((person) => ({
          clinic_id: clinic.clinicId,
          alert_id: alertId,
          staff_id: person.staff_id,
          channel: 'mail' as const,
          created_at: clinic.now,
          next_try_at: clinic.now,
          handed_over_at: null,
          failed_at: null,
          failure: null,
        })),
      )
      .execute()
  }
  await record(clinic, actor, {
    action: 'alert.call',
    detail: { alert: alertId, rung, staff: reachable.map((person) => person.staff_id) },
  })
  await wakeWorker(clinic)
  await tellWorkbenches(clinic)
}

/** Drops the attempts of an alert that were not handed over yet: someone has the case. */
export async function stopCalling(clinic: Clinic, alertId: string): Promise<void> {
  await clinic.db
    .updateTable('alert_attempt')
    .set({ next_try_at: null, failed_at: clinic.now, failure: 'no longer needed' })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .where('next_try_at', 'is not', null)
    .execute()
}
