import { createContext } from 'react-router'
import type { FormAnswers } from '#protocol/triage/form.ts'
import type { ReportWords } from './report-words.ts'

export type Fields = readonly (readonly [name: string, value: string])[]

/** What became of a form that was sent and not taken; the screen that follows shows it. */
export type Attempt =
  /** The database could not be reached, or did not answer in time: then nobody knows whether it was kept. The page keeps the fields. */
  | {
      readonly kind: 'unsent'
      readonly fields: Fields
      readonly urgent: boolean
      readonly unknown: boolean
    }
  | {
      readonly kind: 'refused'
      readonly reportId: string
      readonly answers: FormAnswers
      readonly shown: readonly string[]
      readonly problems: readonly {
        readonly name: string
        readonly problem: keyof ReportWords['errors']
      }[]
    }

/** Carries the attempt from the action to the loader of the same request. */
export const attempted = createContext<Attempt | null>(null)
