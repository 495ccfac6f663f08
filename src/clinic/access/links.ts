import { findToken } from '#database/across-clinics.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { hashToken, newToken } from './tokens.ts'

/** Makes a link for the patient of one visit and returns its token, which is kept nowhere. */
export async function issueLink(clinic: Clinic, actor: Actor, visitId: string): Promise<string> {
  const token = newToken()
  const link = await clinic.db
    .insertInto('visit_link')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      token_hash: hashToken(token),
      issued_at: clinic.now,
      revoked_at: null,
      locked_until: null,
    })
    .returning('link_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, { action: 'link.issue', visitId, detail: { link: link.link_id } })
  return token
}

/** A fresh link for a printed sheet: the code to scan. Returns the address that the code holds. */
export async function printedLink(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  publicUrl: string,
): Promise<string> {
  return `${publicUrl}/v/${await issueLink(clinic, actor, visitId)}`
}

/** Ends every link of a visit, and with it every session that was opened by one. */
export async function revokeLinks(clinic: Clinic, actor: Actor, visitId: string): Promise<number> {
  const revoked = await clinic.db
    .updateTable('visit_link')
    .set({ revoked_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .where('revoked_at', 'is', null)
    .returning('link_id')
    .execute()
  await record(clinic, actor, { action: 'link.revoke', visitId, detail: { links: revoked.length } })
  return revoked.length
}

export type FoundLink = { clinicId: string; linkId: string; visitId: string }

/** The clinic and visit of a link, or undefined for a token that was never issued. It opens nothing. */
export async function findLink(
  installation: Installation,
  token: string,
): Promise<FoundLink | undefined> {
  const found = await findToken(installation.db, 'visit_link', hashToken(token))
  if (found === undefined) return undefined
  const { clinicId, id: linkId } = found
  const { visit_id: visitId } = await inClinic(installation, clinicId, ({ db }) =>
    db
      .selectFrom('visit_link')
      .select('visit_id')
      .where('clinic_id', '=', clinicId)
      .where('link_id', '=', linkId)
      .executeTakeFirstOrThrow(),
  )
  return { clinicId, linkId, visitId }
}
