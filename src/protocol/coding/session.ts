import type { Confidence } from '../evidence.ts'

type Maybe<Value> = Value | null | undefined

/** A decimal as JSON wrote it, or as a text. */
export type Amount = Maybe<number | string>

/** What was done to one muscle. */
export type Target = {
  /** Id of a muscle of the atlas; null where the note names none. */
  readonly muscle?: Maybe<string>
  /** The named member of a group of muscles, such as anterior of the scalenes. */
  readonly member?: Maybe<string>
  /** What was needled where it was no muscle, such as ligament. */
  readonly structure?: Maybe<string>
  readonly side?: Maybe<string>
  /** injection or dry-needling. */
  readonly technique?: Maybe<string>
  readonly injectate?: Maybe<readonly string[]>
  /** Points in this muscle; never counted. */
  readonly points?: Amount
  /** 1 for the first encounter of the day, 2 for the next. */
  readonly encounter?: Amount
}

/** What was drawn of one drug: in mg, and where its unit is a volume or a biological unit, also in that. */
export type GivenDrug = {
  readonly drug?: Maybe<string>
  readonly given_mg?: Amount
  readonly given_ml?: Amount
  readonly given_units?: Amount
  readonly discarded_mg?: Amount
  readonly discarded_ml?: Amount
  readonly discarded_units?: Amount
  /** What the opened containers held, in mg. */
  readonly container_mg?: Amount
  /** single-dose or multi-dose. */
  readonly container?: Maybe<string>
  /** A HCPCS code that a person typed; checked, never believed. */
  readonly code?: Maybe<string>
}

/** Earlier sessions; a session is one day. */
export type History = {
  readonly sessionsInPast12Months?: Amount
  /** Days of earlier sessions, YYYY-MM-DD, where the chart has them. */
  readonly sessionDates?: Maybe<readonly string[]>
  /** never: this region was not treated before. */
  readonly daysSinceSameRegion?: Amount
  readonly reliefPercent?: Amount
  readonly reliefWeeks?: Amount
}

/** What was done on one day of service, as the note says it. Absent means that the note does not say it. */
export type Session = {
  readonly payer?: Maybe<string>
  /** YYYY-MM-DD in the clinic's zone. */
  readonly dateOfService?: Maybe<string>
  readonly exam?: Maybe<{
    readonly tautBand?: Maybe<boolean>
    readonly hyperirritableSpot?: Maybe<boolean>
    readonly referredPain?: Maybe<boolean>
  }>
  readonly targets?: Maybe<readonly Target[]>
  readonly drugs?: Maybe<readonly GivenDrug[]>
  /** ICD-10-CM codes that the clinician typed; without any they follow from the muscles. */
  readonly diagnoses?: Maybe<readonly string[]>
  readonly guidance?: Maybe<{
    /** none, ultrasound, fluoroscopy or another. */
    readonly kind?: Maybe<string>
    readonly imageStored?: Maybe<boolean>
    readonly reportWritten?: Maybe<boolean>
    readonly why?: Maybe<string>
    readonly realTime?: Maybe<boolean>
  }>
  readonly evaluation?: Maybe<{ readonly separate?: Maybe<boolean> }>
  /** Roles of what else was done that day, such as large_joint. */
  readonly otherProcedures?: Maybe<readonly string[]>
  readonly history?: Maybe<History>
  /** What the payer's article asks for: local-anesthetic-line. */
  readonly payerAsks?: Maybe<readonly string[]>
  /** Performed in a facility that bills its own part. */
  readonly facility?: Maybe<boolean>
}

export type CodingReason = {
  readonly rule: string
  readonly because: string
  readonly source: readonly string[]
  readonly confidence: Confidence
}

/** What the note supports. Suggestions: a coder decides and signs. */
export type CodingDecision = {
  /** ROLExUNITS, in the order of the roles; empty when the claim waits for a person. */
  readonly procedures: readonly string[]
  readonly icd10: readonly string[]
  /** CODExUNITS, with a waste modifier where one belongs. */
  readonly hcpcs: readonly string[]
  /** ROLE-MODIFIER. */
  readonly modifiers: readonly string[]
  /** Each has its sentence and source among the reasons. */
  readonly flags: readonly string[]
  /** Roles that must not stand on this claim. */
  readonly do_not_bill: readonly string[]
  /** The sentences of the reasons. */
  readonly because: readonly string[]
  readonly reasons: readonly CodingReason[]
  /** Version of the protocol that decided. */
  readonly protocol: string
}
