import type { Clinic } from '../clinic.ts'
import { listClinicians, type StaffMember } from '../people/staff.ts'

export type Rung = 'on-call' | 'backup' | 'everyone'

async function onShift(clinic: Clinic, tier: 'primary' | 'backup'): Promise<StaffMember[]> {
  return clinic.db
    .selectFrom('on_call_shift as s')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 's.clinic_id').onRef('m.staff_id', '=', 's.staff_id'),
    )
    .selectAll('m')
    .distinct()
    .where('s.clinic_id', '=', clinic.clinicId)
    .where('s.tier', '=', tier)
    .where('s.starts_at', '<=', clinic.now)
    .where('s.ends_at', '>', clinic.now)
    .where('m.ended_at', 'is', null)
    .execute()
}

/**
 * The people of one rung of the ladder at this moment. The backup rung keeps the one on call.
 * A gap in the roster is never silence: a rung to which it adds nobody who can be reached is everyone.
 */
export async function whoIsOn(clinic: Clinic, rung: Rung): Promise<StaffMember[]> {
  const everyone = () => listClinicians(clinic)
  if (rung === 'everyone') return everyone()
  const primary = await onShift(clinic, 'primary')
  const added = rung === 'on-call' ? primary : await onShift(clinic, 'backup')
  if (!added.some((person) => person.email !== null)) return everyone()
  const people = [...primary, ...added].map((person) => [person.staff_id, person] as const)
  return [...new Map(people).values()]
}
