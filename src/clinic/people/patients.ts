import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'

/** A patient as the front desk registers one. Telephone or mail, at least one. `timeZone` null: the clinic's. */
export type NewPatient = {
  name: string
  birthDate: Temporal.PlainDate
  telephone: string | null
  email: string | null
  language: 'en' | 'es'
  timeZone: string | null
}

/** Keeps a new patient and returns the id. */
export async function registerPatient(
  clinic: Clinic,
  actor: Staff,
  patient: NewPatient,
): Promise<string> {
  const { time_zone: clinicZone } = await clinic.db
    .selectFrom('clinic')
    .select('time_zone')
    .where('clinic_id', '=', clinic.clinicId)
    .executeTakeFirstOrThrow()
  const { patient_id: patientId } = await clinic.db
    .insertInto('patient')
    .values({
      clinic_id: clinic.clinicId,
      name: patient.name,
      birth_date: patient.birthDate,
      telephone: patient.telephone,
      email: patient.email,
      language: patient.language,
      time_zone: patient.timeZone ?? clinicZone,
      created_at: clinic.now,
    })
    .returning('patient_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, { action: 'patient.register', patientId })
  return patientId
}
