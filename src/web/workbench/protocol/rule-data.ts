import { type FoundRule, findRule } from '#clinic/protocols/rule.ts'
import { explain } from '#protocol/explain.ts'
import { statementsOf } from '#protocol/handout/page.ts'
import type { Sentence } from '#protocol/language.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { protocolWords } from '#protocol/protocol-words.ts'
import { sources } from '#protocol/tpi/sources.ts'
import { type Words, wordsOf } from '#protocol/words.ts'
import { questionWords } from '../visits/answer-words.ts'
import { confidenceWords, originWords, type Shown, shown } from './words.ts'

export type RuleSource = {
  readonly title: string
  readonly publisher: string
  readonly year: string
  readonly address: string | null
}

/** A sentence of the clinic's page. */
export type PageLine = { readonly id: string; readonly sentence: Sentence }

/** A rule as a clinician reads it. */
export type RuleData = {
  readonly id: string
  readonly part: FoundRule['part']
  /** The name of a symptom rule; of a screening rule the question it belongs to. */
  readonly title: string
  readonly level: Shown
  readonly when: string
  readonly because: string
  readonly confidence: string
  readonly ownChoice: boolean
  readonly origin: string
  readonly override: string | null
  readonly sources: readonly RuleSource[]
  /** Told with this rule, and the sentences of the clinic's page it obeys. */
  readonly told: readonly Sentence[]
  readonly page: readonly PageLine[]
}

/** Words that are filled in later stand in ‹ ›; what may be left out loses its brackets. */
export const readable = (text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => `‹${wordsOf(name)}›`).replaceAll(/[[\]]/g, '')

const readableSentence = (sentence: Sentence): Sentence => ({
  ...sentence,
  en: readable(sentence.en),
  es: readable(sentence.es),
})

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const sourceOf = (id: string): RuleSource => {
  const source = sources[id]
  return {
    title: source?.title ?? id,
    publisher: source?.publisher ?? '',
    year: source?.year ?? '',
    address: source?.address ?? null,
  }
}

function ruleData(data: ProtocolData, words: Words, found: FoundRule): RuleData {
  const { rule, lines } = found
  const red = found.part === 'triage' ? found : undefined
  const asked = found.part === 'screening' ? found : undefined
  return {
    id: rule.id,
    part: found.part,
    title: red?.rule.name ?? questionWords(data.screening, asked?.question.id ?? rule.id),
    level: shown(red?.rule.disposition ?? asked?.rule.outcome ?? ''),
    when: sentenceCase(explain(rule.when, words)),
    because: rule.because,
    confidence: confidenceWords[rule.confidence],
    ownChoice: rule.confidence === 'design-choice',
    origin: originWords[rule.origin],
    override: asked?.rule.override ?? null,
    sources: rule.source.map(sourceOf),
    told: lines.map(({ line }) => readableSentence(line.text)),
    page: statementsOf(data.page)
      .filter(({ obeyedBy }) => obeyedBy.includes(rule.id))
      .map(({ id, sentence }) => ({ id, sentence: readableSentence(sentence) })),
  }
}

/** Rules by their ids, in that order; an id the protocol does not have is left out. */
export function rulesOf(data: ProtocolData, ids: readonly string[]): readonly RuleData[] {
  const words = protocolWords(data)
  return ids.flatMap((id) => {
    const found = findRule(data, id)
    return found === undefined ? [] : [ruleData(data, words, found)]
  })
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether every word that is looked for stands somewhere in the rule: id, words, reason, sentences, sources. */
export function holdsWords(rule: RuleData, wanted: string): boolean {
  const text = plain(
    [
      rule.id,
      rule.title,
      rule.level.word,
      rule.when,
      rule.because,
      rule.confidence,
      rule.origin,
      ...rule.sources.map(({ title, publisher }) => `${title} ${publisher}`),
      ...[...rule.told, ...rule.page.map(({ sentence }) => sentence)].flatMap(({ en, es }) => [
        en,
        es,
      ]),
    ].join(' '),
  )
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
