import type { StaffRole } from '#database/tables.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'

export type NewStaffMember = {
  name: string
  role: StaffRole
  email: string | null
  telephone: string | null
}

/** Adds a member of staff and returns the id. */
export async function hire(clinic: Clinic, actor: Actor, member: NewStaffMember): Promise<string> {
  const { staff_id: staffId } = await clinic.db
    .insertInto('staff_member')
    .values({ clinic_id: clinic.clinicId, ...member, created_at: clinic.now, ended_at: null })
    .returning('staff_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, {
    action: 'staff.hire',
    detail: { staff: staffId, role: member.role },
  })
  return staffId
}
