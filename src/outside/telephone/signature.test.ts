import { expect, test } from 'vitest'
import { isSigned, signCallback } from './signature.ts'

const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const fields = (number: string) => ({
  To: '+18005551212',
  Digits: '1234',
  CallSid: 'CA1234567890ABCDE',
  Caller: number,
  From: number,
})

/** The token of the company's published examples: the first five digits. */
const publishedToken = [1, 2, 3, 4, 5].join('')

test.each([
  ['+14158675309', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  ['+12349013030', '0/KCTR6DLpKmkAf8muzZqo1nDgQ='],
])('signs the published example of a call from %s as the company does', (number, signature) => {
  expect(signCallback(publishedToken, url, fields(number))).toBe(signature)
  expect(isSigned(publishedToken, url, fields(number), signature)).toBe(true)
})

test.each([
  ['another token', `${publishedToken}6`, url, fields('+14158675309')],
  ['another address', publishedToken, `${url}&baz=3`, fields('+14158675309')],
  ['another key pressed', publishedToken, url, { ...fields('+14158675309'), Digits: '1' }],
  ['a field more', publishedToken, url, { ...fields('+14158675309'), MessageStatus: 'delivered' }],
])('refuses %s', (_, token, address, changed) => {
  expect(isSigned(token, address, changed, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=')).toBe(false)
})

test.each([null, '', 'RSOYDt4T1cUTdK1PDd93/VVr8B8', 'a'.repeat(4096)])(
  'refuses the signature %j',
  (given) => {
    expect(isSigned(publishedToken, url, fields('+14158675309'), given)).toBe(false)
  },
)
