import { expect, test } from 'vitest'
import { model } from './model.ts'
import { supportOf } from './support.ts'

test('a score is a word, and changes it at its edge', () => {
  const at = (ratio: number) => supportOf({ score: Math.log(ratio) })
  expect([-2, 0].map((score) => supportOf({ score }))).toEqual(['hardly', 'hardly'])
  expect([3.19, 3.2, 9.9, 10, 99, 100, 1e6].map(at)).toEqual([
    'hardly',
    'somewhat',
    'somewhat',
    'clearly',
    'clearly',
    'strongly',
    'strongly',
  ])
})

test('what hardly speaks for a muscle is what cannot tell two apart', () => {
  expect(supportOf({ score: Math.log(model.tellApart) - 0.01 })).toBe('hardly')
})
