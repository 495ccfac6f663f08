import { decimal } from '../decimal.ts'
import { type Bounds, type ReadyBounds, readyBounds } from './bounds.ts'
import { compile, type Test, type Vocabulary } from './condition.ts'
import { type DoseVerdict, doseVerdicts } from './plan.ts'
import { type Ratio, ratioOf } from './ratio.ts'
import {
  type AcetaminophenQuantity,
  type AcetaminophenRule,
  acetaminophenQuantities,
  type RescueData,
} from './rescue-data.ts'
import {
  type BoundName,
  type DoseLimit,
  type DoseQuantity,
  type DosingData,
  doseQuantities,
  type FactorRule,
  type FlagRule,
  type LocalAnesthetic,
  type VerdictRule,
} from './rules.ts'

export type ReadyLimit = { readonly mg_per_kg: Ratio; readonly mg: Ratio }

export type ReadyDrug = {
  readonly drug: LocalAnesthetic
  readonly strengths_percent: readonly Ratio[]
  readonly plain: ReadyLimit
  readonly with_epinephrine: ReadyLimit
}

export type ReadyIdealWeight = {
  readonly from_bmi: Ratio
  readonly times: Ratio
  readonly kg_at_60_inches: { readonly male: Ratio; readonly female: Ratio }
  readonly kg_per_inch_above: Ratio
}

/** The dose rules with decimals read and conditions compiled once. It holds no state. */
export type ReadyDosing = {
  readonly data: DosingData
  readonly drugs: ReadonlyMap<string, ReadyDrug>
  readonly bounds: Readonly<Record<BoundName, ReadyBounds>>
  readonly idealWeight: ReadyIdealWeight
  readonly factors: readonly {
    readonly rule: FactorRule
    readonly factor: Ratio
    readonly test: Test<DoseQuantity>
  }[]
  readonly verdictRules: readonly {
    readonly rule: VerdictRule
    readonly test: Test<DoseQuantity>
  }[]
  readonly flagRules: readonly { readonly rule: FlagRule; readonly test: Test<DoseQuantity> }[]
  readonly rescueWeight_kg: ReadyBounds
  readonly lipid: {
    readonly fixed_over_kg: Ratio
    readonly fixedBolus_ml: Ratio
    readonly bolus_ml_per_kg: Ratio
    readonly infusion_ml_per_kg_min: Ratio
    readonly max_ml_per_kg: Ratio
  }
  readonly epinephrine: {
    readonly mg_per_kg: Ratio
    readonly mg_max: Ratio
    readonly mg_per_ml: Ratio
  }
  readonly acetaminophen: readonly {
    readonly rule: AcetaminophenRule
    readonly test: Test<AcetaminophenQuantity>
  }[]
}

const read = (value: string): Ratio => ratioOf(decimal(value))
const readLimit = ({ mg_per_kg, mg }: DoseLimit): ReadyLimit => ({
  mg_per_kg: positive(mg_per_kg),
  mg: positive(mg),
})

/** What a dose is divided by. */
function positive(value: string): Ratio {
  const ratio = read(value)
  if (ratio.numerator <= 0n) throw new RangeError(`${value} is not over 0`)
  return ratio
}

/** Bounds of what is never 0. */
function positiveBounds({ from, to }: Bounds): ReadyBounds {
  return { from: positive(from), to: positive(to) }
}

/**
 * Compiles the dose rules. Throws when a figure is no decimal or a limit not over 0, a condition names what the rules do not have, or no
 * verdict always holds: then a plan could be left without an answer.
 */
export function readyDosing(data: DosingData): ReadyDosing {
  if (!data.verdictRules.some(({ when }) => 'const' in when && when.const)) {
    throw new RangeError('No verdict of the dose rules always holds')
  }
  const doses: Vocabulary<DoseQuantity> = { quantities: doseQuantities, modifiers: data.modifiers }
  const { idealWeight, bounds } = data
  const { male, female } = idealWeight.kg_at_60_inches
  return {
    data,
    drugs: new Map(data.formulary.map((drug) => [drug.id, readyDrug(drug)])),
    bounds: {
      weight_kg: positiveBounds(bounds.weight_kg),
      height_cm: positiveBounds(bounds.height_cm),
      age_years: readyBounds(bounds.age_years),
      ml: readyBounds(bounds.ml),
      epinephrine_ratio: positiveBounds(bounds.epinephrine_ratio),
    },
    idealWeight: {
      from_bmi: read(idealWeight.from_bmi),
      times: read(idealWeight.times),
      kg_at_60_inches: { male: read(male), female: read(female) },
      kg_per_inch_above: read(idealWeight.kg_per_inch_above),
    },
    factors: data.factors.map((rule) => ({
      rule,
      factor: properFactor(rule),
      test: compile(rule.when, doses),
    })),
    verdictRules: data.verdictRules.map((rule) => ({ rule, test: compile(rule.when, doses) })),
    flagRules: data.flagRules.map((rule) => ({ rule, test: compile(rule.when, doses) })),
    ...readyRescue(data.rescue),
  }
}

type ReadyRescue = Pick<ReadyDosing, 'rescueWeight_kg' | 'lipid' | 'epinephrine' | 'acetaminophen'>

function readyRescue({ weight_kg, lipid, epinephrine, acetaminophen }: RescueData): ReadyRescue {
  const pills: Vocabulary<AcetaminophenQuantity> = {
    quantities: acetaminophenQuantities,
    modifiers: acetaminophen.modifiers,
  }
  return {
    rescueWeight_kg: readyBounds(weight_kg),
    lipid: {
      fixed_over_kg: read(lipid.fixed_over_kg),
      fixedBolus_ml: read(lipid.fixed.bolus_ml),
      bolus_ml_per_kg: read(lipid.bolus_ml_per_kg),
      infusion_ml_per_kg_min: read(lipid.infusion_ml_per_kg_min),
      max_ml_per_kg: read(lipid.max_ml_per_kg),
    },
    epinephrine: {
      mg_per_kg: read(epinephrine.mg_per_kg),
      mg_max: read(epinephrine.mg_max),
      mg_per_ml: positive(epinephrine.mg_per_ml),
    },
    acetaminophen: acetaminophen.rules.map((rule) => ({
      rule,
      test: compile(rule.when, pills),
    })),
  }
}

const readyDrug = (drug: LocalAnesthetic): ReadyDrug => ({
  drug,
  strengths_percent: drug.strengths_percent.map(read),
  plain: readLimit(drug.plain),
  with_epinephrine: readLimit(drug.with_epinephrine),
})

function properFactor({ id, factor }: FactorRule): Ratio {
  const value = read(factor)
  if (!isProper(value)) throw new RangeError(`The factor of ${id} is not over 0 and at most 1`)
  return value
}

/** Over 0 and at most 1: a factor that never raises a limit. */
export const isProper = (factor: Ratio): boolean =>
  factor.numerator > 0n && factor.numerator <= factor.denominator

export const severity = (verdict: DoseVerdict): number => doseVerdicts.indexOf(verdict)
