import type { ContactKind } from '#database/contact-tables.ts'
import type { Clinic } from '../clinic.ts'
import type { ContactRow } from './contact.ts'

/** A person's own ways to be reached, in their order. */
export async function contactsOf({ db, clinicId }: Clinic, staffId: string): Promise<ContactRow[]> {
  return db
    .selectFrom('contact_point')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('staff_id', '=', staffId)
    .orderBy('place')
    .orderBy('contact_id')
    .execute()
}

/** One contact of a clinic, locked; undefined where there is none. */
export async function lockContact(
  { db, clinicId }: Clinic,
  contactId: string,
): Promise<ContactRow | undefined> {
  return db
    .selectFrom('contact_point')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('contact_id', '=', contactId)
    .forUpdate()
    .executeTakeFirst()
}

/** The kinds of proven contacts of everyone, in each one's own order. */
export async function provenKinds({ db, clinicId }: Clinic): Promise<Map<string, ContactKind[]>> {
  const rows = await db
    .selectFrom('contact_point')
    .select(['staff_id', 'kind'])
    .where('clinic_id', '=', clinicId)
    .where('verified_at', 'is not', null)
    .orderBy('place')
    .orderBy('contact_id')
    .execute()
  const kinds = new Map<string, ContactKind[]>()
  for (const { staff_id: staffId, kind } of rows) {
    const known = kinds.get(staffId) ?? []
    kinds.set(staffId, known.includes(kind) ? known : [...known, kind])
  }
  return kinds
}
