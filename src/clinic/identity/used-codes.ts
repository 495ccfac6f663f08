import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#database/connection.ts'

/** A code is valid for its own half minute and the one on either side. */
const remembered = '3 minutes'

/** Uses a code of an authenticator app up. False when this person has used it already. */
export async function spendCode(db: Database, userId: string, code: string): Promise<boolean> {
  const hash = createHash('sha256').update(code).digest()
  await db
    .deleteFrom('installation_used_code')
    .where('used_at', '<', sql<Temporal.Instant>`needlepoint.now() - ${remembered}::interval`)
    .execute()
  const used = await db
    .insertInto('installation_used_code')
    .values({ user_id: userId, code_hash: hash, used_at: sql`needlepoint.now()` })
    .onConflict((on) => on.doNothing())
    .returning('user_id')
    .executeTakeFirst()
  return used !== undefined
}
