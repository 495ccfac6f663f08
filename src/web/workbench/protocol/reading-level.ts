import { fernandezHuertaEase, fleschKincaidGrade } from '#protocol/handout/readability.ts'
import { type Language, languages } from '#protocol/language.ts'

/** How hard a sentence is to read, in words for its writer. */
/** Without words while nothing is written. */
export type ReadingLevel = { readonly easy: boolean; readonly words: string }

const gradeMost = 6
const easeLeast = 70
const wordsMost = 20

/** A number stands where something is filled in, as in the tests of the handout. */
const filled = (text: string): string => text.replaceAll(/\{\w+\}/g, '911').replaceAll(/[[\]]/g, '')

const longest = (text: string): number =>
  Math.max(...text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.split(/\s+/).length))

function measured(text: string, language: Language): ReadingLevel {
  if (language === 'en') {
    const grade = Math.max(0, fleschKincaidGrade(text))
    return {
      easy: grade <= gradeMost,
      words: `School grade ${grade.toFixed(1)} (Flesch-Kincaid; at most ${gradeMost})`,
    }
  }
  const ease = Math.min(100, fernandezHuertaEase(text))
  return {
    easy: ease >= easeLeast,
    words: `Ease ${ease.toFixed(0)} of 100 (Fernández Huerta; at least ${easeLeast})`,
  }
}

/** How hard a text is to read: a grade in English, an ease in Spanish; its longest sentence where that is long. */
export function readingLevel(written: string, language: Language): ReadingLevel {
  const text = filled(written)
  if (!/[\p{L}\p{N}]/u.test(text)) return { easy: true, words: '' }
  const level = measured(text, language)
  const words = longest(text.trim())
  if (words <= wordsMost) return level
  return {
    easy: false,
    words: `${level.words}. One sentence has ${words} words; ${wordsMost} are enough`,
  }
}

export type ReadingLevels = Readonly<Record<Language, ReadingLevel>>

export const readingLevels = (said: Readonly<Record<Language, string>>): ReadingLevels => ({
  en: readingLevel(said[languages[0]], 'en'),
  es: readingLevel(said[languages[1]], 'es'),
})
