import { compare, type Decimal, decimal, fahrenheitOf, readDecimal } from '../decimal.ts'
import type { Temperature } from './report.ts'

/** A temperature as read: none given, one that cannot be used, or exact degrees Fahrenheit. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'usable'; readonly value_f: Decimal }

const plausibleLow_f = decimal('93')
const plausibleHigh_f = decimal('110')
const plausibleLow_c = decimal('34')
const plausibleHigh_c = decimal('43.3')

const within = (value: Decimal, low: Decimal, high: Decimal): boolean =>
  compare(value, low) >= 0 && compare(value, high) <= 0

/**
 * Reads a temperature. Without a unit 93-110 is Fahrenheit and 34-43.3 Celsius; the ranges do not overlap.
 * What is no number, in neither range, or outside 93-110 F after conversion is unclear, and a person asks again.
 */
export function readTemperature(temperature: Temperature | null | undefined): Reading {
  if (temperature == null) return { kind: 'none' }
  const value = readDecimal(temperature.value)
  if (value === undefined) return { kind: 'unclear' }
  const value_f = inFahrenheit(value, temperature.unit)
  return value_f !== undefined && within(value_f, plausibleLow_f, plausibleHigh_f)
    ? { kind: 'usable', value_f }
    : { kind: 'unclear' }
}

function inFahrenheit(value: Decimal, unit: Temperature['unit']): Decimal | undefined {
  if (unit === 'F') return value
  if (unit === 'C') return fahrenheitOf(value)
  if (within(value, plausibleLow_f, plausibleHigh_f)) return value
  if (within(value, plausibleLow_c, plausibleHigh_c)) return fahrenheitOf(value)
  return undefined
}
