import type { RuleChange } from '#protocol/diff/rule-changes.ts'
import { sources } from '#protocol/tpi/sources.ts'
import { confidenceWords, fieldWords, originWords, partWords, shown } from './words.ts'

export type ChangedField = {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** A rule or sentence that two versions say otherwise, in words. */
export type ChangedRule = {
  readonly id: string
  readonly part: string
  readonly kind: RuleChange['kind']
  readonly fields: readonly ChangedField[]
}

/** What follows from other fields and says nothing by itself. */
const unsaid = ['severity', 'obeyedBy', 'rules', 'origin']

/** How each field of a rule is said where it is not said as it stands. */
const said: Readonly<Record<string, (text: string) => string>> = {
  disposition: (text) => shown(text).word,
  outcome: (text) => shown(text).word,
  confidence: (text) => named(confidenceWords, text),
  origin: (text) => named(originWords, text),
  source: (text) => titlesIn(text),
}

const named = (words: Readonly<Record<string, string>>, text: string): string => words[text] ?? text

const titlesIn = (text: string): string =>
  text
    .replaceAll(/[[\]"]/g, '')
    .split(',')
    .map((id) => sources[id]?.title ?? id)
    .join('; ') || 'none named'

export function changedRule({ id, part, kind, fields }: RuleChange): ChangedRule {
  const words = (name: string, text: string | undefined): string | null =>
    text === undefined ? null : (said[name]?.(text) ?? text)
  return {
    id,
    part: partWords[part],
    kind,
    fields: Object.entries(fields)
      .filter(([name]) => kind === 'changed' || !unsaid.includes(name))
      .map(([name, { before, after }]) => ({
        name: fieldWords[name] ?? name,
        before: words(name, before),
        after: words(name, after),
      })),
  }
}
