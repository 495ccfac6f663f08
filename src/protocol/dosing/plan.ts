import type { Confidence } from '../evidence.ts'

/** A number as JSON or a form wrote it; read exactly, as written. */
export type Written = number | string

/**
 * What is to be injected, or what was. A key that is left out was not asked and has its usual meaning (an adult, an
 * ordinary weight); null says that it was asked and is not known, which never clears.
 */
export type DosePlan = {
  readonly weight?: WeighedWeight | null | undefined
  readonly height_cm?: Written | null | undefined
  readonly sex?: 'female' | 'male' | 'other' | 'unknown' | null | undefined
  readonly last_weight_kg?: Written | null | undefined
  readonly age_years?: Written | null | undefined
  readonly modifiers?: readonly string[] | undefined
  /** Modifiers the chart does not answer; each counts as present. */
  readonly modifiers_unknown?: readonly string[] | undefined
  /** A clinician's own factor, over 0 and at most 1; the lowest of it and the protocol's is used. */
  readonly reduction_factor?: Written | null | undefined
  /** Local anesthetics of this session; empty for saline or dry needling. */
  readonly drugs: readonly DrugDose[]
  /** Local anesthetics given in the last 24 h, whoever gave them. */
  readonly prior_24h?: readonly DrugDose[] | undefined
  readonly prior_other?: readonly PriorOther[] | undefined
}

/** Without a unit it is no weight. */
export type WeighedWeight = {
  readonly value?: Written | null | undefined
  readonly unit?: 'kg' | 'lb' | null | undefined
}

/** A strength is a percent or milligrams per milliliter; when both are given they must agree. */
export type DrugDose = {
  readonly drug: string
  readonly percent?: Written | null | undefined
  readonly mg_per_ml?: Written | null | undefined
  readonly ml?: Written | null | undefined
  /** Whether epinephrine is in the solution. */
  readonly epi?: boolean | null | undefined
  /** Such as 1:200,000. */
  readonly epi_ratio?: string | null | undefined
}

export type PriorOther = {
  readonly kind: string
  readonly hours_before?: Written | null | undefined
}

/** From least to most severe. */
export const doseVerdicts = ['ok', 'warn', 'block', 'cannot_compute', 'out_of_scope'] as const
export type DoseVerdict = (typeof doseVerdicts)[number]

/** Numbers here are rounded for display; every comparison was exact. */
export type DoseDecision = {
  readonly verdict: DoseVerdict
  /** In the order of the alphabet, each once. */
  readonly flags: readonly string[]
  /** Share of the limit, 4 places; null where it cannot be computed. */
  readonly total_fraction: number | null
  readonly percent_of_max: number | null
  readonly weight_kg: number | null
  /** The weight the limits are worked out on. */
  readonly kg_used: number | null
  /** Prior doses first, then the plan; empty where it cannot be computed. */
  readonly per_drug: readonly DrugShare[]
  /** Why, in the order of `reasons`: the verdict, the flags, then how each limit came about. */
  readonly because: readonly string[]
  readonly reasons: readonly DoseReason[]
  /** Whether a clinician may override the verdict. */
  readonly overridable: boolean
  /** Version of the protocol that decided. */
  readonly protocol: string
}

export type DrugShare = {
  readonly drug: string
  readonly mg: number
  readonly max_mg: number
  readonly binding: 'absolute cap' | 'mg/kg'
  readonly fraction: number
  readonly prior: boolean
}

export type DoseReason = {
  readonly rule: string
  /** The verdict or flag it gives, or what it worked out. */
  readonly outcome: string
  readonly because: string
  readonly source: readonly string[]
  readonly confidence: Confidence
  /** Where in the plan the trouble is. */
  readonly path?: string
}
