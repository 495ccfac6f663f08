import type { Database } from '#database/connection.ts'
import { type Protocol, prepare } from '#protocol/protocol.ts'
import { journey, pageSuffix, withPageQuestions } from '#protocol/tpi/journey.ts'
import { tpi } from '#protocol/tpi/protocol.ts'

/** The version's name in a decision and on paper: the clinic's own count, such as `clinic-3`. */
export const versionName = (number: number): string => `clinic-${number}`

const named = new RegExp(`^clinic-(\\d{1,9})(${pageSuffix})?$`)

/** The protocol a kept decision names, of its own clinic or built in; undefined when neither has it. */
export async function findVersion(
  db: Database,
  clinicId: string,
  version: string,
): Promise<Protocol | undefined> {
  const builtIn = [tpi, journey].find((protocol) => protocol.version === version)
  const [, number, page] = named.exec(version) ?? []
  if (builtIn !== undefined || number === undefined) return builtIn
  const row = await db
    .selectFrom('protocol_version')
    .select('document')
    .where('clinic_id', '=', clinicId)
    .where('number', '=', Number(number))
    .executeTakeFirst()
  if (row === undefined) return undefined
  return page === undefined ? prepare(row.document) : withPageQuestions(row.document)
}
