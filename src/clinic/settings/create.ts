import { sql } from 'kysely'
import { json } from '#database/connection.ts'
import type { OpeningHours } from '#database/tables.ts'
import type { Language } from '#protocol/language.ts'
import type { Installation } from '../installation.ts'

export type NewClinic = {
  name: string
  timeZone: string
  language: Language
  telephone: string
  address: string
  emergencyNumber: string
  crisisNumber: string
  poisonNumber: string
  openingHours: OpeningHours
  demo: boolean
}

/** Makes a clinic and its first audit row. Returns the clinic's id. */
export async function createClinic(installation: Installation, clinic: NewClinic): Promise<string> {
  const now = sql<Temporal.Instant>`needlepoint.now()`
  return installation.db.transaction().execute(async (db) => {
    const { clinic_id: clinicId } = await db
      .insertInto('clinic')
      .values({
        name: clinic.name,
        time_zone: clinic.timeZone,
        language: clinic.language,
        telephone: clinic.telephone,
        address: clinic.address,
        emergency_number: clinic.emergencyNumber,
        crisis_number: clinic.crisisNumber,
        poison_number: clinic.poisonNumber,
        opening_hours: json(clinic.openingHours),
        demo: clinic.demo,
        created_at: now,
      })
      .returning('clinic_id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('audit_entry')
      .values({
        clinic_id: clinicId,
        at: now,
        actor_kind: 'system',
        actor_id: null,
        actor_name: 'setup',
        action: 'clinic.create',
        patient_id: null,
        visit_id: null,
        why: null,
        detail: json({ demo: clinic.demo }),
      })
      .execute()
    return clinicId
  })
}
