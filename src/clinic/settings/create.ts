import { json } from '#database/connection.ts'
import type { OpeningHours } from '#database/tables.ts'
import type { Language } from '#protocol/language.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'

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

/** Makes the clinic of this transaction: `inClinic(installation, newId, (clinic) => createClinic(clinic, …))`. */
export async function createClinic(clinic: Clinic, actor: Actor, facts: NewClinic): Promise<void> {
  await clinic.db
    .insertInto('clinic')
    .values({
      clinic_id: clinic.clinicId,
      name: facts.name,
      time_zone: facts.timeZone,
      language: facts.language,
      telephone: facts.telephone,
      address: facts.address,
      emergency_number: facts.emergencyNumber,
      crisis_number: facts.crisisNumber,
      poison_number: facts.poisonNumber,
      opening_hours: json(facts.openingHours),
      demo: facts.demo,
      created_at: clinic.now,
    })
    .execute()
  await record(clinic, actor, { action: 'clinic.create', detail: { demo: facts.demo } })
}
