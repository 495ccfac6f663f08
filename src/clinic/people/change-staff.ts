import type { StaffRole } from '#database/tables.ts'
import { endProofs } from '../access/end-proofs.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'

export type ChangedStaff =
  | { kind: 'changed' }
  | { kind: 'not-allowed' }
  | { kind: 'not-there' }
  /** A clinic without an administrator could never get one again. */
  | { kind: 'last-administrator' }

/** Locks the administrators, so that two of them cannot take each other's role away at once. */
async function trouble(
  clinic: Clinic,
  actor: Staff,
  staffId: string,
): Promise<Exclude<ChangedStaff, { kind: 'changed' }> | undefined> {
  if (actor.role !== 'administrator') return { kind: 'not-allowed' }
  const rows = await clinic.db
    .selectFrom('staff_member')
    .select(['staff_id', 'role'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('ended_at', 'is', null)
    .where((where) =>
      where.or([where('staff_id', '=', staffId), where('role', '=', 'administrator')]),
    )
    .orderBy('staff_id')
    .forUpdate()
    .execute()
  if (!rows.some((row) => row.staff_id === staffId)) return { kind: 'not-there' }
  const others = rows.filter((row) => row.role === 'administrator' && row.staff_id !== staffId)
  return others.length === 0 ? { kind: 'last-administrator' } : undefined
}

/** Gives a member of staff another role. It holds from their next press on. */
export async function changeRole(
  clinic: Clinic,
  actor: Staff,
  staffId: string,
  role: StaffRole,
): Promise<ChangedStaff> {
  const found = await trouble(clinic, actor, staffId)
  if (found !== undefined && !(found.kind === 'last-administrator' && role === 'administrator')) {
    return found
  }
  await clinic.db
    .updateTable('staff_member')
    .set({ role })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .execute()
  await record(clinic, actor, { action: 'staff.change-role', detail: { staff: staffId, role } })
  await tellWorkbenches(clinic)
  return { kind: 'changed' }
}

/** Takes someone off the staff: every session and every open invitation of theirs ends with it. */
export async function endStaff(
  clinic: Clinic,
  actor: Staff,
  staffId: string,
): Promise<ChangedStaff> {
  const found = await trouble(clinic, actor, staffId)
  if (found !== undefined) return found
  await clinic.db
    .updateTable('staff_member')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .execute()
  await clinic.db
    .updateTable('staff_session')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .execute()
  await clinic.db
    .updateTable('staff_invitation')
    .set({ revoked_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  await endProofs(clinic, staffId)
  await record(clinic, actor, { action: 'staff.end', detail: { staff: staffId } })
  await tellWorkbenches(clinic)
  return { kind: 'changed' }
}
