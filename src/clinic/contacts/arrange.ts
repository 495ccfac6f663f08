import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { contactsOf } from './queries.ts'

/** Takes one of one's own contacts away; one of somebody else's is unknown. */
export async function removeContact(
  clinic: Clinic,
  actor: Staff,
  contactId: string,
): Promise<'removed' | 'unknown'> {
  const gone = await clinic.db
    .deleteFrom('contact_point')
    .where('clinic_id', '=', clinic.clinicId)
    .where('contact_id', '=', contactId)
    .where('staff_id', '=', actor.staffId)
    .returning('kind')
    .executeTakeFirst()
  if (gone === undefined) return 'unknown'
  await record(clinic, actor, {
    action: 'contact.remove',
    detail: { contact: contactId, kind: gone.kind },
  })
  return 'removed'
}

/** Moves one of one's own contacts one place up. */
export async function raiseContact(
  clinic: Clinic,
  actor: Staff,
  contactId: string,
): Promise<'moved' | 'unknown'> {
  const ids = (await contactsOf(clinic, actor.staffId)).map((each) => each.contact_id)
  const at = ids.indexOf(contactId)
  if (at < 0) return 'unknown'
  const moved = ids.toSpliced(at, 1).toSpliced(Math.max(0, at - 1), 0, contactId)
  for (const [place, id] of moved.entries()) {
    await clinic.db
      .updateTable('contact_point')
      .set({ place })
      .where('clinic_id', '=', clinic.clinicId)
      .where('contact_id', '=', id)
      .execute()
  }
  await record(clinic, actor, { action: 'contact.order', detail: { order: moved } })
  return 'moved'
}
