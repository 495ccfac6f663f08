import { within } from './bounds.ts'
import type { Facts, Quantity } from './condition.ts'
import type { DosePlan } from './plan.ts'
import { minus, order, type Ratio, sum, whole, zero } from './ratio.ts'
import { type ReadDose, readDose } from './read-dose.ts'
import {
  type Complain,
  type ReadWeight,
  readNumber,
  readWeight,
  weightChange_percent,
} from './read-weight.ts'
import { isProper, type ReadyDosing } from './ready.ts'
import type { DoseQuantity, DoseTrouble } from './rules.ts'

export type Trouble = { readonly trouble: DoseTrouble; readonly path: string }

export type ReadPlan = {
  readonly troubles: readonly Trouble[]
  readonly weight: ReadWeight | undefined
  /** Prior doses, then the plan; those with a trouble are missing. */
  readonly doses: readonly ReadDose[]
  /** The clinician's own factor; 1 where none is given. */
  readonly factor: Ratio
  /** Everything the rules ask but the total, which is not worked out yet. */
  readonly facts: Facts<DoseQuantity>
}

/** Reads a plan for the rules: exact numbers, and every trouble with its place. Never throws. */
export function readPlan(ready: ReadyDosing, plan: DosePlan): ReadPlan {
  const troubles: Trouble[] = []
  const complain: Complain = (trouble, path) => {
    troubles.push({ trouble, path })
    return undefined
  }
  const weight = readWeight(ready, plan, complain)
  const age_years = readAge(ready, plan, complain)
  const factor = readFactor(plan, complain)
  const modifiers = readModifiers(ready, plan, complain)
  const doses = readDoses(ready, plan, complain)
  readOthers(plan, complain)
  return {
    troubles,
    weight,
    doses,
    factor,
    facts: { quantities: { ...quantitiesOf(plan, weight, doses), age_years }, modifiers },
  }
}

function readAge(ready: ReadyDosing, plan: DosePlan, complain: Complain): Quantity {
  if (plan.age_years === undefined) return 'none'
  const age_years = readNumber(plan.age_years)
  if (age_years !== undefined && within(age_years, ready.bounds.age_years)) return age_years
  complain('age_unclear', 'age_years')
  return 'none'
}

function readFactor(plan: DosePlan, complain: Complain): Ratio {
  if (plan.reduction_factor == null) return whole(1)
  const factor = readNumber(plan.reduction_factor)
  if (factor !== undefined && isProper(factor)) return factor
  complain('factor_unclear', 'reduction_factor')
  return whole(1)
}

function readModifiers(
  { data }: ReadyDosing,
  { modifiers = [], modifiers_unknown = [] }: DosePlan,
  complain: Complain,
): ReadonlyMap<string, true | 'unknown'> {
  const read = new Map<string, true | 'unknown'>()
  for (const [at, id] of modifiers_unknown.entries()) {
    if (Object.hasOwn(data.modifiers, id)) read.set(id, 'unknown')
    else complain('modifier_unknown', `modifiers_unknown.${at}`)
  }
  for (const [at, id] of modifiers.entries()) {
    if (Object.hasOwn(data.modifiers, id)) read.set(id, true)
    else complain('modifier_unknown', `modifiers.${at}`)
  }
  return read
}

function readDoses(ready: ReadyDosing, plan: DosePlan, complain: Complain): readonly ReadDose[] {
  const read = (doses: DosePlan['drugs'], key: string, prior: boolean) =>
    doses.flatMap((dose, at) => {
      const one = readDose(ready, dose, `${key}.${at}`, complain)
      return one === undefined ? [] : [{ ...one, prior }]
    })
  return [...read(plan.prior_24h ?? [], 'prior_24h', true), ...read(plan.drugs, 'drugs', false)]
}

const liposomal = 'liposomal'
const patch = 'patch'

function readOthers({ prior_other = [] }: DosePlan, complain: Complain): void {
  for (const [at, { kind }] of prior_other.entries()) {
    if (kind !== liposomal && kind !== patch) complain('prior_unknown', `prior_other.${at}.kind`)
  }
}

/** The latest of its kind; not known where one of them has no readable time before now. */
function hoursSince(kind: string, { prior_other = [] }: DosePlan): Quantity {
  let least: Quantity = 'none'
  for (const one of prior_other) {
    if (one.kind !== kind) continue
    const hours = readNumber(one.hours_before)
    if (hours === undefined || hours.numerator < 0n) return 'unknown'
    if (least === 'none' || order(hours, least) < 0) least = hours
  }
  return least
}

function quantitiesOf(
  plan: DosePlan,
  weight: ReadWeight | undefined,
  doses: readonly ReadDose[],
): Omit<Record<DoseQuantity, Quantity>, 'age_years'> {
  const total = (values: readonly Ratio[]): Ratio => values.reduce(sum, zero)
  const unstated = doses.filter(({ epinephrine_mcg }) => epinephrine_mcg === undefined)
  return {
    weight_kg: weight?.kg ?? 'none',
    kg_used: weight?.kg_used ?? 'none',
    ideal_weight_lowers_kg: weight === undefined ? 'none' : minus(weight.kg, weight.kg_used),
    weight_change_percent: weightChange_percent(weight?.kg, plan),
    planned_anesthetics: whole(plan.drugs.length),
    different_anesthetics: whole(new Set(doses.map(({ ready }) => ready.drug.id)).size),
    session_ml: total(doses.filter(({ prior }) => !prior).map(({ ml }) => ml)),
    epinephrine_mcg: total(doses.map(({ epinephrine_mcg }) => epinephrine_mcg ?? zero)),
    epinephrine_unstated_ml: total(unstated.map(({ ml }) => ml)),
    liposomal_hours: hoursSince(liposomal, plan),
    patch_hours: hoursSince(patch, plan),
    total_fraction: 'none',
  }
}
