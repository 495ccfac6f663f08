import { pathText } from '#protocol/check/places.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { canonical } from '#protocol/replay.ts'
import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import type { Problem } from './door/problems.ts'
import { readProtocolValue } from './door/read-protocol.ts'
import { keepDraft, type NotOwn, ownDraft } from './own-draft.ts'
import { type FoundRule, findRule, type RuleChange, withRule, withSentences } from './rule.ts'

export type Changed =
  | { kind: 'changed' }
  | { kind: 'unchanged' }
  | NotOwn
  | { kind: 'unknown-rule' }
  | { kind: 'refused'; problems: readonly Problem[] }

/**
 * Changes one rule of the draft: whole, or not at all. Only the draft's writer may, so that whoever signs it wrote none
 * of it; a signature that was there is gone. Problems name their place from the rule on: `when.all.0.flag`.
 */
export async function changeRule(
  clinic: Clinic,
  actor: Staff,
  ruleId: string,
  change: RuleChange,
): Promise<Changed> {
  const own = await ownDraft(clinic, actor)
  if (own.kind !== 'own') return own
  const { draft } = own
  const found = findRule(draft.document, ruleId)
  if (found === undefined) return { kind: 'unknown-rule' }
  const read = readChange(draft.document, found, change)
  if (read.kind === 'refused') return read
  if (canonical(read.data) === canonical(draft.document)) return { kind: 'unchanged' }
  await keepDraft(clinic, actor, draft, read.data, {
    detail: { rule: ruleId },
  })
  return { kind: 'changed' }
}

type ReadChange =
  | { kind: 'read'; data: ProtocolData }
  | { kind: 'refused'; problems: readonly Problem[] }

/** A protocol with one rule changed, as the door reads it. Nothing is kept. */
export function readChange(data: ProtocolData, found: FoundRule, change: RuleChange): ReadChange {
  const empty = emptyWords(found, change)
  if (empty.length > 0) return { kind: 'refused', problems: empty }
  const when = parsed(change.when)
  if (when === undefined) {
    return { kind: 'refused', problems: [{ path: 'when', message: 'This is not JSON.' }] }
  }
  const worded = withSentences(data, found, change.sentences)
  const read = readProtocolValue(withRule(worded, found, change, when.value))
  if (read.kind === 'read') return { kind: 'read', data: read.data }
  const above = `${pathText(found.path)}.`
  const problems = read.problems.map((problem) => ({
    ...problem,
    path: problem.path.startsWith(above) ? problem.path.slice(above.length) : problem.path,
  }))
  return { kind: 'refused', problems }
}

function emptyWords({ lines }: FoundRule, change: RuleChange): readonly Problem[] {
  const words: readonly (readonly [path: string, text: string])[] = [
    ...Object.entries({ ...change.named, because: change.because }),
    ...lines.flatMap(({ key }) =>
      Object.entries(change.sentences[key] ?? {}).map(
        ([language, text]) => [`sentences.${key}.${language}`, text] as const,
      ),
    ),
  ]
  return words
    .filter(([, text]) => text.trim() === '')
    .map(([path]) => ({ path, message: 'These words are missing.' }))
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
