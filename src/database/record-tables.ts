import type { Generated } from 'kysely'
import type { Instant } from './columns.ts'

/** What of a patient is corrected, as the audit and the screens name it. */
export type CorrectedField = 'name' | 'birth_date' | 'telephone' | 'email'

/** A patient's rights in the record, and who opened one in need. */
export type RecordTables = {
  patient_correction: {
    clinic_id: string
    correction_id: Generated<string>
    patient_id: string
    field: CorrectedField
    before: string | null
    after: string | null
    reason: string
    staff_id: string
    corrected_at: Instant
  }
  record_opening: {
    clinic_id: string
    opening_id: Generated<string>
    patient_id: string
    staff_id: string
    reason: string
    opened_at: Instant
    ends_at: Instant
    next_try_at: Instant | null
    tries: Generated<number>
    told_at: Instant | null
    failure: string | null
  }
}
