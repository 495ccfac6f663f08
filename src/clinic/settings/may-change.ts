import type { StaffRole } from '#database/tables.ts'

/** Whether this role may change the clinic's settings. Everyone on the staff may read them. */
export function mayChangeSettings(role: StaffRole): boolean {
  return role === 'clinic-lead' || role === 'administrator'
}
