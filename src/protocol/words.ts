/** The words of an id or a path: `answers.fever_4w.lastOn` is "fever 4w last on", `item.drug` is "drug". */
export const wordsOf = (path: string): string =>
  path
    .replace(/^(answers|item)\./, '')
    .replace(/\.value$/, '')
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()

/** What the parts of a condition are called. */
export type Words = {
  readonly flag: (id: string) => string
  readonly modifier: (id: string) => string
  readonly field: (path: string) => string
  readonly value: (id: string) => string
  readonly definition: (name: string) => string
  readonly number: (name: string) => string
  readonly formQuestion: (id: string) => string
  readonly formAnswer: (question: string, answer: string) => string
}

/** Everything by its id, written apart: where no protocol is at hand. */
export const idWords: Words = {
  flag: wordsOf,
  modifier: wordsOf,
  field: wordsOf,
  value: wordsOf,
  definition: wordsOf,
  number: wordsOf,
  formQuestion: wordsOf,
  formAnswer: (_, answer) => wordsOf(answer),
}
