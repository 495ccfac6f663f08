import { json } from '#database/connection.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { examineDraft } from './examine.ts'
import { findDraft } from './queries.ts'

export type Published =
  | { kind: 'published'; number: number }
  | { kind: 'no-draft' }
  | { kind: 'not-allowed' }
  | { kind: 'unsigned' }
  | { kind: 'errors-found'; errors: number }
  | { kind: 'not-examined'; because: string }

/** Puts the signed draft in force, from the next transaction on. Only the clinic lead, and only when the checker finds no error. */
export async function publish(clinic: Clinic, actor: Staff): Promise<Published> {
  if (!mayDo(actor, 'protocol.publish')) return { kind: 'not-allowed' }
  const draft = await findDraft(clinic, 'lock')
  if (draft === undefined) return { kind: 'no-draft' }
  if (draft.signer === null) return { kind: 'unsigned' }
  const examined = await examineDraft(clinic, draft)
  if (examined.kind === 'unfinished') return { kind: 'not-examined', because: examined.because }
  const errors = examined.findings.filter(({ kind }) => kind === 'error').length
  if (errors > 0) return { kind: 'errors-found', errors }
  const document: ProtocolData = { ...draft.document, status: 'signed' }
  await clinic.db
    .updateTable('protocol_version')
    .set({ document: json(document), published_by: actor.staffId, published_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('number', '=', draft.number)
    .execute()
  await record(clinic, actor, {
    action: 'protocol.publish',
    why: draft.why,
    detail: { number: draft.number, signer: draft.signer.staffId, writer: draft.writer.staffId },
  })
  await tellWorkbenches(clinic)
  return { kind: 'published', number: draft.number }
}
