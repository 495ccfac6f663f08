import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { type Problem, problemText } from './door/problems.ts'
import { readProtocolValue } from './door/read-protocol.ts'
import { keepDraft, type NotOwn, ownDraft } from './own-draft.ts'
import { findRule } from './rule.ts'
import { withoutRule } from './without-rule.ts'

export type Removed =
  | { kind: 'removed' }
  | NotOwn
  | { kind: 'unknown-rule' }
  | { kind: 'why-needed' }
  /** Something else of the protocol cannot do without it. */
  | { kind: 'refused'; because: string }

/** Takes a rule out of the draft, with a reason; what was told only with it, and promised only by it, goes too. */
export async function removeRule(
  clinic: Clinic,
  actor: Staff,
  ruleId: string,
  why: string,
): Promise<Removed> {
  const own = await ownDraft(clinic, actor)
  if (own.kind !== 'own') return own
  const { draft } = own
  if (findRule(draft.document, ruleId) === undefined) return { kind: 'unknown-rule' }
  if (why.trim() === '') return { kind: 'why-needed' }
  const read = readProtocolValue(withoutRule(draft.document, ruleId))
  if (read.kind === 'refused') return { kind: 'refused', because: becauseOf(read.problems) }
  const others = draft.removed.filter(({ rule }) => rule !== ruleId)
  await keepDraft(clinic, actor, draft, read.data, {
    why: why.trim(),
    detail: { removed: ruleId },
    removed: [...others, { rule: ruleId, why: why.trim() }],
  })
  return { kind: 'removed' }
}

const becauseOf = (problems: readonly Problem[]): string =>
  problems.slice(0, 2).map(problemText).join(' ')
