import type { StaffRole } from '#database/tables.ts'
import type { Clinic } from '../clinic.ts'

/** How far someone is: may sign in, has a link that still opens, or neither. */
export type Standing =
  | { readonly kind: 'joined' }
  | { readonly kind: 'invited'; readonly until: Temporal.Instant }
  | { readonly kind: 'not-invited' }

export type StaffRow = {
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
  readonly email: string | null
  readonly standing: Standing
}

/** Everyone on the staff with how far their sign-in is, by name. */
export async function staffWithStanding(clinic: Clinic): Promise<StaffRow[]> {
  const rows = await clinic.db
    .selectFrom('staff_member as m')
    .leftJoin('installation_membership as p', (on) =>
      on.onRef('p.clinic_id', '=', 'm.clinic_id').onRef('p.staff_id', '=', 'm.staff_id'),
    )
    .leftJoin('staff_invitation as i', (on) =>
      on
        .onRef('i.clinic_id', '=', 'm.clinic_id')
        .onRef('i.staff_id', '=', 'm.staff_id')
        .on('i.used_at', 'is', null)
        .on('i.revoked_at', 'is', null)
        .on('i.expires_at', '>', clinic.now),
    )
    .select(['m.staff_id', 'm.name', 'm.role', 'm.email', 'p.user_id', 'i.expires_at'])
    .where('m.clinic_id', '=', clinic.clinicId)
    .where('m.ended_at', 'is', null)
    .orderBy('m.name')
    .execute()
  return rows.map((row) => ({
    staffId: row.staff_id,
    name: row.name,
    role: row.role,
    email: row.email,
    standing:
      row.expires_at !== null
        ? { kind: 'invited', until: row.expires_at }
        : { kind: row.user_id === null ? 'not-invited' : 'joined' },
  }))
}
