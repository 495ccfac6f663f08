import type { Language } from '#protocol/language.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'

const byLanguage: Readonly<Record<Language, Words>> = { en, es }

/** The frame's words in one language. */
export const wordsOf = (language: Language): Words => byLanguage[language]
