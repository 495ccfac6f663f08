import type { CorrectedField } from '#database/record-tables.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'

/** What the patient says is right. Null is no telephone or no mail. */
export type Corrected = {
  readonly name: string
  readonly birthDate: Temporal.PlainDate
  readonly telephone: string | null
  readonly email: string | null
}

export type CorrectedPerson =
  | { kind: 'corrected'; fields: readonly CorrectedField[] }
  | { kind: 'reason-needed' }
  | { kind: 'name-needed' }
  | { kind: 'unreachable' }
  | { kind: 'born-in-the-future' }
  | { kind: 'forgotten' }
  | { kind: 'unknown' }

/**
 * Corrects who a patient is and how to reach them. Each changed field is a row with what stood there before, so that
 * both are kept and shown. The audit says which fields, never what they were.
 */
export async function correctPerson(
  clinic: Clinic,
  actor: Staff,
  patientId: string,
  { reason, ...wanted }: Corrected & { readonly reason: string },
): Promise<CorrectedPerson> {
  const row = await clinic.db
    .selectFrom('patient')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return { kind: 'unknown' }
  if (row.forgotten_at !== null) return { kind: 'forgotten' }
  if (reason.trim() === '') return { kind: 'reason-needed' }
  if (wanted.name.trim() === '') return { kind: 'name-needed' }
  if (wanted.telephone === null && wanted.email === null) return { kind: 'unreachable' }
  const today = clinic.now.toZonedDateTimeISO(row.time_zone).toPlainDate()
  if (Temporal.PlainDate.compare(wanted.birthDate, today) > 0) return { kind: 'born-in-the-future' }
  const all = [
    { field: 'name', before: row.name, after: wanted.name },
    { field: 'birth_date', before: String(row.birth_date), after: String(wanted.birthDate) },
    { field: 'telephone', before: row.telephone, after: wanted.telephone },
    { field: 'email', before: row.email, after: wanted.email },
  ] as const
  const changed = all.filter(({ before, after }) => before !== after)
  const fields = changed.map(({ field }) => field)
  if (changed.length === 0) return { kind: 'corrected', fields }
  await keep(clinic, actor, patientId, reason, changed)
  await clinic.db
    .updateTable('patient')
    .set({
      name: wanted.name,
      birth_date: wanted.birthDate,
      telephone: wanted.telephone,
      email: wanted.email,
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .execute()
  await record(clinic, actor, { action: 'record.correct', patientId, detail: { fields } })
  await tellWorkbenches(clinic)
  return { kind: 'corrected', fields }
}

type Change = { field: CorrectedField; before: string | null; after: string | null }

async function keep(
  clinic: Clinic,
  { staffId }: Staff,
  patientId: string,
  reason: string,
  changes: readonly Change[],
): Promise<void> {
  const rows = changes.map((change) => ({
    ...change,
    clinic_id: clinic.clinicId,
    patient_id: patientId,
    reason,
    staff_id: staffId,
    corrected_at: clinic.now,
  }))
  await clinic.db.insertInto('patient_correction').values(rows).execute()
}
