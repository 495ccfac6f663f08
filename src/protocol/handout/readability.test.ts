import { describe, expect, test } from 'vitest'
import { muscles } from '../atlas/muscles.ts'
import type { Sentence } from '../language.ts'
import { aftercare } from '../tpi/aftercare.ts'
import { page } from '../tpi/page.ts'
import { statementsOf } from './page.ts'
import { fernandezHuertaEase, fleschKincaidGrade } from './readability.ts'

const grade_max = 6
const spanish_ease_min = 70
const words_max = 28

const sentencesOf = (statements: readonly { readonly sentence: Sentence }[]) =>
  statements.map(({ sentence }) => sentence)

const passages: readonly (readonly [string, readonly Sentence[]])[] = [
  ['education', sentencesOf(page.education)],
  ['procedure', sentencesOf(page.procedure)],
  ['complications', sentencesOf(page.complications)],
  ['preparation', sentencesOf(page.preparation)],
  ['aftercare', sentencesOf(page.aftercare)],
  ...page.pageUs.map(({ id, statements }) => [id, sentencesOf(statements)] as const),
  ['tasks', aftercare.tasks.map(({ sentence }) => sentence)],
  ['details of tasks', aftercare.tasks.flatMap(({ details = [] }) => details)],
  ['questions', aftercare.questions.map(({ ask }) => ask)],
  ['stretches', muscles.flatMap(({ stretch }) => stretch.steps)],
]

function text(sentences: readonly Sentence[], language: 'en' | 'es'): string {
  return sentences.map((sentence) => sentence[language].replace(/\{\w+\}/g, '911')).join(' ')
}

describe.each(passages)('%s', (_, sentences) => {
  test('English: grade 6 or less', () => {
    expect(fleschKincaidGrade(text(sentences, 'en'))).toBeLessThanOrEqual(grade_max)
  })

  test('Spanish: can be read after six years of school', () => {
    expect(fernandezHuertaEase(text(sentences, 'es'))).toBeGreaterThanOrEqual(spanish_ease_min)
  })
})

test('no sentence is long', () => {
  const all = [
    ...sentencesOf(statementsOf(page)),
    ...aftercare.tasks.map(({ sentence }) => sentence),
  ]
  const long = all
    .flatMap((sentence) => [sentence.en, sentence.es])
    .flatMap((said) => said.split(/(?<=[.!?])\s+/))
    .filter((said) => said.split(/\s+/).length > words_max)
  expect(long).toEqual([])
})

test('the measure tells hard from easy', () => {
  const hard =
    'Percutaneous needling of hyperirritable myofascial nodules necessitates meticulous antiseptic preparation.'
  const easy = 'We put a thin needle in the sore spot. The muscle jumps. Then it lets go.'
  expect(fleschKincaidGrade(hard)).toBeGreaterThan(15)
  expect(fleschKincaidGrade(easy)).toBeLessThan(3)
})
