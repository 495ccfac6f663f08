import type { Logic } from '../conditions.ts'
import type { Evidence } from '../evidence.ts'
import type { Sentence } from '../language.ts'
import type { Bounds } from './bounds.ts'
import type { MeasuredAtom } from './condition.ts'
import type { DoseVerdict } from './plan.ts'
import type { RescueData } from './rescue-data.ts'

/** What a dose rule can ask about; each names its unit. */
export const doseQuantities = [
  'age_years',
  'weight_kg',
  'kg_used',
  'ideal_weight_lowers_kg',
  'weight_change_percent',
  'planned_anesthetics',
  'different_anesthetics',
  'session_ml',
  'total_fraction',
  'epinephrine_mcg',
  'epinephrine_unstated_ml',
  'liposomal_hours',
  'patch_hours',
] as const
export type DoseQuantity = (typeof doseQuantities)[number]

export type DoseCondition = Logic<MeasuredAtom<DoseQuantity>>

type Rule = Evidence & {
  readonly id: string
  readonly when: DoseCondition
  readonly because: string
}

export type VerdictRule = Rule & { readonly verdict: DoseVerdict }
export type FlagRule = Rule & { readonly flag: string }
/** Multiplies the limit of every drug; of several the lowest counts. */
export type FactorRule = Rule & { readonly factor: string }

/** At most so many milligrams: the lower of mg/kg times the weight used, and mg. */
export type DoseLimit = { readonly mg_per_kg: string; readonly mg: string }

export type LocalAnesthetic = Evidence & {
  readonly id: string
  readonly name: Sentence
  readonly class: 'amide' | 'ester'
  /** Any other strength is refused. */
  readonly strengths_percent: readonly string[]
  readonly plain: DoseLimit
  readonly with_epinephrine: DoseLimit
  readonly label: string
  /** Where sources differ, and what was chosen. */
  readonly because: string
  readonly onset: string
  readonly duration: string
}

/** Why a plan cannot be computed. */
export const doseTroubles = [
  'weight_missing',
  'weight_unit_missing',
  'weight_implausible',
  'height_implausible',
  'age_unclear',
  'factor_unclear',
  'modifier_unknown',
  'drug_unknown',
  'strength_missing',
  'strength_contradictory',
  'strength_not_used',
  'volume_missing',
  'volume_implausible',
  'epinephrine_missing',
  'epinephrine_contradictory',
  'epinephrine_ratio_unclear',
  'prior_unknown',
] as const
export type DoseTrouble = (typeof doseTroubles)[number]

export const boundNames = [
  'weight_kg',
  'height_cm',
  'age_years',
  'ml',
  'epinephrine_ratio',
] as const
export type BoundName = (typeof boundNames)[number]

export type IdealWeight = Evidence & {
  readonly id: string
  readonly from_bmi: string
  readonly times: string
  readonly kg_at_60_inches: { readonly male: string; readonly female: string }
  readonly kg_per_inch_above: string
  readonly because: string
}

/** Something to know beside the rules; no rule asks for it. */
export type DoseNote = Evidence & { readonly id: string; readonly text: string }

export type DosingData = {
  readonly verdicts: Readonly<Record<DoseVerdict, { staff: string; overridable: boolean }>>
  readonly formulary: readonly LocalAnesthetic[]
  readonly bounds: Readonly<Record<BoundName, Bounds>>
  readonly idealWeight: IdealWeight
  readonly modifiers: Readonly<Record<string, string>>
  readonly factors: readonly FactorRule[]
  readonly verdictRules: readonly VerdictRule[]
  readonly flagRules: readonly FlagRule[]
  readonly troubles: Readonly<Record<DoseTrouble, Evidence & { readonly because: string }>>
  readonly rescue: RescueData
  readonly notes: readonly DoseNote[]
}
