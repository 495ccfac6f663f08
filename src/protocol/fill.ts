import type { Sentence } from './language.ts'

/** The sentence with each {name} replaced by the words of that name, in each language. A name without words stays as it is. */
export function fill(sentence: Sentence, words: Readonly<Record<string, Sentence>>): Sentence {
  return {
    ...sentence,
    en: sentence.en.replace(/\{(\w+)\}/g, (whole, name: string) => words[name]?.en ?? whole),
    es: sentence.es.replace(/\{(\w+)\}/g, (whole, name: string) => words[name]?.es ?? whole),
  }
}
