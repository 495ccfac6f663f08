import { findClinics } from '#database/across-clinics.ts'
import { heartbeat } from '../actor.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { clinicSettings } from '../settings/read.ts'
import type { ContactRow } from './contact.ts'
import { testContact } from './test-contact.ts'

const everyHours = 24 * 7
/** Nobody is woken to hear that nobody needs them. */
const hours = { from: 10, to: 16 }
const mostAtOnce = 5

/** Claims the proven contacts that were not tested for a week, so that two workers do not test one. */
async function claim({ db, clinicId, now, ...clinic }: Clinic): Promise<ContactRow[]> {
  const { time_zone: zone } = await clinicSettings({ db, clinicId, now, ...clinic })
  const { hour, dayOfWeek } = now.toZonedDateTimeISO(zone)
  if (hour < hours.from || hour >= hours.to || dayOfWeek > 5) return []
  const due = db
    .selectFrom('contact_point')
    .select('contact_id')
    .where('clinic_id', '=', clinicId)
    .where('verified_at', 'is not', null)
    .where((is) =>
      is.or([
        is('tested_at', 'is', null),
        is('tested_at', '<', now.subtract({ hours: everyHours })),
      ]),
    )
    .orderBy('tested_at', (order) => order.asc().nullsFirst())
    .limit(mostAtOnce)
    .forUpdate()
    .skipLocked()
  return db
    .updateTable('contact_point')
    .set({ tested_at: now })
    .where('clinic_id', '=', clinicId)
    .where('contact_id', 'in', due)
    .returningAll()
    .execute()
}

/** Tries every proven contact once a week, by day, and keeps what came of it. */
export async function testDueContacts(installation: Installation): Promise<void> {
  for (const clinicId of await findClinics(installation.db)) {
    const due = await inClinic(installation, clinicId, claim)
    await Promise.all(due.map((contact) => testContact(installation, clinicId, heartbeat, contact)))
  }
}
