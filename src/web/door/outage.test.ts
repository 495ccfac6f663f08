import { expect, test } from 'vitest'
import { isOutage } from './outage.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })

test('a database that cannot answer is an outage', () => {
  for (const code of ['ECONNREFUSED', '57P01', '08006', '53300', '57014']) {
    expect(isOutage(coded(code))).toBe(true)
  }
  expect(isOutage(new Error('timeout exceeded when trying to connect'))).toBe(true)
  expect(isOutage(new Error('wrapped', { cause: coded('ECONNRESET') }))).toBe(true)
  expect(isOutage(new AggregateError([coded('ECONNREFUSED')]))).toBe(true)
})

test('our own mistakes are not', () => {
  expect(isOutage(coded('23505'))).toBe(false)
  expect(isOutage(new TypeError('x is not a function'))).toBe(false)
  expect(isOutage('ECONNREFUSED')).toBe(false)
})
