import { compare, type Decimal, decimal, plus, readDecimal } from '../decimal.ts'
import type { Found } from './found.ts'
import type { Amount, GivenDrug } from './session.ts'

export type Measure = 'mg' | 'ml' | 'units'

/** Amounts in the measure of the drug's billing unit, none of them negative. */
export type DrugAmounts = {
  readonly container: 'single-dose' | 'multi-dose'
  readonly given: Decimal
  readonly discarded: Decimal
}

const zero = decimal(0)

/**
 * What the note shows of one drug. Without what was given, the kind of container, and for a single-dose container
 * what was discarded, there are no amounts to bill.
 */
export function readAmounts(
  drug: GivenDrug,
  measure: Measure,
  what: string,
): { readonly amounts?: DrugAmounts; readonly found: readonly Found[] } {
  const given = readAmount(drug[`given_${measure}`])
  const found: Found[] = []
  if (given === undefined || compare(given, zero) <= 0)
    found.push({ finding: 'amount-not-recorded', what })
  const discarded = discardedOf(drug, measure)
  const problem = wasteProblem(drug, measure, given, discarded)
  if (problem !== undefined) found.push({ finding: 'waste-not-shown', what: `${what}, ${problem}` })
  if (given === undefined || found.length > 0) return { found }
  const container = drug.container === 'multi-dose' ? 'multi-dose' : 'single-dose'
  return { amounts: { container, given, discarded: discarded ?? zero }, found }
}

/** A decimal that is not negative. */
function readAmount(amount: Amount): Decimal | undefined {
  if (amount == null) return undefined
  const value = readDecimal(amount)
  return value === undefined || compare(value, zero) < 0 ? undefined : value
}

/** Nothing discarded in mg is nothing discarded in any measure. */
function discardedOf(drug: GivenDrug, measure: Measure): Decimal | undefined {
  const own = readAmount(drug[`discarded_${measure}`])
  if (own !== undefined || drug[`discarded_${measure}`] != null) return own
  const discarded_mg = readAmount(drug.discarded_mg)
  return discarded_mg !== undefined && compare(discarded_mg, zero) === 0 ? zero : undefined
}

/** What is missing, or cannot be, before the waste of a drug is billed. */
function wasteProblem(
  drug: GivenDrug,
  measure: Measure,
  given: Decimal | undefined,
  discarded: Decimal | undefined,
): string | undefined {
  const { container } = drug
  if (container === 'multi-dose') return undefined
  if (container !== 'single-dose') return 'single-dose or multi-dose'
  if (discarded === undefined) return 'the discarded amount'
  if (drug.container_mg == null || measure !== 'mg') return undefined
  const held = readAmount(drug.container_mg)
  const isWithin =
    held !== undefined && given !== undefined && compare(plus(given, discarded), held) <= 0
  return isWithin ? undefined : 'more than the container held'
}

/** The sum of amounts in one measure. */
export const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce(plus, zero)
