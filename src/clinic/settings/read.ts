import type { Selectable } from 'kysely'
import { findClinics } from '#database/across-clinics.ts'
import type { Tables } from '#database/tables.ts'
import { type Clinic, inClinic } from '../clinic.ts'
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
export async function listClinics(
  installation: Pick<Installation, 'db' | 'protocols'>,
): Promise<ClinicSettings[]> {
  const ids = await findClinics(installation.db)
  return Promise.all(ids.map((clinicId) => inClinic(installation, clinicId, clinicSettings)))
}
