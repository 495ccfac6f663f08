import { expect, test } from 'vitest'
import { tpiData } from '../tpi/protocol.ts'
import { brokenPatterns, patternProblem } from './patterns.ts'

test.each([
  '(a+)+',
  '(\\w+\\s?)+',
  '((a*))*',
  '(a|a)*',
  '(?:a|ab)+c',
  '(a?){30}',
  '(a{1,9}){1,9}',
  '(\\w)\\1',
  '(?<x>a)\\k<x>',
  '(?=a+)b',
  '(?<!a)b',
  '.*.*.*x',
  'a{0,90}a{0,90}a{0,90}a{0,90}x',
  'a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaaa',
])('a pattern that can take for ever is refused: %s', (pattern) => {
  expect(patternProblem(pattern)).toEqual(expect.any(String))
})

/** What nothing but a pattern of the worst kind has trouble with. */
const answers = ['a'.repeat(2000), ' '.repeat(2000), `${'a '.repeat(999)}!`, '1'.repeat(1999)]

test.each([
  '^[+0-9 ().-]{10,20}$',
  '[^]*\\S[^]*',
  '.*a.*b',
  '(?:ab){2,3}',
  '(\\d{3})? ?\\d{3}-\\d{4}',
  'yes|no|(?:maybe|never)?',
  '[[(*+]+\\(\\d+\\)',
])('any other passes, and takes no time on the longest answer: %s', (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined()
  const whole = new RegExp(`^(?:${pattern})$`)
  const start = performance.now()
  for (const answer of answers) whole.test(answer)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the built-in protocol has none, and a hostile one is named with its place', () => {
  expect(brokenPatterns(tpiData)).toEqual([])
  const hostile = { field: 'answers.contact_after.phone', matches: '(\\d+)+$' }
  const screening = { ...tpiData.screening, definitions: { hostile } }
  expect(brokenPatterns({ ...tpiData, screening })).toEqual([
    {
      path: ['screening', 'definitions', 'hostile', 'matches'],
      message: expect.stringContaining('repeat'),
    },
  ])
})
