import type { AnswerCondition } from '../conditions.ts'
import type { Evidence } from '../evidence.ts'
import type { Sentence } from '../language.ts'

/** From no obstacle to blocked. Hold and worse are released only by a clinician, by name and with a reason. */
export const outcomes = ['clear', 'note', 'review', 'hold', 'do_not_proceed'] as const
export type Outcome = (typeof outcomes)[number]

/** Whether an outcome waits for a person: from review on, a clinician must look and sign before the needle. */
export const waitsForPerson = (outcome: Outcome): boolean =>
  outcomes.indexOf(outcome) >= outcomes.indexOf('review')

export type Stage = 'before' | 'day'
export type Asked = 'patient' | 'staff' | 'check'
/** What a rule or question rests on. */
export type Basis =
  | 'clinic-page'
  | 'guideline'
  | 'common-practice'
  | 'drug-label'
  | 'payer-policy'
  | 'design-choice'

export type ScreeningRule = Evidence & {
  readonly id: string
  readonly when: AnswerCondition
  readonly outcome: Outcome
  readonly severity: 'none' | 'low' | 'medium' | 'high' | 'critical'
  readonly because: string
  readonly origin: Basis
  /** Who or what may release it, where that is more than the procedural clinician's signature. */
  readonly override?: string
  /** The emergency sentence is shown at once. */
  readonly emergencyText?: true
}

/** The value of an answer, or one part of it. */
export type FieldType =
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly of: FieldType }
  | { readonly type: 'object'; readonly fields: readonly Field[] }
  | {
      readonly type: 'integer' | 'number'
      readonly min?: number
      readonly max?: number
      readonly unit?: string
    }
  | { readonly type: 'date' | 'temperature' | 'drug' | 'phone' | 'text' }

export type Field = FieldType & {
  readonly name: string
  readonly optional?: true
  /** Known to staff, not to the patient: asked on the screen of checks. */
  readonly staff?: true
  /** Without words of its own the field is asked by the title of its screen. */
  readonly ask?: Sentence
  /** Asked only when this holds. */
  readonly when?: AnswerCondition
}

/** A question to a patient or to staff, or a check of the chart that nobody is asked. */
export type ScreeningQuestion = {
  readonly id: string
  readonly group: string
  readonly who: Asked
  readonly origin: Basis
  /** How far back it asks, in calendar days before the procedure, inclusive. */
  readonly lookback_days?: number
  /** Asked again on the day. */
  readonly dayOf?: true
  /** On the day it is asked anew: an earlier answer says nothing about today. */
  readonly anew?: true
  /** Answered by staff on the day; pending before. */
  readonly staffDay?: true
  readonly askWhen?: AnswerCondition
  /** The outcome when nobody answers. */
  readonly ifUnanswered?: Outcome
  /** The outcome when a changed plan makes it relevant on the day and it has no answer. */
  readonly ifRelevantLater?: Outcome
  /** "Unsure" goes to the rules instead of counting as no answer. */
  readonly unsureAllowed?: true
  readonly fields?: readonly Field[]
  readonly rules: readonly ScreeningRule[]
}

export type FlowScreen = {
  readonly id: string
  readonly who: 'patient' | 'chart' | 'staff'
  readonly title?: Sentence
  readonly questions: readonly string[] | 'asked again on the day'
  readonly when?: AnswerCondition
  /** What is asked here before the questions: fields of the input's `patient`. */
  readonly facts?: readonly Field[]
  /** One answer for every question of the screen: none of these. */
  readonly none?: Sentence
}

export type ScreeningData = {
  /** In the order in which reasons are named. */
  readonly questions: readonly ScreeningQuestion[]
  readonly definitions: Readonly<Record<string, AnswerCondition>>
  readonly drugClasses: Readonly<Record<string, readonly string[]>>
  readonly flow: readonly FlowScreen[]
  readonly labels: Readonly<Record<string, Sentence>>
  /** By question: what a patient ticks where several questions stand in one list. */
  readonly ticks?: Readonly<Record<string, Sentence>>
  /** What the patient reads at the end, whatever the decision. */
  readonly thanks: Sentence
}
