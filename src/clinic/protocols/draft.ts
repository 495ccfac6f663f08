import { json } from '#database/connection.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { versionName } from './find-version.ts'
import { inForce } from './in-force.ts'
import { findDraft } from './queries.ts'

export type Started =
  | { kind: 'started'; number: number }
  | { kind: 'draft-open'; number: number }
  | { kind: 'not-allowed' }
  | { kind: 'title-needed' }
  | { kind: 'why-needed' }

/** Begins a draft: a copy of what is in force, under the clinic's next number. One draft at a time, for clinicians and the clinic lead. */
export async function startDraft(
  clinic: Clinic,
  actor: Staff,
  { title, why }: { title: string; why: string },
): Promise<Started> {
  if (!mayDo(actor, 'protocol.start')) return { kind: 'not-allowed' }
  if (title.trim() === '') return { kind: 'title-needed' }
  if (why.trim() === '') return { kind: 'why-needed' }
  const { number: basedOn, protocol } = await inForce(clinic)
  const number = (basedOn ?? 0) + 1
  const { ready: _, ...data } = protocol
  const document: ProtocolData = { ...data, version: versionName(number), status: 'draft' }
  const kept = await clinic.db
    .insertInto('protocol_version')
    .values({
      clinic_id: clinic.clinicId,
      number,
      document: json(document),
      based_on: basedOn,
      title: title.trim(),
      why: why.trim(),
      written_by: actor.staffId,
      written_at: clinic.now,
      signed_by: null,
      signed_at: null,
      published_by: null,
      published_at: null,
      removed: json([]),
      signed_statement: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  if (kept === undefined) return { kind: 'draft-open', number }
  await record(clinic, actor, {
    action: 'protocol.start',
    why: why.trim(),
    detail: { number, basedOn: basedOn ?? protocol.version },
  })
  await tellWorkbenches(clinic)
  return { kind: 'started', number }
}

export type Discarded = { kind: 'discarded' } | { kind: 'not-allowed' } | { kind: 'no-draft' }

/** Throws the draft away. Its writer may, and the clinic lead; what was published stays. */
export async function discardDraft(clinic: Clinic, actor: Staff): Promise<Discarded> {
  const draft = await findDraft(clinic, 'lock')
  if (draft === undefined) return { kind: 'no-draft' }
  const mine = draft.writer.staffId === actor.staffId
  if (!mayDo(actor, 'protocol.discard', mine ? 'own' : 'clinic')) return { kind: 'not-allowed' }
  await clinic.db
    .deleteFrom('protocol_version')
    .where('clinic_id', '=', clinic.clinicId)
    .where('number', '=', draft.number)
    .execute()
  await record(clinic, actor, {
    action: 'protocol.discard',
    detail: { number: draft.number, writer: draft.writer.staffId },
  })
  await tellWorkbenches(clinic)
  return { kind: 'discarded' }
}
