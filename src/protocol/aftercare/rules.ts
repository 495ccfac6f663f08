import type { Evidence, Origin } from '../evidence.ts'
import type { Sentence } from '../language.ts'

/** Whom a rule is for: it holds where one of `onlyIf` is present (or none is named) and none of `unless` is. */
export type Applies = {
  readonly onlyIf?: readonly string[]
  readonly unless?: readonly string[]
}

/** One thing the patient does, on every day from the first to the last of `days` (day 0 is the procedure date). */
export type AftercareTaskRule = Evidence &
  Applies & {
    readonly id: string
    /** Something to do and tick off, something for when it is needed, or something to know. */
    readonly kind: 'do' | 'if-needed' | 'know'
    readonly days: readonly [first: number, last: number]
    /** May hold {place} and {side}, or {drug}, {weekday}, {date} and {time}, filled in by the plan. */
    readonly sentence: Sentence
    readonly details?: readonly Sentence[]
    readonly when: Sentence
    readonly times_per_day?: readonly [least: number, most: number]
    readonly minutes?: readonly [least: number, most: number]
    /** Past this many minutes after the procedure it is no longer asked for. */
    readonly ends_after_minutes?: number
    readonly origin: Origin
    /**
     * `muscle`: once for each muscle injected whose stretch is safe for this patient. `cautioned-muscle`: once for
     * each whose stretch is not. `held-medicine`: once for each medicine a clinician held and signed.
     */
    readonly forEach?: 'muscle' | 'cautioned-muscle' | 'held-medicine'
    /** The task this one stands in for: of that task and those instead of it every patient has exactly one a day. */
    readonly insteadOf?: string
  }

export type CheckinQuestion = {
  readonly id: string
  readonly ask: Sentence
  /** The questions of the symptom form whose rules read the answer, or the tasks whose ticks it counts. */
  readonly readBy?: readonly string[]
}

export type CheckinRule = Applies & {
  readonly id: string
  readonly day: number
  /** Hours after the procedure ended, or a wall clock time (HH:MM) where the patient lives. */
  readonly at: { readonly hours_after: number } | { readonly local: string }
  /** Question ids, the emergency block first. */
  readonly asks: readonly string[]
  /** Asked again after these minutes and in the morning, if it was not answered. */
  readonly repeat_minutes?: number
}

export type AftercareHours = {
  /** Wall clock times (HH:MM) where the patient lives. */
  readonly reminders: readonly string[]
  readonly quiet: { readonly from: string; readonly to: string }
}

export type AftercareRules = {
  readonly lastDay: number
  readonly tasks: readonly AftercareTaskRule[]
  readonly checkins: readonly CheckinRule[]
  readonly questions: readonly CheckinQuestion[]
  readonly hours: AftercareHours
  readonly reminder_gap_hours: number
  readonly later: readonly { readonly day: number; readonly sentence: Sentence }[]
}
