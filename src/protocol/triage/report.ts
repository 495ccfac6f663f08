import type { Language } from '../language.ts'

/** What a symptom report says, ready for the rules. Ids are those of the flags and modifiers of the protocol. */
export type SymptomReport = {
  /** Flags that are set: only what is new, or clearly worse, since the injection. An id that is not listed is not set. */
  readonly flags: readonly string[]
  readonly modifiers?: readonly string[] | undefined
  /** Modifiers the chart does not answer. */
  readonly modifiers_unknown?: readonly string[] | undefined
  /** Flags whose question was shown and skipped. */
  readonly unanswered?: readonly string[] | undefined
  /** Treated regions; shown to the clinician, never used for lung risk. */
  readonly region?: readonly string[] | undefined
  /** Hours from the procedure's end to the report; null when not known. Not used when both instants are given. */
  readonly hours_since_procedure?: number | string | null | undefined
  /** Instants, ISO 8601 with an offset. */
  readonly procedure_at?: string | null | undefined
  readonly reported_at?: string | null | undefined
  /** IANA zone names; the patient's is the clinic's unless given. */
  readonly clinic_tz?: string | null | undefined
  readonly patient_tz?: string | null | undefined
  readonly temperature?: Temperature | null | undefined
  /** Measured numbers by name, for example glucose_mgdl. */
  readonly numbers?: Readonly<Record<string, number | string>> | undefined
  /** Flags the patient already had before the procedure; printed for the clinician, never used by a rule. */
  readonly baseline_symptoms?: readonly string[] | undefined
  readonly free_text?: string | null | undefined
}

export type Temperature = {
  readonly value: string | number
  readonly unit?: 'F' | 'C' | null | undefined
  /** Where it was taken, for the clinician. */
  readonly how?: 'mouth' | 'ear' | 'armpit' | 'forehead' | null | undefined
}

/** From most to least urgent. */
export const dispositions = [
  'emergency_page',
  'page_now',
  'page_callback_30',
  'page_callback_60',
  'message',
  'self_care',
] as const
export type DispositionId = (typeof dispositions)[number]

export type TriageDecision = {
  readonly disposition: DispositionId
  /** The rules, then floors, of the deciding rank, in the order of the protocol. */
  readonly rules: readonly string[]
  /** Why, one sentence for each of `rules`. */
  readonly because: readonly string[]
  /** What the patient reads, by language, with its {words} still to be filled by `fillTell`. */
  readonly tell: Readonly<Record<Language, readonly string[]>>
  /** Every rule that matched, of any rank, in the order of the protocol. */
  readonly matched: readonly string[]
  /** Version of the protocol that decided. */
  readonly protocol: string
}
