import type { Selectable } from 'kysely'
import type { Tables } from '#database/tables.ts'
import type { Clinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'

export type ClinicSettings = Selectable<Tables['clinic']>

/** The clinic's own facts: name, zone, numbers, hours. */
export async function clinicSettings(clinic: Clinic): Promise<ClinicSettings> {
  return clinic.db
    .selectFrom('clinic')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .executeTakeFirstOrThrow()
}

/** Every clinic of the installation, oldest first. */
export async function listClinics({ db }: Installation): Promise<ClinicSettings[]> {
  return db.selectFrom('clinic').selectAll().orderBy('created_at').execute()
}
