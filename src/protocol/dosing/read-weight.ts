import { kilogramsOf, readDecimal } from '../decimal.ts'
import { within } from './bounds.ts'
import type { Quantity } from './condition.ts'
import type { DosePlan, Written } from './plan.ts'
import {
  absolute,
  lesser,
  minus,
  order,
  product,
  quotient,
  type Ratio,
  ratioOf,
  sum,
  whole,
} from './ratio.ts'
import type { ReadyDosing, ReadyIdealWeight } from './ready.ts'
import type { DoseTrouble } from './rules.ts'

/** Notes a trouble at a place of the plan; what was to be read is then undefined. */
export type Complain = (trouble: DoseTrouble, path: string) => undefined

export type ReadWeight = {
  readonly kg: Ratio
  /** The weight limits are worked out on: never above `kg`. */
  readonly kg_used: Ratio
}

/** A written number, exactly; undefined when it is none. */
export function readNumber(value: Written | null | undefined): Ratio | undefined {
  const read = value == null ? undefined : readDecimal(value)
  return read === undefined ? undefined : ratioOf(read)
}

/** The weight in kilograms, exactly, and the weight used; undefined without value or unit, or outside what is plausible. */
export function readWeight(
  ready: ReadyDosing,
  plan: DosePlan,
  complain: Complain,
): ReadWeight | undefined {
  const height_cm = readHeight(ready, plan, complain)
  const written = plan.weight?.value
  const value = written == null ? undefined : readDecimal(written)
  if (value === undefined) return complain('weight_missing', 'weight.value')
  const unit = plan.weight?.unit
  if (unit !== 'kg' && unit !== 'lb') return complain('weight_unit_missing', 'weight.unit')
  const kg = ratioOf(unit === 'lb' ? kilogramsOf(value) : value)
  if (!within(kg, ready.bounds.weight_kg)) return complain('weight_implausible', 'weight.value')
  const heavy = height_cm !== undefined && isHeavy(kg, height_cm, ready.idealWeight)
  const kg_used = heavy
    ? lesser(kg, product(ready.idealWeight.times, ideal_kg(height_cm, plan.sex, ready.idealWeight)))
    : kg
  return kg_used.numerator > 0n ? { kg, kg_used } : complain('height_implausible', 'height_cm')
}

function readHeight(ready: ReadyDosing, plan: DosePlan, complain: Complain): Ratio | undefined {
  if (plan.height_cm == null) return undefined
  const height_cm = readNumber(plan.height_cm)
  const plausible = height_cm !== undefined && within(height_cm, ready.bounds.height_cm)
  return plausible ? height_cm : complain('height_implausible', 'height_cm')
}

/** Body mass index of the limit or more: kg ÷ (cm ÷ 100)² ≥ limit. */
function isHeavy(kg: Ratio, height_cm: Ratio, { from_bmi }: ReadyIdealWeight): boolean {
  const least = product(from_bmi, product(height_cm, height_cm))
  return order(product(kg, whole(10_000)), least) >= 0
}

const inch_cm: Ratio = { numerator: 254n, denominator: 100n }

/** Ideal body weight (Devine). Without a sex it is the lower of both: the text leaves that open, and lower is safer. */
function ideal_kg(height_cm: Ratio, sex: DosePlan['sex'], ideal: ReadyIdealWeight): Ratio {
  const { male, female } = ideal.kg_at_60_inches
  const known = sex === 'male' ? male : sex === 'female' ? female : lesser(male, female)
  const inchesAbove = minus(quotient(height_cm, inch_cm), whole(60))
  return sum(known, product(ideal.kg_per_inch_above, inchesAbove))
}

/** By how much of the last visit's weight today's differs; a last weight that cannot be read is not known. */
export function weightChange_percent(kg: Ratio | undefined, plan: DosePlan): Quantity {
  if (plan.last_weight_kg == null || kg === undefined) return 'none'
  const last = readNumber(plan.last_weight_kg)
  if (last === undefined || last.numerator <= 0n) return 'unknown'
  return quotient(product(absolute(minus(kg, last)), whole(100)), last)
}
