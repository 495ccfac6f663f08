import { inClinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { listClinics } from '#clinic/settings/read.ts'
import type { Protocol } from '#protocol/protocol.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { Web } from '../context.ts'
import { isOutage } from '../door/outage.ts'

/** The clinic that a screen without a visit speaks for: the one whose link was followed, else the first real one. */
export async function clinicOfScreens({
  installation,
  clinicId,
}: Pick<Web, 'installation' | 'clinicId'>): Promise<string | undefined> {
  const clinics = await listClinics(installation)
  if (clinics.some((clinic) => clinic.clinic_id === clinicId)) return clinicId
  return (clinics.find(({ demo }) => !demo) ?? clinics[0])?.clinic_id
}

/** The protocol of that clinic; while the database is away the last one this process read, or the built-in one. */
export async function protocolOfScreens(
  asked: Pick<Web, 'installation' | 'clinicId'>,
): Promise<Protocol> {
  const { installation } = asked
  try {
    const clinicId = await clinicOfScreens(asked)
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
