import type { Decimal } from '../decimal.ts'

/** An exact fraction; the denominator is above zero. A dose over a limit is seldom a decimal, and is never rounded before it is compared. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint }

export const zero: Ratio = { numerator: 0n, denominator: 1n }

export const ratioOf = ({ coefficient, scale }: Decimal): Ratio => ({
  numerator: coefficient,
  denominator: ten(scale),
})

const powers = Array.from({ length: 31 }, (_, exponent) => 10n ** BigInt(exponent))
const ten = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent)

export const whole = (value: number): Ratio => ({ numerator: BigInt(value), denominator: 1n })

export function sum(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export const minus = (a: Ratio, b: Ratio): Ratio =>
  sum(a, { numerator: -b.numerator, denominator: b.denominator })

export const product = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})

/** a ÷ b. Throws a RangeError when b is zero, as BigInt does. */
export function quotient(a: Ratio, b: Ratio): Ratio {
  if (b.numerator === 0n) throw new RangeError('Division by zero')
  const sign = b.numerator < 0n ? -1n : 1n
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  }
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function order(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export const lesser = (a: Ratio, b: Ratio): Ratio => (order(b, a) < 0 ? b : a)

export const absolute = (a: Ratio): Ratio =>
  a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a

/** For display only: the nearest number with so many decimal places, half away from zero. */
export function shown(value: Ratio, places: number): number {
  const { numerator, denominator } = absolute(value)
  const scaled = (numerator * ten(places) * 2n + denominator) / (denominator * 2n)
  return Number(`${value.numerator < 0n ? '-' : ''}${scaled}e-${places}`)
}
