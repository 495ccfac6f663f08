import { sql } from 'kysely'
import { findClinics } from '#database/across-clinics.ts'
import { type Database, json } from '#database/connection.ts'
import { hashToken, newToken } from '../access/tokens.ts'
import { type NewSettings, type SettingsTrouble, troublesOf } from '../settings/change.ts'

const validHours = 24

/** Makes the one-time link of this start and returns its token; the links of earlier starts end. */
export async function issueSetup(db: Database): Promise<string> {
  const token = newToken()
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('installation_setup').where('used_at', 'is', null).execute()
    await tx
      .insertInto('installation_setup')
      .values({
        token_hash: hashToken(token),
        issued_at: sql`needlepoint.now()`,
        expires_at: sql`needlepoint.now() + make_interval(hours => ${validHours})`,
        used_at: null,
        draft: null,
      })
      .execute()
  })
  return token
}

/** Whether a real clinic was asked for here before. It is remembered, so that the demo never comes in its place. */
export async function isSetupBegun(db: Database): Promise<boolean> {
  const row = await db.selectFrom('installation_setup').select('issued_at').executeTakeFirst()
  return row !== undefined
}

/** An open set-up: what the first screen was told, if anything yet. */
export type OpenSetup = { readonly draft: NewSettings | undefined }

/** The set-up behind a token; undefined for one that is used, over, or was never made. */
export async function readSetup(db: Database, token: string): Promise<OpenSetup | undefined> {
  const row = await db
    .selectFrom('installation_setup')
    .select('draft')
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Temporal.Instant>`needlepoint.now()`)
    .executeTakeFirst()
  if (row === undefined || (await findClinics(db)).length > 0) return undefined
  return { draft: row.draft === null ? undefined : isSettings(row.draft) ? row.draft : undefined }
}

/** We wrote it ourselves, so only a later version's other shape is to be told apart. */
const isSettings = (draft: object): draft is NewSettings =>
  'timeZone' in draft && 'openingHours' in draft

export type KeptDraft = { kind: 'kept' } | { kind: 'refused'; troubles: SettingsTrouble[] }

/** Keeps what the first screen was told until the administrator is known. */
export async function keepDraft(
  db: Database,
  token: string,
  wanted: NewSettings,
): Promise<KeptDraft> {
  const troubles = troublesOf(wanted)
  if (troubles.length > 0) return { kind: 'refused', troubles }
  await db
    .updateTable('installation_setup')
    .set({ draft: json(wanted) })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .execute()
  return { kind: 'kept' }
}
