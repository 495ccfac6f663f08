import { compare, type Decimal, decimal, difference, plus } from '../decimal.ts'

/** Whole billing units of what was given and of what was discarded from a single-dose container. */
export type BillingUnits = { readonly given: bigint; readonly discarded: bigint }

const zero = decimal(0)

/**
 * Given amounts are rounded up to whole units, as they are paid; what was discarded is then rounded down in what the
 * rounding left of the container, so that both together are never more than it held (or than was given, rounded up).
 * Amounts are in the measure of `unit`, and not negative.
 */
export function billingUnits(given: Decimal, discarded: Decimal, unit: Decimal): BillingUnits {
  const units = quotient(given, unit, 'up')
  const paid = { coefficient: units * unit.coefficient, scale: unit.scale }
  const left = difference(plus(given, discarded), paid)
  return { given: units, discarded: compare(left, zero) > 0 ? quotient(left, unit, 'down') : 0n }
}

/** How many whole units an amount is; neither is negative. */
function quotient(amount: Decimal, unit: Decimal, round: 'up' | 'down'): bigint {
  const scale = Math.max(amount.scale, unit.scale)
  const dividend = amount.coefficient * 10n ** BigInt(scale - amount.scale)
  const divisor = unit.coefficient * 10n ** BigInt(scale - unit.scale)
  const whole = dividend / divisor
  return round === 'up' && dividend % divisor > 0n ? whole + 1n : whole
}
