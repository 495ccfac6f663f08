import type { ReportCondition } from '../conditions.ts'
import type { Evidence, Origin } from '../evidence.ts'
import type { Sentence } from '../language.ts'
import type { DispositionId } from './report.ts'

/** One red-flag rule. `window` says in words what `when` says about time. */
export type TriageRule = Evidence & {
  readonly id: string
  readonly disposition: DispositionId
  readonly name: string
  readonly when: ReportCondition
  readonly window: string
  readonly origin: Origin
  readonly because: string
}

/** What a disposition asks of patient and clinic. Times are in minutes; the clinic page gives none, so all are our own choice. */
export type Disposition = {
  readonly id: DispositionId
  /** 6 is the most urgent, 1 the least. */
  readonly rank: number
  readonly patient: string
  readonly staff?: string
  readonly ack_within_min?: number
  readonly callback_within_min?: number
}

/** Only a symptom that no matched rule explains raises the floor; neutral and system flags do not. */
export type Flag = { readonly kind: 'symptom' | 'neutral' | 'system'; readonly meaning: string }

export type Modifier = { readonly setBy: 'chart' | 'system'; readonly meaning: string }

/** A disposition that holds when no single rule says so. */
export type Floor = {
  readonly id: string
  readonly disposition: DispositionId
  readonly because: string
}

/** A line the patient reads while waiting. It holds {words} to fill in; a part in [ ] is left out when its words are not known. */
export type TellLine = {
  readonly id: string
  readonly text: Sentence
  /** Shown only when one of these rules matched. */
  readonly rules?: readonly string[]
  /** Shown only when this holds as well. */
  readonly when?: ReportCondition
  /** It speaks of the procedure: never told to someone who has not had it yet. */
  readonly afterProcedure?: true
}

export type Tell = Readonly<Record<DispositionId, readonly TellLine[]>>

export type TriageData = {
  readonly dispositions: readonly Disposition[]
  readonly flags: Readonly<Record<string, Flag>>
  readonly modifiers: Readonly<Record<string, Modifier>>
  /** In order: most urgent first. */
  readonly rules: readonly TriageRule[]
  /** A symptom that no matched rule explains. */
  readonly unexplained: Floor
  /** A symptom after the follow-up watch; not when every matched rule is in `exceptOnly`. */
  readonly late: Floor & { readonly exceptOnly: readonly string[] }
  /** No symptom and no rule. */
  readonly nothing: Floor
  readonly tell: Tell
  /** When this is the only matched emergency rule, only the lines named replace all others. */
  readonly tellAlone: { readonly rule: string; readonly lines: readonly string[] }
  /** Shown with every report that is not already an emergency. */
  readonly emergencySentence: Sentence
}
