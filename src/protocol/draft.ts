import type { Sentence } from './language.ts'

/** A sentence in both languages whose Spanish no native clinician has signed yet. */
export function draft(en: string, es: string): Sentence {
  return { en, es, translation: 'draft' }
}
