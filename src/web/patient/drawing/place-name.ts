import { findZone } from '#protocol/atlas/zones.ts'
import type { Language } from '#protocol/language.ts'
import type { DrawingWords } from './drawing-words.ts'

/** The name of a place for a patient, with its side where it has one. */
export function placeName(
  code: string,
  side: string,
  { sideLabels }: DrawingWords,
  language: Language,
): string {
  const label = findZone(code)?.label[language] ?? code
  return side === 'left' || side === 'right' ? `${label}, ${sideLabels[side]}` : label
}
