import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { carePlan } from './plan.ts'

export type NewEntry = {
  /** Made with the form, so that a double tap is one tick. */
  entryId: string
  day: number
  taskId: string
  /** 0 to 10, when the patient gave it. */
  pain: number | null
}

export type Logged =
  | { kind: 'logged' }
  | { kind: 'no-plan' }
  | { kind: 'unknown-task' }
  | { kind: 'day-has-not-come' }

/** Keeps one tick of the plan. A day that has not come, or a task it does not hold, is refused. */
export async function logAftercare(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  entry: NewEntry,
): Promise<Logged> {
  const care = await carePlan(clinic, visitId)
  if (care === undefined) return { kind: 'no-plan' }
  const day = care.plan.days[entry.day]
  const known = day?.tasks.some((task) => task.id === entry.taskId) || entry.taskId === 'pain'
  if (day === undefined || !known) return { kind: 'unknown-task' }
  const today = clinic.now.toZonedDateTimeISO(care.plan.patient_tz).toPlainDate()
  if (Temporal.PlainDate.compare(day.date, today) > 0) return { kind: 'day-has-not-come' }
  const kept = await clinic.db
    .insertInto('aftercare_entry')
    .values({
      clinic_id: clinic.clinicId,
      entry_id: entry.entryId,
      visit_id: visitId,
      day: entry.day,
      task_id: entry.taskId,
      pain: entry.pain,
      logged_at: clinic.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('entry_id')
    .executeTakeFirst()
  if (kept !== undefined) {
    const { protocol } = await inForce(clinic)
    await record(clinic, actor, {
      action: 'aftercare.log',
      visitId,
      detail: { day: entry.day, task: entry.taskId, protocol: protocol.version },
    })
    await tellWorkbenches(clinic)
  }
  return { kind: 'logged' }
}
