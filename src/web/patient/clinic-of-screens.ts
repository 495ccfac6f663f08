import { inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { listClinics } from '#clinic/settings/read.ts'
import type { Protocol } from '#protocol/protocol.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { isOutage } from '../door/outage.ts'

/** The clinic that screens without a visit speak for: the same one whose telephone they show. */
export async function clinicOfScreens(installation: Installation): Promise<string | undefined> {
  const clinics = await listClinics(installation)
  return (clinics.find(({ demo }) => !demo) ?? clinics[0])?.clinic_id
}

/** The protocol of that clinic; while the database is away the last one this process read, or the built-in one. */
export async function protocolOfScreens(installation: Installation): Promise<Protocol> {
  try {
    const clinicId = await clinicOfScreens(installation)
    if (clinicId === undefined) return tpi
    return await inClinic(
      installation,
      clinicId,
      async (clinic) => (await inForce(clinic)).protocol,
    )
  } catch (error) {
    if (!isOutage(error)) throw error
    const [lastRead, ...others] = installation.protocols.inForce.values()
    return others.length > 0 || lastRead === undefined ? tpi : lastRead.protocol
  }
}
