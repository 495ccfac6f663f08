import { canonical } from '#protocol/replay.ts'
import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import type { Problem } from './door/problems.ts'
import { readProtocolValue } from './door/read-protocol.ts'
import { keepDraft, type NotOwn, ownDraft } from './own-draft.ts'
import { type PageSentence, pageSentences, type Words, withPageSentence } from './sentence.ts'

export type ChangedSentence =
  | { kind: 'changed' }
  | { kind: 'unchanged' }
  | NotOwn
  | { kind: 'unknown-sentence' }
  | { kind: 'refused'; problems: readonly Problem[] }

/** Puts one sentence of the draft's page in other words, in both languages. Problems are named `en` and `es`. */
export async function changeSentence(
  clinic: Clinic,
  actor: Staff,
  sentenceId: string,
  words: Words,
): Promise<ChangedSentence> {
  const own = await ownDraft(clinic, actor)
  if (own.kind !== 'own') return own
  const { draft } = own
  const found = pageSentences(draft.document).find(({ id }) => id === sentenceId)
  if (found === undefined) return { kind: 'unknown-sentence' }
  const problems = (['en', 'es'] as const).flatMap((path) => problemsOf(path, words, found))
  if (problems.length > 0) return { kind: 'refused', problems }
  const read = readProtocolValue(withPageSentence(draft.document, sentenceId, words))
  if (read.kind === 'refused') return read
  if (canonical(read.data) === canonical(draft.document)) return { kind: 'unchanged' }
  await keepDraft(clinic, actor, draft, read.data, {
    detail: { sentence: sentenceId },
  })
  return { kind: 'changed' }
}

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** A word to fill in that the sentence does not know stays a hole on paper. */
function problemsOf(
  path: 'en' | 'es',
  words: Words,
  { sentence, place }: PageSentence,
): readonly Problem[] {
  if (words[path].trim() === '') return [{ path, message: 'These words are missing.' }]
  const ofPage = place === 'tasks' ? [] : ['emergencyNumber', 'clinicPhone']
  const known = new Set([...places(sentence.en), ...places(sentence.es), ...ofPage])
  const strange = places(words[path]).find((name) => !known.has(name))
  if (strange === undefined) return []
  const names = [...known].map((name) => `{${name}}`).join(', ')
  return [
    { path, message: `Nothing is filled in for {${strange}}. Known here: ${names || 'none'}.` },
  ]
}
