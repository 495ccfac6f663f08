import type { Selectable } from 'kysely'
import type { Tables } from '#database/tables.ts'
import { granted } from '../access/permissions.ts'
import type { Clinic } from '../clinic.ts'

export type StaffMember = Selectable<Tables['staff_member']>

/** Everyone who works at the clinic now, by name. */
export async function listStaff(clinic: Clinic): Promise<StaffMember[]> {
  return clinic.db
    .selectFrom('staff_member')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where('ended_at', 'is', null)
    .orderBy('name')
    .execute()
}

/** The people who may take a case: clinicians, the clinic lead, and those who are on call only. */
export async function listClinicians(clinic: Clinic): Promise<StaffMember[]> {
  const staff = await listStaff(clinic)
  return staff.filter((member) => canTakeCase(member.role))
}

/** Whether this role may take a case, and so be on call. */
export function canTakeCase(role: StaffMember['role']): boolean {
  return granted(role, 'alert.acknowledge') === 'clinic'
}

/** Whether this role may write or sign the clinic's protocol. */
export function mayWriteProtocol(role: StaffMember['role']): boolean {
  return granted(role, 'protocol.start') === 'clinic'
}
