import type { ProtocolData } from '#protocol/protocol.ts'
import { prepare } from '#protocol/protocol.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { Clinic } from '../clinic.ts'
import type { InForce } from './shelf.ts'

const builtIn: InForce = { number: null, protocol: tpi }

/**
 * The protocol this clinic works by in this transaction: the published version with the highest number, compiled once
 * per process and version; the built-in one while the clinic has published none.
 */
export async function inForce({
  clinicId,
  db,
  protocols,
  protocolNumber,
}: Clinic): Promise<InForce> {
  if (protocolNumber === null) return builtIn
  const ready = protocols.inForce.get(clinicId)
  if (ready?.number === protocolNumber) return ready
  const { document } = await db
    .selectFrom('protocol_version')
    .select('document')
    .where('clinic_id', '=', clinicId)
    .where('number', '=', protocolNumber)
    .executeTakeFirstOrThrow()
  const prepared = compiled(protocolNumber, document)
  protocols.inForce.set(clinicId, prepared)
  return prepared
}

const compiled = (number: number, data: ProtocolData): InForce => ({
  number,
  protocol: prepare(data),
})
