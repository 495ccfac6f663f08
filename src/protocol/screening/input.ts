import type { Confidence } from '../evidence.ts'
import type { Outcome } from './questions.ts'

/** A value as JSON carries it. Decimals are texts; dates YYYY-MM-DD; instants ISO 8601 with an offset. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value }

/** What is known when a patient is screened: the answers, the chart, the plan, and the vital signs. */
export type ScreeningInput = {
  /** Day of the procedure in the clinic's zone, YYYY-MM-DD. */
  readonly procedureDate: string
  /** When the answers were given or last confirmed; an answer may carry its own `at`. */
  readonly answeredAt: string
  /** IANA zone name. */
  readonly clinicTz: string
  readonly patient: { readonly [name: string]: Value }
  readonly chart: { readonly [name: string]: Value }
  readonly vitals: { readonly [name: string]: Value }
  readonly plan: { readonly [name: string]: Value }
  /** By question id. A plain text is short for `{ value: text }`. */
  readonly answers: { readonly [question: string]: Value }
}

export type ScreeningReason = {
  readonly rule: string
  readonly outcome: Outcome
  readonly because: string
  readonly source: readonly string[]
  readonly confidence: Confidence
}

export type ScreeningDecision = {
  readonly decision: Outcome
  /** Ids of the questions still to be asked; only before the day. */
  readonly pending: readonly string[]
  /** True before the day: everything is evaluated again then. */
  readonly provisional: boolean
  /** The emergency sentence must be shown at once. */
  readonly emergencyText: boolean
  /** Every rule that fired except clear, worst first, then in the order of the questions. */
  readonly reasons: readonly ScreeningReason[]
  /** Version of the protocol that decided. */
  readonly protocol: string
}
