import { expect, test } from 'vitest'
import { lungLevel } from './lung.ts'
import { findMuscle, muscles } from './muscles.ts'
import { stretchCautions } from './stretch-cautions.ts'

function muscle(id: string) {
  const found = findMuscle(id)
  if (found === undefined) throw new Error(`no muscle ${id}`)
  return found
}

test('sixty muscles and their points have ids of their own', () => {
  const ids = muscles.flatMap(({ id, points }) => [id, ...points.map((point) => point.id)])
  expect(muscles).toHaveLength(60)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a muscle without a point counts with its worst point', () => {
  const teresMajor = muscle('teres-major')
  expect(lungLevel(teresMajor, 'teres-major-tp1')).toBe('caution')
  expect(lungLevel(teresMajor, 'teres-major-tp2')).toBe('high')
  expect(lungLevel(teresMajor)).toBe('high')
  expect(lungLevel(teresMajor, 'soleus-tp1')).toBe('high')
  expect(lungLevel(muscle('gluteus-medius'))).toBe('none')
})

test('a point finds its muscle', () => {
  expect(muscle('upper-trapezius-tp2').id).toBe('upper-trapezius')
  expect(findMuscle('no-such-point')).toBeUndefined()
})

test('two points are never injected', () => {
  const byHand = muscles.flatMap(({ points }) => points.filter((point) => !point.injectable))
  expect(byHand.map((point) => point.id)).toEqual([
    'sternocleidomastoid-sternal-tp2',
    'semispinalis-capitis-tp1',
  ])
})

test('every word a patient may read exists in both languages', () => {
  const sentences = [
    ...muscles.flatMap(({ name, phrase, stretch }) => [name, phrase, ...stretch.steps]),
    ...Object.values(stretchCautions).map((caution) => caution.sentence),
  ]
  for (const sentence of sentences) {
    expect(sentence.en.trim()).not.toBe('')
    expect(sentence.es.trim()).not.toBe('')
  }
  const phrases = muscles.map(({ phrase }) => phrase.en)
  expect(new Set(phrases).size).toBe(phrases.length)
})
