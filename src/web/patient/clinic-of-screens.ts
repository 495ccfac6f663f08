import type { Installation } from '#clinic/installation.ts'
import { listClinics } from '#clinic/settings/read.ts'

/** The clinic that screens without a visit speak for: the same one whose telephone they show. */
export async function clinicOfScreens(installation: Installation): Promise<string | undefined> {
  const clinics = await listClinics(installation)
  return (clinics.find(({ demo }) => !demo) ?? clinics[0])?.clinic_id
}
