import { expect, test } from 'vitest'
import { base32, passwordTrouble } from './enrol.ts'

const ada = { name: 'Ada Brook', email: 'ada.brook@clinic.test' }

test.each([
  ['short', 'eleven char', 'too-short'],
  ['long', 'x'.repeat(129), 'too-long'],
  ['the address', 'ada.brook@clinic.test', 'says-who-you-are'],
  ['the name and a year', 'BrookBrook2026', 'says-who-you-are'],
  ['four words', 'four quiet herons wading', undefined],
  ['128 of any characters', 'é'.repeat(128), undefined],
])('a password: %s', (_, password, trouble) => {
  expect(passwordTrouble(password, ada)).toBe(trouble)
})

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base 32 of %j, from RFC 4648', (text, encoded) => {
  expect(base32(new TextEncoder().encode(text))).toBe(encoded)
})
