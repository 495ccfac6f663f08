import type { Clinic } from '../clinic.ts'
import { listClinicians, type StaffMember } from '../people/staff.ts'
import { peopleOf, type Rung, type Standing } from './rung.ts'

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

/** How the ladder asks about a member of staff. */
export const aboutStaff = {
  id: ({ staff_id }: StaffMember) => staff_id,
  isReachable: ({ email }: StaffMember) => email !== null,
  isLead: ({ role }: StaffMember) => role === 'clinic-lead',
}

/** Who stands where at this moment. */
export async function standing(clinic: Clinic): Promise<Standing<StaffMember>> {
  return {
    primary: await onShift(clinic, 'primary'),
    backup: await onShift(clinic, 'backup'),
    everyone: await listClinicians(clinic),
  }
}

/** The people of one rung of the ladder at this moment. */
export async function whoIsOn(clinic: Clinic, rung: Rung): Promise<StaffMember[]> {
  return peopleOf(rung, await standing(clinic), aboutStaff)
}
