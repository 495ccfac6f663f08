/** Languages in which every sentence a patient reads exists. Another language is one more key here. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** One thing said to a person, by language. `translation: 'draft'` marks Spanish that no native clinician has signed. */
export type Sentence = Readonly<Record<Language, string>> & { readonly translation?: 'draft' }
