import type { Language } from '../language.ts'
import type { DoseReason, Written } from './plan.ts'
import type { AcetaminophenVerdict } from './rescue-data.ts'

/** What went wrong, and what is known. As in a plan, null is asked and not known. */
export type RescueInput = LipidInput | EpinephrineInput | AcetaminophenInput

export type LipidInput = {
  readonly kind: 'lipid_20_percent'
  /** Ideal body weight, as the checklist asks. */
  readonly weight_kg?: Written | null | undefined
}

export type EpinephrineInput = {
  readonly kind: 'epinephrine_im_1mg_per_ml'
  readonly weight_kg?: Written | null | undefined
}

export type AcetaminophenInput = {
  readonly kind: 'acetaminophen'
  /** In words, such as "2 x 500 mg every 6 h". */
  readonly regimen?: string | null | undefined
  readonly total_mg_24h?: Written | null | undefined
  readonly dose_mg?: Written | null | undefined
  readonly hours_between?: Written | null | undefined
  readonly weight_kg?: Written | null | undefined
  readonly modifiers?: readonly string[] | undefined
  readonly modifiers_unknown?: readonly string[] | undefined
}

type Answer = {
  readonly because: readonly string[]
  readonly reasons: readonly DoseReason[]
  readonly protocol: string
}

/** Amounts are rounded for display: mL to 2 places, mg to 3. */
export type LipidAnswer = Answer & {
  readonly verdict: 'give'
  readonly bolus_ml: number
  readonly bolus_over: string
  readonly max_ml: number
  /** Up to 70 kg. */
  readonly infusion_ml_per_min?: number
  /** Over 70 kg. */
  readonly infusion?: string
  readonly steps: readonly string[]
}

export type EpinephrineAnswer = Answer & {
  readonly verdict: 'give'
  readonly mg: number
  readonly ml: number
  readonly steps: readonly string[]
}

/** Without a weight there is no amount, but still what to do. */
export type UnclearAnswer = Answer & {
  readonly verdict: 'cannot_compute'
  readonly steps: readonly string[]
}

export type AcetaminophenAnswer = Answer & {
  readonly verdict: AcetaminophenVerdict
  /** The verdict, and what the first deciding rule says. */
  readonly answer: string
  /** The most of what was told and what the words of the regimen come to. */
  readonly total_mg_24h: number | null
  /** What the patient reads, with {poisonNumber} still to be filled. */
  readonly tell: Readonly<Record<Language, readonly string[]>>
}

export type RescueAnswer = LipidAnswer | EpinephrineAnswer | UnclearAnswer | AcetaminophenAnswer
