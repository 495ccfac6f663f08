import type { AnswerCondition } from '../conditions.ts'
import type { Evidence } from '../evidence.ts'

/** Roles of our own for what is billed; a clinic maps them to the numbers it has licensed. */
export const roles = [
  'tpi_1_2',
  'tpi_3_plus',
  'dry_1_2',
  'dry_3_plus',
  'ultrasound_guidance',
  'fluoroscopy_guidance',
  'large_joint',
  'plain_im_or_sc',
  'evaluation',
  'sedation',
  'chemodenervation',
] as const
export type RoleId = (typeof roles)[number]

export type Technique = 'injection' | 'dry-needling'

/** When a role is right. Never more than one unit a day. */
export type Role = Evidence & {
  readonly id: RoleId
  readonly because: string
  /** Chosen by the number of counted muscles, both ends included. */
  readonly counts?: {
    readonly technique: Technique
    readonly least: number
    readonly most?: number
  }
  /** First day of service, YYYY-MM-DD. */
  readonly from?: string
}

/** What may stand beside trigger point injections when it was done on the same day. */
export type OtherProcedure = {
  readonly role: RoleId
  readonly bill: boolean
  readonly raises: FindingId
}

/** Our own grouping of the body for a payer's "one anatomical region in a session". */
export type PayerRegion =
  | 'head and neck'
  | 'shoulder'
  | 'arm'
  | 'chest'
  | 'upper back'
  | 'low back'
  | 'abdomen'
  | 'hip and buttock'
  | 'leg'

/** How one muscle of the atlas is counted and what it is a diagnosis of. */
export type CodedMuscle = {
  /** Id of the atlas. */
  readonly id: string
  /** The muscle that is counted. */
  readonly counted: string
  readonly icd10: string
  readonly region: PayerRegion
  /** A group: each member that the note names counts. */
  readonly members?: readonly string[]
}

/** An ICD-10-CM code. Days are days of service, YYYY-MM-DD. */
export type Diagnosis = {
  readonly code: string
  readonly meaning: string
  /** Too short to be valid on any day. */
  readonly parent?: true
  readonly from?: string
  /** First day on which it is no longer valid. */
  readonly until?: string
  /** On the list of the uniform 2024 Medicare policy. */
  readonly listed?: true
  /** Whether it alone can be the reason for an injection, where the payer has no list. */
  readonly alone: boolean
  /** Says at which muscles the pain is, or that it does not. */
  readonly sited?: 'muscles' | 'none'
  /** Beginnings of codes that may not stand beside it. */
  readonly excludes?: readonly string[]
  readonly note?: string
}

export type Injectate = {
  readonly id: string
  readonly kind: 'local-anesthetic' | 'steroid' | 'carrier' | 'toxin' | 'not-covered'
  /** Its HCPCS code; none: no line can be made. */
  readonly code?: string
}

/** A HCPCS code for a drug. */
export type DrugCode = Evidence & {
  readonly code: string
  readonly drug: string
  /** What one billing unit is. */
  readonly unit?: { readonly amount: string; readonly of: 'mg' | 'ml' | 'units' }
  readonly from?: string
  /** false: never a line by itself; a person confirms the code. */
  readonly automatic: boolean
  readonly replaces?: readonly string[]
  readonly note?: string
}

/** What a rule does to the claim besides saying so. */
export type Effect =
  | 'tell'
  /** Nothing is billed until a person has looked. */
  | 'hold'
  /** Neither injection role. */
  | 'refuse-injection'
  /** Not the injection role that was counted. */
  | 'refuse-counted-injection'
  | 'refuse-dry-needling'
  | 'refuse-needling'
  | 'refuse-guidance'

/** A rule that is looked at in every session of a payer. It holds also when what it needs is not known. */
export type CodingRule = Evidence & {
  readonly id: string
  readonly flag: string
  readonly when: AnswerCondition
  readonly does: Effect
  readonly because: string
}

/** What reading the note may find. {what} is filled in; the name is the flag. */
export type Finding = Evidence & { readonly does: Effect; readonly because: string }

export type FindingId =
  | 'date-of-service-missing'
  | 'payer-unknown'
  | 'policy-not-in-force'
  | 'nothing-recorded'
  | 'technique-not-recorded'
  | 'technique-contradictory'
  | 'muscles-not-named'
  | 'not-a-muscle'
  | 'member-unknown'
  | 'side-not-recorded'
  | 'injectate-not-recorded'
  | 'injectate-unknown'
  | 'injectate-not-covered'
  | 'chemodenervation'
  | 'combine-same-day'
  | 'fibres-of-one-muscle'
  | 'check-payer'
  | 'check-ncci-pair'
  | 'role-not-in-force'
  | 'diagnosis-invalid'
  | 'diagnosis-unknown'
  | 'diagnosis-excluded'
  | 'diagnosis-site'
  | 'diagnosis-weak'
  | 'evaluation-not-separate'
  | 'sedation-not-billed'
  | 'plain-injection-not-billed'
  | 'procedure-unknown'
  | 'session-near-window'
  | 'no-drug-code'
  | 'drug-code-invalid'
  | 'drug-code-unconfirmed'
  | 'drug-not-injected'
  | 'amount-not-recorded'
  | 'waste-not-shown'

/** What is said of a decision without a flag. */
export type NoteId =
  | 'muscles-counted'
  | 'needled-on-top'
  | 'diagnosis-from-muscles'
  | 'anesthetic-included'
  | 'waste-line'
  | 'nothing-wasted'
  | 'waste-in-units'
  | 'waste-not-billed'
  | 'evaluation-separate'
  | 'professional-part'

export type Note = Evidence & { readonly because: string }

/** Rules of a payer, in force from a day of service on. */
export type PayerPolicy = {
  readonly id: string
  readonly payers: readonly string[]
  readonly name: string
  readonly from?: string
  /** A single-dose container of which nothing was discarded needs its own modifier from this day on. */
  readonly nothingWastedFrom?: string
  readonly rules: readonly CodingRule[]
}

/** A local coverage policy and the contractor whose it is. */
export type LocalPolicy = {
  readonly id: string
  readonly contractor: string
  readonly effective: string
  readonly says: string
  readonly source: readonly string[]
}

export type Modifier = Evidence & { readonly modifier: string; readonly use: string }

export type CodingData = {
  readonly roles: readonly Role[]
  readonly otherProcedures: readonly OtherProcedure[]
  readonly muscles: readonly CodedMuscle[]
  readonly diagnoses: readonly Diagnosis[]
  readonly injectates: readonly Injectate[]
  readonly drugCodes: readonly DrugCode[]
  /** Rules for every payer. */
  readonly rules: readonly CodingRule[]
  readonly policies: readonly PayerPolicy[]
  /** The policy used where the payer is not known: the strictest. */
  readonly unknownPayer: string
  readonly definitions: Readonly<Record<string, AnswerCondition>>
  readonly findings: Readonly<Record<FindingId, Finding>>
  readonly notes: Readonly<Record<NoteId, Note>>
  readonly localPolicies: readonly LocalPolicy[]
  readonly modifiers: readonly Modifier[]
  /** What a complete note holds, by section. */
  readonly noteFields: Readonly<Record<string, readonly string[]>>
}
