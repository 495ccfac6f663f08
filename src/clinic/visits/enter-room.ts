import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'

/** Notes that the patient is in the room. A second call changes nothing. Returns whether it was noted now. */
export async function enterRoom(clinic: Clinic, actor: Staff, visitId: string): Promise<boolean> {
  const entered = await clinic.db
    .updateTable('visit')
    .set({ entered_room_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .where('entered_room_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('no_show_at', 'is', null)
    .returning('visit_id')
    .executeTakeFirst()
  if (entered === undefined) return false
  await record(clinic, actor, { action: 'visit.enter-room', visitId })
  await tellWorkbenches(clinic)
  return true
}
