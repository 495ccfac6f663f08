import type { Database } from '#database/connection.ts'

export type OwnPasskey = {
  readonly passkeyId: string
  readonly name: string
  readonly madeAt: Temporal.Instant | null
}

/** The passkeys of a person, the oldest first. */
export async function passkeysOf(db: Database, userId: string): Promise<OwnPasskey[]> {
  const rows = await db
    .selectFrom('installation_passkey')
    .select(['id', 'name', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    passkeyId: row.id,
    name: row.name ?? 'A passkey',
    madeAt: row.created_at,
  }))
}

/** Removes one passkey of a person, but not the last thing they can sign in with. */
export async function removePasskey(
  db: Database,
  userId: string,
  passkeyId: string,
): Promise<'removed' | 'last'> {
  return db.transaction().execute(async (tx) => {
    const person = await tx
      .selectFrom('installation_user')
      .select('two_factor_enabled')
      .where('id', '=', userId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const passkeys = await tx
      .selectFrom('installation_passkey')
      .select('id')
      .where('user_id', '=', userId)
      .execute()
    if (person.two_factor_enabled !== true && passkeys.length <= 1) return 'last'
    await tx
      .deleteFrom('installation_passkey')
      .where('user_id', '=', userId)
      .where('id', '=', passkeyId)
      .execute()
    return 'removed'
  })
}
