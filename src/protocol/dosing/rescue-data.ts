import type { Logic } from '../conditions.ts'
import type { Evidence } from '../evidence.ts'
import type { Sentence } from '../language.ts'
import type { Bounds } from './bounds.ts'
import type { MeasuredAtom } from './condition.ts'

/** Lipid emulsion 20 % for local anesthetic toxicity. */
export type LipidDose = Evidence & {
  readonly id: string
  /** Over this weight the fixed amounts are given; at it and below, those by weight. */
  readonly fixed_over_kg: string
  readonly fixed: { readonly bolus_ml: string; readonly infusion: string }
  readonly bolus_ml_per_kg: string
  readonly infusion_ml_per_kg_min: string
  readonly bolus_over: string
  readonly max_ml_per_kg: string
  readonly because: string
  readonly steps: readonly string[]
}

/** Epinephrine into the thigh muscle for anaphylaxis. */
export type EpinephrineDose = Evidence & {
  readonly id: string
  readonly mg_per_kg: string
  readonly mg_max: string
  readonly mg_per_ml: string
  readonly because: string
  readonly steps: readonly string[]
}

export const acetaminophenQuantities = [
  'total_mg_24h',
  'dose_mg',
  'hours_between',
  'weight_kg',
] as const
export type AcetaminophenQuantity = (typeof acetaminophenQuantities)[number]
export type AcetaminophenAtom = MeasuredAtom<AcetaminophenQuantity>

/** From least to most severe. */
export const acetaminophenVerdicts = ['ok', 'warn', 'cannot_compute', 'page_now'] as const
export type AcetaminophenVerdict = (typeof acetaminophenVerdicts)[number]

/** `says` is the short form; the first rule of the deciding verdict is quoted. */
export type AcetaminophenRule = Evidence & {
  readonly id: string
  readonly verdict: AcetaminophenVerdict
  readonly when: Logic<AcetaminophenAtom>
  readonly says: string
  readonly because: string
}

export type RescueData = {
  readonly weight_kg: Bounds
  readonly lipid: LipidDose
  readonly epinephrine: EpinephrineDose
  readonly weightUnclear: Evidence & { readonly id: string; readonly because: string }
  readonly acetaminophen: {
    readonly modifiers: Readonly<Record<string, string>>
    readonly rules: readonly AcetaminophenRule[]
    readonly regimenUnclear: AcetaminophenRule
    readonly totalUnclear: AcetaminophenRule
    /** What a patient reads. */
    readonly tell: Sentence
    readonly tellOverdose: Sentence
  }
}
