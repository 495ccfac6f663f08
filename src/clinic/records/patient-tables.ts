/** What forgetting does to a column of free text or identity. */
export type Blank = 'words' | 'null' | 'json-words'

/**
 * One table with rows of a patient. `by` leads from the patient to its rows; `secrets` are never given out; `forget`
 * is what becomes of it when the patient is forgotten: kept as the clinical minimum, deleted, or with these columns
 * blanked.
 */
export type PatientTable = {
  readonly name: string
  readonly by: 'patient_id' | 'visit_id' | 'procedure_id' | 'alert_id'
  readonly secrets?: readonly string[]
  readonly forget: 'keep' | 'delete' | Readonly<Record<string, Blank>>
}

/**
 * Every table that holds rows of a patient, those that are named by another after it. A test holds this list against
 * the database, so that no new table is left out of a patient's copy or of forgetting.
 */
export const patientTables: readonly PatientTable[] = [
  // The patient's own row is blanked by hand: see forget.ts.
  { name: 'patient', by: 'patient_id', forget: 'keep' },
  { name: 'patient_correction', by: 'patient_id', forget: 'delete' },
  { name: 'record_opening', by: 'patient_id', forget: 'keep' },
  { name: 'visit', by: 'visit_id', forget: { area: 'words' } },
  { name: 'visit_session', by: 'visit_id', secrets: ['token_hash'], forget: 'delete' },
  { name: 'visit_link', by: 'visit_id', secrets: ['token_hash'], forget: 'delete' },
  { name: 'message', by: 'visit_id', forget: 'keep' },
  { name: 'screening_answer', by: 'visit_id', forget: 'delete' },
  { name: 'screening_fact', by: 'visit_id', forget: 'delete' },
  { name: 'screening', by: 'visit_id', forget: { input: 'json-words' } },
  {
    name: 'screening_override',
    by: 'visit_id',
    forget: { reason: 'words', answer: 'json-words' },
  },
  { name: 'drawing_mark', by: 'visit_id', forget: 'keep' },
  { name: 'drawing', by: 'visit_id', forget: 'keep' },
  { name: 'examination_point', by: 'visit_id', forget: { activity_because: 'words' } },
  { name: 'procedure', by: 'visit_id', forget: 'keep' },
  { name: 'procedure_site', by: 'procedure_id', forget: 'keep' },
  { name: 'observation', by: 'visit_id', forget: { early_reason: 'words' } },
  { name: 'aftercare_entry', by: 'visit_id', forget: 'keep' },
  {
    name: 'symptom_report',
    by: 'visit_id',
    forget: { answers: 'json-words', input: 'json-words' },
  },
  { name: 'symptom_report_draft', by: 'visit_id', forget: 'delete' },
  { name: 'alert', by: 'visit_id', forget: { outcome_text: 'words' } },
  { name: 'alert_report', by: 'alert_id', forget: 'keep' },
  { name: 'alert_attempt', by: 'alert_id', secrets: ['ack_code'], forget: 'keep' },
  { name: 'inbox_item', by: 'visit_id', forget: { answer_text: 'words' } },
]
