import { type Lowered, lowered } from '#protocol/diff/lowered.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from './in-force.ts'
import { findDraft } from './queries.ts'

export type Signed =
  | { kind: 'signed' }
  | { kind: 'no-draft' }
  | { kind: 'not-allowed' }
  | { kind: 'own-draft' }
  | { kind: 'already-signed'; by: string }
  | { kind: 'changed-meanwhile' }
  | { kind: 'statement-needed'; lowered: readonly Lowered[] }

/**
 * A second person signs the draft: a clinician or the clinic lead, never the one who wrote it. `writtenAt` is the draft's
 * last change as the signer saw it; what was changed after that is not signed. Where it lowers an emergency rule or a
 * floor the signer has to state that: `states` is that they did, and the statement is kept with what is lowered.
 */
export async function signDraft(
  clinic: Clinic,
  actor: Staff,
  writtenAt: Temporal.Instant,
  states: boolean,
): Promise<Signed> {
  const draft = await findDraft(clinic, 'lock')
  if (draft === undefined) return { kind: 'no-draft' }
  if (!mayDo(actor, 'protocol.sign')) return { kind: 'not-allowed' }
  if (draft.writer.staffId === actor.staffId) return { kind: 'own-draft' }
  if (draft.signer !== null) return { kind: 'already-signed', by: draft.signer.name }
  if (!draft.writer.at.equals(writtenAt)) return { kind: 'changed-meanwhile' }
  const weaker = lowered((await inForce(clinic)).protocol, draft.document)
  if (weaker.length > 0 && !states) return { kind: 'statement-needed', lowered: weaker }
  const statement = weaker.length === 0 ? null : weaker.map(loweredWords).join('; ')
  await clinic.db
    .updateTable('protocol_version')
    .set({ signed_by: actor.staffId, signed_at: clinic.now, signed_statement: statement })
    .where('clinic_id', '=', clinic.clinicId)
    .where('number', '=', draft.number)
    .execute()
  await record(clinic, actor, {
    action: 'protocol.sign',
    detail: {
      number: draft.number,
      writtenAt: writtenAt.toString(),
      lowered: weaker.map(({ id }) => id),
    },
  })
  await tellWorkbenches(clinic)
  return { kind: 'signed' }
}

const loweredWords = ({ id, how, before, after }: Lowered): string =>
  how === 'milder' ? `${id}: ${before} to ${after}` : `${id}: ${how}`
