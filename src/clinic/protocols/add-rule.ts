import type { ProtocolData } from '#protocol/protocol.ts'
import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import type { Problem } from './door/problems.ts'
import { readProtocolValue } from './door/read-protocol.ts'
import { type NewRule, withNewRule } from './new-rule.ts'
import { keepDraft, type NotOwn, ownDraft } from './own-draft.ts'

export type ReadNewRule =
  | { kind: 'read'; ruleId: string; data: ProtocolData }
  | { kind: 'refused'; problems: readonly Problem[] }

export type Added =
  | { kind: 'added'; ruleId: string }
  | NotOwn
  | { kind: 'refused'; problems: readonly Problem[] }

/** Adds a rule with its sentence to the draft: whole, or not at all. Problems are named by the field of the form. */
export async function addRule(clinic: Clinic, actor: Staff, rule: NewRule): Promise<Added> {
  const own = await ownDraft(clinic, actor)
  if (own.kind !== 'own') return own
  const read = readNewRule(own.draft.document, rule)
  if (read.kind === 'refused') return read
  const { ruleId } = read
  await keepDraft(clinic, actor, own.draft, read.data, {
    why: rule.because,
    detail: { added: ruleId },
  })
  return { kind: 'added', ruleId }
}

/** A protocol with one more rule, as the door reads it. Nothing is kept. */
export function readNewRule(data: ProtocolData, rule: NewRule): ReadNewRule {
  const empty = emptyParts(rule)
  if (empty.length > 0) return { kind: 'refused', problems: empty }
  const { id, data: larger } = withNewRule(data, rule)
  const read = readProtocolValue(larger)
  return read.kind === 'read'
    ? { kind: 'read', ruleId: id, data: read.data }
    : { kind: 'refused', problems: read.problems.map(atField) }
}

const isEmpty = (text: string): boolean => text.trim() === ''

function emptyParts(rule: NewRule): readonly Problem[] {
  const words = (path: string, text: string, message: string): readonly Problem[] =>
    isEmpty(text) ? [{ path, message }] : []
  const said = rule.told
  const both = said === undefined ? [] : (['en', 'es'] as const)
  return [
    ...(rule.part === 'triage' ? words('name', rule.name, 'Give it a name.') : []),
    ...(holdsAlways(rule)
      ? [{ path: 'condition', message: 'Choose at least one thing that must be so.' }]
      : []),
    ...words('because', rule.because, 'Say why.'),
    ...both.flatMap((language) =>
      words(
        language,
        said?.[language] ?? '',
        language === 'en' ? 'Say it in English.' : 'Say it in Spanish.',
      ),
    ),
  ]
}

/** A time alone is no condition: it would hold for everyone. */
const holdsAlways = (rule: NewRule): boolean =>
  rule.part === 'screening'
    ? rule.answers.length === 0
    : rule.symptoms.length + rule.facts.length === 0 && rule.temperature_f === ''

const atField = (problem: Problem): Problem => ({
  ...problem,
  path: problem.path.includes('temp_') ? 'temperature' : 'condition',
})
