import type { Handover } from '#outside/mail/mailer.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { Why } from '../engine/calls.ts'
import type { Channel } from '../engine/ladder.ts'

/** One attempt as it was written down, before anything was tried. */
export type WrittenAttempt = {
  readonly attempt: string
  readonly person: string
  readonly channel: Channel
  readonly place: number
  readonly afterMs: number
  readonly why: Why
}

/**
 * What happened in the simulated clinic, as seen from outside: what was committed, what a provider or a person received,
 * and which machine failed. The observer judges by these alone.
 */
export type Fact =
  | {
      readonly kind: 'reported'
      readonly visit: string
      readonly report: string
      readonly disposition: DispositionId
      readonly alert: string
    }
  | { readonly kind: 'due-step'; readonly alert: string }
  | { readonly kind: 'rang'; readonly alert: string; readonly attempts: readonly WrittenAttempt[] }
  | { readonly kind: 'told-patient'; readonly alert: string }
  | { readonly kind: 'leased' | 'renewed'; readonly attempt: string; readonly tries: number }
  | { readonly kind: 'sent'; readonly attempt: string; readonly tries: number }
  | {
      readonly kind: 'answered'
      readonly attempt: string
      readonly tries: number
      readonly result: Handover
      /** Whether the answer was written. */
      readonly kept: boolean
    }
  | {
      readonly kind: 'called-back'
      readonly attempt: string
      readonly tries: number
      readonly delivered: boolean
      readonly kept: boolean
    }
  | {
      readonly kind: 'took'
      readonly alert: string
      readonly by: string
      readonly over: boolean
      /** Whether the case was theirs before: then nothing changes. */
      readonly again: boolean
    }
  | {
      readonly kind: 'closed'
      readonly alert: string
      readonly by: string
      readonly seen: string
    }
  /** A machine failed or came back: what was due may be late until then. */
  | { readonly kind: 'disturbed'; readonly by: string; readonly untilMs: number }

/** Takes in each fact at its moment. */
export type Watch = (fact: Fact, atMs: number) => void
