import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { findDraft } from './queries.ts'

export type Signed =
  | { kind: 'signed' }
  | { kind: 'no-draft' }
  | { kind: 'not-allowed' }
  | { kind: 'own-draft' }
  | { kind: 'already-signed'; by: string }
  | { kind: 'changed-meanwhile' }

/**
 * A second person signs the draft: a clinician or the clinic lead, never the one who wrote it. `writtenAt` is the draft's
 * last change as the signer saw it; what was changed after that is not signed.
 */
export async function signDraft(
  clinic: Clinic,
  actor: Staff,
  writtenAt: Temporal.Instant,
): Promise<Signed> {
  const draft = await findDraft(clinic, 'lock')
  if (draft === undefined) return { kind: 'no-draft' }
  if (!mayDo(actor, 'protocol.sign')) return { kind: 'not-allowed' }
  if (draft.writer.staffId === actor.staffId) return { kind: 'own-draft' }
  if (draft.signer !== null) return { kind: 'already-signed', by: draft.signer.name }
  if (!draft.writer.at.equals(writtenAt)) return { kind: 'changed-meanwhile' }
  await clinic.db
    .updateTable('protocol_version')
    .set({ signed_by: actor.staffId, signed_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('number', '=', draft.number)
    .execute()
  await record(clinic, actor, {
    action: 'protocol.sign',
    detail: { number: draft.number, writtenAt: writtenAt.toString() },
  })
  await tellWorkbenches(clinic)
  return { kind: 'signed' }
}
