import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, decimal, fahrenheitOf, kilogramsOf, plus, readDecimal, times } from './decimal.ts'
import { readTemperature } from './triage/temperature.ts'

test('decimals are exact where binary floats are not', () => {
  expect(compare(plus(decimal('0.1'), decimal('0.2')), decimal('0.3'))).toBe(0)
  expect(compare(fahrenheitOf(decimal('38')), decimal('100.4'))).toBe(0)
  expect(compare(fahrenheitOf(decimal('38.3')), decimal('101'))).toBeLessThan(0)
  expect(compare(fahrenheitOf(decimal('38.4')), decimal('101'))).toBeGreaterThan(0)
  expect(compare(kilogramsOf(decimal('100')), decimal('45.359237'))).toBe(0)
})

test('order and arithmetic agree with integers', () => {
  const tenths = fc.integer({ min: -100_000, max: 100_000 })
  fc.assert(
    fc.property(tenths, tenths, (a, b) => {
      const [left, right] = [decimal(a / 10), decimal(b / 10)]
      expect(Math.sign(compare(left, right))).toBe(Math.sign(a - b))
      expect(compare(times(left, decimal(10)), decimal(a))).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('what is no decimal, or too long to be a measurement, is none', () => {
  for (const text of [
    '',
    ' ',
    'hot',
    '1e999',
    '0x10',
    '1.2.3',
    '--1',
    'Infinity',
    '9'.repeat(40),
  ]) {
    expect(readDecimal(text)).toBeUndefined()
  }
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(readDecimal(number)).toBeUndefined()
  }
  expect(readDecimal(1e21)?.coefficient).toBe(10n ** 21n)
  expect(() => decimal('hot')).toThrow(RangeError)
})

test.each([
  ['101', 'F', 'usable'],
  ['92.9', 'F', 'unclear'],
  ['110', 'F', 'usable'],
  ['38.5', 'F', 'unclear'],
  ['33.8', 'C', 'unclear'],
  ['34', null, 'usable'],
  ['43.3', null, 'usable'],
  ['60', null, 'unclear'],
  ['hot', 'F', 'unclear'],
] as const)('a temperature of %s %s is %s', (value, unit, kind) => {
  expect(readTemperature({ value, unit }).kind).toBe(kind)
})
