import type { ClinicPage, Statement } from '#protocol/handout/page.ts'
import type { Sentence } from '#protocol/language.ts'
import type { ProtocolData } from '#protocol/protocol.ts'

/** Where a sentence for patients stands, in the order of the handout. */
export type SentencePlace =
  | 'education'
  | 'procedure'
  | 'complications'
  | 'preparation'
  | 'aftercare'
  | 'tasks'
  | 'pageUs'

/** A sentence of the clinic's page, or of a task of the ten days; `rules` are those the system obeys for it. */
export type PageSentence = {
  readonly id: string
  readonly place: SentencePlace
  readonly sentence: Sentence
  readonly rules: readonly string[]
}

const ofStatements = (place: SentencePlace, statements: readonly Statement[]) =>
  statements.map(({ id, sentence, obeyedBy }) => ({ id, place, sentence, rules: obeyedBy }))

/** Every sentence that can be put in other words: the whole handout. */
export const pageSentences = ({ page, aftercare }: ProtocolData): readonly PageSentence[] => [
  ...ofStatements('education', page.education),
  ...ofStatements('procedure', page.procedure),
  ...ofStatements('complications', page.complications),
  ...ofStatements('preparation', page.preparation),
  ...ofStatements('aftercare', page.aftercare),
  ...aftercare.tasks.map(({ id, sentence }) => ({
    id,
    place: 'tasks' as const,
    sentence,
    rules: [id],
  })),
  ...ofStatements('pageUs', [
    page.howToPage,
    ...page.pageUs.flatMap(({ statements }) => statements),
  ]),
]

export type Words = { readonly en: string; readonly es: string }

const same = (words: Words, { en, es }: Sentence): boolean => words.en === en && words.es === es

/** The protocol with one sentence in other words. They are a draft again until a native speaker has signed them. */
export function withPageSentence(data: ProtocolData, id: string, words: Words): ProtocolData {
  const reworded = <Said extends { readonly id: string; readonly sentence: Sentence }>(
    said: Said,
  ): Said =>
    said.id !== id || same(words, said.sentence)
      ? said
      : { ...said, sentence: { en: words.en, es: words.es, translation: 'draft' as const } }
  const { page, aftercare } = data
  const changed: ClinicPage = {
    ...page,
    education: page.education.map(reworded),
    procedure: page.procedure.map(reworded),
    complications: page.complications.map(reworded),
    preparation: page.preparation.map(reworded),
    aftercare: page.aftercare.map(reworded),
    pageUs: page.pageUs.map((condition) => ({
      ...condition,
      statements: condition.statements.map(reworded),
    })),
    howToPage: reworded(page.howToPage),
  }
  return {
    ...data,
    page: changed,
    aftercare: { ...aftercare, tasks: aftercare.tasks.map(reworded) },
  }
}
