import type { ProtocolData } from '#protocol/protocol.ts'
import { tpiData } from '#protocol/tpi/protocol.ts'
import type { Clinic } from '../clinic.ts'
import { publishedVersions, type Version } from './queries.ts'

/** A version the clinic works or worked by, with the one before it. */
export type WholeVersion = {
  /** Null for the built-in protocol, which nobody here wrote or signed. */
  readonly version: Version | null
  readonly document: ProtocolData
  /** What it was copied from; null for the built-in protocol. */
  readonly before: ProtocolData | null
}

/** The published version with this number, or the built-in protocol for null; undefined when there is none. */
export async function wholeVersion(
  clinic: Clinic,
  number: number | null,
): Promise<WholeVersion | undefined> {
  if (number === null) return { version: null, document: tpiData, before: null }
  const version = (await publishedVersions(clinic)).find((each) => each.number === number)
  if (version === undefined) return undefined
  const { basedOn } = version
  return {
    version,
    document: await documentOf(clinic, number),
    before: basedOn === null ? tpiData : await documentOf(clinic, basedOn),
  }
}

async function documentOf({ clinicId, db }: Clinic, number: number): Promise<ProtocolData> {
  const { document } = await db
    .selectFrom('protocol_version')
    .select('document')
    .where('clinic_id', '=', clinicId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return document
}
