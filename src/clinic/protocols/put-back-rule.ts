import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { readProtocolValue } from './door/read-protocol.ts'
import { inForce } from './in-force.ts'
import { keepDraft, type NotOwn, ownDraft } from './own-draft.ts'
import { findRule } from './rule.ts'
import { withRuleBack } from './with-rule-back.ts'

export type PutBack =
  | { kind: 'put-back' }
  | NotOwn
  /** It is in the draft, or not in what is in force. */
  | { kind: 'unknown-rule' }
  | { kind: 'refused' }

/** Puts a rule that was taken out of the draft back, as it stands in the protocol in force. */
export async function putBackRule(clinic: Clinic, actor: Staff, ruleId: string): Promise<PutBack> {
  const own = await ownDraft(clinic, actor)
  if (own.kind !== 'own') return own
  const { draft } = own
  if (findRule(draft.document, ruleId) !== undefined) return { kind: 'unknown-rule' }
  const { protocol } = await inForce(clinic)
  const { ready: _, ...base } = protocol
  const back = withRuleBack(draft.document, base, ruleId)
  if (back === undefined) return { kind: 'unknown-rule' }
  const read = readProtocolValue(back)
  if (read.kind === 'refused') return { kind: 'refused' }
  await keepDraft(clinic, actor, draft, read.data, {
    detail: { putBack: ruleId },
    removed: draft.removed.filter(({ rule }) => rule !== ruleId),
  })
  return { kind: 'put-back' }
}
