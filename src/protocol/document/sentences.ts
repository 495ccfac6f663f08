import type { Sentence } from '../language.ts'

/** Every sentence inside a part of the protocol, each once. */
export function sentencesIn(value: unknown): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'es' in value) return [{ en: String(value.en), es: String(value.es) }]
  const inside = Object.values(value).flatMap(sentencesIn)
  return [...new Map(inside.map((sentence) => [said(sentence), sentence])).values()]
}

/** A sentence in both languages. */
export const said = ({ en, es }: Sentence): string => `${en} / *${es}*`
