import { expect, test } from 'vitest'
import { toE164 } from './number.ts'

test.each([
  ['+1 555 210 2000', '+15552102000'],
  ['(555) 210-2000', '+15552102000'],
  ['1-555-210-2000', '+15552102000'],
  ['+49 30 123456', '+4930123456'],
  ['0049 30 123456', '+4930123456'],
])('%s is %s', (typed, number) => {
  expect(toE164(typed)).toBe(number)
})

test.each([
  '',
  '911',
  '555 2000',
  '+0 123 456 789',
  '+1 155 210 2000',
  '+1 555 110 2000',
  'call me',
  '+1234567890123456',
  '+1 555 210 2000 x5',
])('%j cannot exist', (typed) => {
  expect(toE164(typed)).toBeUndefined()
})
