import { sql } from 'kysely'
import type { Database } from '#database/connection.ts'

/** Takes away proofs and challenges that ran out. better-auth writes their times by the machine's clock, not by ours. */
export async function clearExpired(db: Database): Promise<void> {
  const expired = sql<boolean>`expires_at < clock_timestamp()`
  await db.deleteFrom('installation_session').where(expired).execute()
  await db.deleteFrom('installation_verification').where(expired).execute()
}
