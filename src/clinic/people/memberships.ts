import type { Staff } from '../actor.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'

/** Where a person works now: a clinic, and who they are there. */
export type Membership = {
  readonly clinicId: string
  readonly clinicName: string
  readonly actor: Staff
  /** When they last signed in there; null is never. */
  readonly lastAt: Temporal.Instant | null
}

async function readMembership(clinic: Clinic, staffId: string): Promise<Membership | undefined> {
  const row = await clinic.db
    .selectFrom('staff_member as m')
    .innerJoin('clinic as c', 'c.clinic_id', 'm.clinic_id')
    .leftJoin('staff_session as s', (on) =>
      on.onRef('s.clinic_id', '=', 'm.clinic_id').onRef('s.staff_id', '=', 'm.staff_id'),
    )
    .select(['m.name', 'm.role', 'c.name as clinicName'])
    .select((select) => select.fn.max('s.opened_at').as('lastAt'))
    .where('m.clinic_id', '=', clinic.clinicId)
    .where('m.staff_id', '=', staffId)
    .where('m.ended_at', 'is', null)
    .where('c.demo', '=', false)
    .groupBy(['m.clinic_id', 'm.staff_id', 'c.clinic_id'])
    .executeTakeFirst()
  return (
    row && {
      clinicId: clinic.clinicId,
      clinicName: row.clinicName,
      actor: { kind: 'staff', staffId, name: row.name, role: row.role },
      lastAt: row.lastAt,
    }
  )
}

/** The clinics a person works in now, the one last used first. A demo clinic is nobody's. */
export async function membershipsOf(
  installation: Installation,
  userId: string,
): Promise<Membership[]> {
  const rows = await installation.db
    .selectFrom('installation_membership')
    .select(['clinic_id', 'staff_id'])
    .where('user_id', '=', userId)
    .execute()
  const found: Membership[] = []
  for (const row of rows) {
    const membership = await inClinic(installation, row.clinic_id, (clinic) =>
      readMembership(clinic, row.staff_id),
    )
    if (membership !== undefined) found.push(membership)
  }
  const at = ({ lastAt }: Membership): number => lastAt?.epochMilliseconds ?? 0
  return found.sort((a, b) => at(b) - at(a))
}

/** The person behind a member of this clinic's staff; undefined while nobody has accepted the invitation. */
export async function personOf(clinic: Clinic, staffId: string): Promise<string | undefined> {
  const row = await clinic.db
    .selectFrom('installation_membership')
    .select('user_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return row?.user_id
}
