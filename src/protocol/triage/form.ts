import type { FormCondition } from '../conditions.ts'
import type { Sentence } from '../language.ts'
import type { SymptomReport } from './report.ts'

/** The symptom report form as data: few plain questions that set every flag a patient can report. */
export type SymptomForm = {
  readonly blocks: readonly FormBlock[]
  readonly callButton: Sentence
  readonly pain: PainReading
}

export type FormBlock = {
  readonly id: string
  readonly title: Sentence
  /** Whether the report counts as abandoned while the first question of the block is not answered. */
  readonly required: boolean
  readonly shownWhen?: FormCondition
  readonly questions: readonly FormQuestion[]
}

export type FormQuestion = ChoiceQuestion | NumberQuestion | TemperatureQuestion | TextQuestion

type Question = {
  readonly id: string
  /** May hold {painBefore}; a part in [ ] is left out when its words are not known. */
  readonly text: Sentence
  /** A question that an answer opens is shown when that answer is ticked, and when this holds as well. */
  readonly shownWhen?: FormCondition
  readonly openedOnly?: true
}

export type ChoiceQuestion = Question & {
  readonly kind: 'multi' | 'single'
  readonly options: readonly FormOption[]
}
/** `measures` names the number it gives to the rules. */
export type NumberQuestion = Question & {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly measures?: string
}
export type TemperatureQuestion = Question & { readonly kind: 'temperature' }
export type TextQuestion = Question & { readonly kind: 'text' }

export type FormOption = {
  readonly id: string
  readonly text: Sentence
  /** Flags that a tick sets. */
  readonly sets?: readonly string[]
  /** Questions that a tick opens. */
  readonly opens?: readonly string[]
  readonly shownWhen?: FormCondition
  /** The answers "none of these" and "usual": a tick that may set nothing. */
  readonly reassures?: true
}

/** How a pain score is read; points are of 0 to 10. The page's "increased localized pain", to be signed. */
export type PainReading = {
  /** Up: so many points above the score before the procedure, */
  readonly up_points: number
  /** or this score, when it was lower before or is not known. */
  readonly high_from_points: number
  readonly severe_from_points: number
  /** Until then ice and a pain reliever are tried first, and the patient is asked again. */
  readonly settles_within_h: number
  readonly soreness_within_h: number
  readonly advice: Sentence
  readonly ask_again_h: number
}

/** One answer: the ticked options, a text or number as typed, or a temperature. */
export type FormAnswer =
  | readonly string[]
  | string
  | {
      readonly value: string
      readonly unit?: 'F' | 'C' | null | undefined
      readonly how?: 'mouth' | 'ear' | 'armpit' | 'forehead' | 'not_taken' | null | undefined
    }
export type FormAnswers = Readonly<Record<string, FormAnswer>>

/** What the clinic knows about the patient and the procedure when a report comes in. */
export type ReportChart = Omit<
  SymptomReport,
  'flags' | 'unanswered' | 'temperature' | 'numbers' | 'free_text'
> & {
  /** Pain before the procedure, 0 to 10. */
  readonly pain_before?: number | string | null | undefined
}
