import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { mayDo } from './may-do.ts'

/** design-choice: who was called at night may still look something up in the hours after the case was closed. */
const afterAlertHours = 12

/**
 * Whether this person's role reaches this visit. Who is on call reaches a patient with an open alert, or one that was
 * closed within the last twelve hours; for any other there is `records/open-in-need.ts`.
 */
export async function reachesVisit(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
): Promise<boolean> {
  if (mayDo(actor, 'visit.read')) return true
  if (!mayDo(actor, 'visit.read', 'own')) return false
  const since = clinic.now.subtract({ hours: afterAlertHours })
  const row = await clinic.db
    .selectFrom('alert as a')
    .innerJoin('visit as called', (on) =>
      on.onRef('called.clinic_id', '=', 'a.clinic_id').onRef('called.visit_id', '=', 'a.visit_id'),
    )
    .innerJoin('visit as v', (on) =>
      on
        .onRef('v.clinic_id', '=', 'called.clinic_id')
        .onRef('v.patient_id', '=', 'called.patient_id'),
    )
    .select('a.alert_id')
    .where('a.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .where((where) =>
      where.or([where('a.resolved_at', 'is', null), where('a.resolved_at', '>', since)]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
