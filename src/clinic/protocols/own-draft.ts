import { json } from '#database/connection.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { type Draft, findDraft, type Removal } from './queries.ts'

export type NotOwn = { kind: 'no-draft' } | { kind: 'not-the-writer'; writer: string }

/** The draft, locked, for the one who writes it: nobody else changes it, so that whoever signs wrote none of it. */
export async function ownDraft(
  clinic: Clinic,
  { staffId }: Staff,
): Promise<{ kind: 'own'; draft: Draft } | NotOwn> {
  const draft = await findDraft(clinic, 'lock')
  if (draft === undefined) return { kind: 'no-draft' }
  return draft.writer.staffId === staffId
    ? { kind: 'own', draft }
    : { kind: 'not-the-writer', writer: draft.writer.name }
}

export type Written = {
  readonly detail: Readonly<Record<string, unknown>>
  readonly why?: string
  /** Where what was taken out changes too. */
  readonly removed?: readonly Removal[]
}

/** Keeps a changed draft with its audit row. A signature that was there is gone: it was for what was read. */
export async function keepDraft(
  clinic: Clinic,
  actor: Staff,
  { number, signer, removed }: Draft,
  data: ProtocolData,
  written: Written,
): Promise<void> {
  await clinic.db
    .updateTable('protocol_version')
    .set({
      document: json(data),
      written_at: clinic.now,
      signed_by: null,
      signed_at: null,
      signed_statement: null,
      removed: json(written.removed ?? removed),
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('number', '=', number)
    .execute()
  await record(clinic, actor, {
    action: 'protocol.change',
    why: written.why,
    detail: { ...written.detail, number, signatureEnded: signer !== null },
  })
  await tellWorkbenches(clinic)
}
