import { inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { type ClinicSettings, listClinics } from '#clinic/settings/read.ts'
import type { EmergencyFacts } from './facts.ts'

/** The facts of a clinic; without one, or of one that is not known, those that hold for everybody here. */
export type FactsOf = (clinicId?: string) => EmergencyFacts

/** Whether a clinic still works by the built-in protocol, which nobody of it has signed. */
const isUnsigned = (installation: Installation, clinicId: string): Promise<boolean> =>
  inClinic(installation, clinicId, async ({ protocolNumber }) => protocolNumber === null)

async function factsOfClinic(
  installation: Installation,
  clinic: ClinicSettings,
): Promise<EmergencyFacts> {
  return {
    clinicName: clinic.name,
    clinicPhone: clinic.telephone,
    emergencyNumber: clinic.emergency_number,
    timeZone: clinic.time_zone,
    demo: clinic.demo,
    draft: await isUnsigned(installation, clinic.clinic_id),
  }
}

/**
 * Reads what every screen says even when the database is away. A screen that knows no clinic speaks for the only real
 * one. Where there are several it names none and shows no telephone, since it could be the wrong one.
 */
export async function readFacts(installation: Installation): Promise<FactsOf> {
  const clinics = await listClinics(installation)
  const known = new Map<string, EmergencyFacts>()
  for (const clinic of clinics) {
    known.set(clinic.clinic_id, await factsOfClinic(installation, clinic))
  }
  const real = clinics.filter(({ demo }) => !demo)
  const only = real.length > 1 ? undefined : (real[0] ?? clinics[0])
  const everybodys: EmergencyFacts = (only && known.get(only.clinic_id)) ?? {
    clinicName: 'Needlepoint',
    clinicPhone: '',
    emergencyNumber: real[0]?.emergency_number ?? '911',
    demo: false,
    draft: true,
  }
  return (clinicId) => known.get(clinicId ?? '') ?? everybodys
}
