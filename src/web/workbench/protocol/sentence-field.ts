import type { Language } from '#protocol/language.ts'

/** The form's name of one sentence in one language, by the key of its line. */
export const sentenceField = (key: string, language: Language): string => `${language}-${key}`
