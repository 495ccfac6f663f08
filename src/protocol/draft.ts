import type { Sentence } from './language.ts'

/** A sentence in both languages whose Spanish no native clinician has signed yet. */
export function draft(en: string, es: string): Sentence {
  return { en, es, translation: 'draft' }
}

/** A copy in which every sentence is a draft: nothing that no native clinician has signed passes for signed. */
export function draftsIn<Part extends object>(part: Part): Part {
  const copy = structuredClone(part)
  mark(copy)
  return copy
}

function mark(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'es' in value) Reflect.set(value, 'translation', 'draft')
  else for (const inside of Object.values(value)) mark(inside)
}
