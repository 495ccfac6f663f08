import { expect, test } from 'vitest'
import { birthDateOf } from './birth-date.ts'

test.each([
  ['as asked for', '3', '27', '1958', '1958-03-27'],
  ['with zeros and blanks', ' 03', '27 ', '1958', '1958-03-27'],
  ['with two digits of the last century', '3', '27', '58', '1958-03-27'],
  ['with the separators typed', '3/', '27/', '1958', '1958-03-27'],
  ['in the other order', '27', '3', '1958', '1958-03-27'],
  ['the day that only leap years have', '2', '29', '2000', '2000-02-29'],
])('read: %s', (_, month, day, year, expected) => {
  expect(birthDateOf({ month, day, year })?.toString()).toBe(expected)
})

test.each([
  ['nothing', '', '', ''],
  ['a day that is none', '2', '30', '1958'],
  ['a year that could be two', '3', '27', '08'],
  ['words', 'March', '27', '1958'],
  ['something hostile', '<b>', '27', "1958' or '1'='1"],
])('asked again: %s', (_, month, day, year) => {
  expect(birthDateOf({ month, day, year })).toBeUndefined()
})
