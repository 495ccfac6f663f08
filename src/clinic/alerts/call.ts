import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches, wakeWorker } from '../clinic.ts'
import { type Rung, whoIsOn } from '../on-call/who.ts'
import type { StaffMember } from '../people/staff.ts'

/**
 * Writes an attempt, due at once, for each of these people who has an address, and wakes the worker and
 * the open workbenches when this transaction commits. `why` is the rung, or that the taker is told of more.
 */
async function callPeople(
  clinic: Clinic,
  actor: Actor,
  alertId: string,
  people: readonly Pick<StaffMember, 'staff_id' | 'email'>[],
  why: Rung | 'taker',
): Promise<void> {
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
    detail: { alert: alertId, why, staff: reachable.map((person) => person.staff_id) },
  })
  await wakeWorker(clinic)
  await tellWorkbenches(clinic)
}

/** Calls everyone who stands on a rung of the ladder now. */
export async function call(
  clinic: Clinic,
  actor: Actor,
  alertId: string,
  rung: Rung,
): Promise<void> {
  await callPeople(clinic, actor, alertId, await whoIsOn(clinic, rung), rung)
}

/** Tells the one who has the case that more was reported; whoever has it keeps it. */
export async function callTaker(
  clinic: Clinic,
  actor: Actor,
  alertId: string,
  takerId: string,
): Promise<void> {
  const taker = await clinic.db
    .selectFrom('staff_member')
    .select(['staff_id', 'email'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', takerId)
    .execute()
  await callPeople(clinic, actor, alertId, taker, 'taker')
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
