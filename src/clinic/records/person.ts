import type { Selectable } from 'kysely'
import type { CorrectedField } from '#database/record-tables.ts'
import type { Tables } from '#database/tables.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { nameKey } from '../people/duplicates.ts'

type Sought = { readonly name: string; readonly birthDate: Temporal.PlainDate }

/** Patients with exactly this name, accents, case and order aside, and this date of birth. The audit keeps how many. */
export async function findByNameAndBirth(
  clinic: Clinic,
  actor: Staff,
  { name, birthDate }: Sought,
): Promise<string[]> {
  const born = await clinic.db
    .selectFrom('patient')
    .select(['patient_id', 'name'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('birth_date', '=', birthDate)
    .where('forgotten_at', 'is', null)
    .orderBy('patient_id')
    .execute()
  const found = born.filter((row) => nameKey(row.name) === nameKey(name))
  await record(clinic, actor, { action: 'record.find', detail: { patients: found.length } })
  return found.map((row) => row.patient_id)
}

/** One correction, with who made it. */
export type Correction = {
  readonly correctionId: string
  readonly field: CorrectedField
  readonly before: string | null
  readonly after: string | null
  readonly reason: string
  readonly by: string
  readonly at: Temporal.Instant
}

export type Person = {
  readonly patient: Selectable<Tables['patient']>
  /** Newest first. */
  readonly corrections: readonly Correction[]
}

/** Whose record it is, as it stands now and as it stood before; undefined when the clinic has no such patient. */
export async function readPerson(clinic: Clinic, patientId: string): Promise<Person | undefined> {
  const patient = await clinic.db
    .selectFrom('patient')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst()
  if (patient === undefined) return undefined
  const corrections = await clinic.db
    .selectFrom('patient_correction as c')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'c.clinic_id').onRef('m.staff_id', '=', 'c.staff_id'),
    )
    .select(['c.correction_id as correctionId', 'c.field', 'c.before', 'c.after', 'c.reason'])
    .select(['m.name as by', 'c.corrected_at as at'])
    .where('c.clinic_id', '=', clinic.clinicId)
    .where('c.patient_id', '=', patientId)
    .orderBy('c.correction_id', 'desc')
    .execute()
  return { patient, corrections }
}
