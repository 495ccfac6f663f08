import type { Side } from '../atlas/muscle.ts'
import type { Language } from '../language.ts'
import type { AftercareHours } from './rules.ts'

/** A trigger point id of the atlas, or a muscle id where the point was not written down. */
export type InjectedPoint = { readonly point: string; readonly side: Side }

export type InjectedDrug = {
  readonly drug: string
  readonly percent?: string | undefined
  readonly ml?: string | number | undefined
  /** true: the solution held epinephrine. */
  readonly epi?: boolean | undefined
}

/** A medicine that a named clinician asked the patient to stop. Its restart line is printed only when all four are known. */
export type HeldMedicine = {
  readonly drug: string
  /** YYYY-MM-DD and HH:MM, as the clinician signed them. */
  readonly restart_date?: string | undefined
  readonly restart_time?: string | undefined
  readonly signed_by?: string | undefined
}

export type AftercareInput = {
  /** When the procedure ended: ISO 8601 with offset. */
  readonly procedure_at: string
  readonly clinic_tz: string
  readonly patient_tz: string
  readonly points: readonly InjectedPoint[]
  readonly drugs: readonly InjectedDrug[]
  readonly held?: readonly HeldMedicine[]
  /** Ids of modifiers.ts. */
  readonly modifiers: readonly string[]
  readonly language: Language
  /** The patient's own hours, where they differ from the protocol's. */
  readonly hours?:
    | {
        readonly reminders?: AftercareHours['reminders'] | undefined
        readonly quiet?: AftercareHours['quiet'] | undefined
      }
    | undefined
}
