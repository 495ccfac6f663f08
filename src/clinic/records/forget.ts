import { sql } from 'kysely'
import type { Field, FieldType, ScreeningData } from '#protocol/screening/questions.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { type Blank, type PatientTable, patientTables } from './patient-tables.ts'
import { type Forgettable, mayForget } from './retention.ts'
import { isOfPatient } from './rows-of-patient.ts'

export type Forgotten =
  | { kind: 'done' }
  | { kind: 'reason-needed' }
  | Exclude<Forgettable, { kind: 'may' }>

/** What stands where words were. Not empty: that there were words decides, and a decision can be replayed. */
const forgottenWords = '[forgotten]'

/** Fields of the patient's own report that hold words. */
const reportWords = ['words', 'free_text'] as const

/**
 * Forgets who a patient was, where the retention time is over and nothing is open: name, date of birth but for the
 * year, ways to reach them, every free text, links and sessions. The clinical minimum, the decisions and the audit
 * stay, under an id that leads to nobody. It cannot be taken back.
 */
export async function forgetPatient(
  clinic: Clinic,
  actor: Staff,
  patientId: string,
  why: string,
): Promise<Forgotten> {
  await sql`select 1 from needlepoint.patient
    where clinic_id = ${clinic.clinicId} and patient_id = ${patientId} for update`.execute(
    clinic.db,
  )
  const may = await mayForget(clinic, patientId)
  if (may.kind !== 'may') return may
  if (why.trim() === '') return { kind: 'reason-needed' }
  const { screening } = (await inForce(clinic)).protocol
  const fields = [...reportWords, ...wordFields(screening)]
  for (const table of patientTables) await forgetRows(clinic, table, patientId, fields)
  await clinic.db
    .updateTable('patient')
    .set(({ ref }) => ({
      name: 'Forgotten patient',
      birth_date: sql<Temporal.PlainDate>`date_trunc('year', ${ref('birth_date')})::date`,
      telephone: null,
      email: null,
      forgotten_at: clinic.now,
    }))
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .execute()
  await record(clinic, actor, { action: 'record.forget', patientId, why })
  await tellWorkbenches(clinic)
  return { kind: 'done' }
}

/** Names of the screening's fields in which a patient writes freely. */
function wordFields({ questions }: ScreeningData): string[] {
  return [...new Set(questions.flatMap(({ fields = [] }) => fields.flatMap(wordsIn)))]
}

const wordsIn = (field: Field): string[] =>
  hasWords(field)
    ? [field.name]
    : field.type === 'object'
      ? field.fields.flatMap(wordsIn)
      : partsOf(field)

const hasWords = (type: FieldType): boolean =>
  type.type === 'text' || type.type === 'phone' || (type.type === 'list' && hasWords(type.of))

const partsOf = (type: FieldType): string[] =>
  type.type === 'list' && type.of.type === 'object' ? type.of.fields.flatMap(wordsIn) : []

async function forgetRows(
  clinic: Clinic,
  table: PatientTable,
  patientId: string,
  fields: readonly string[],
): Promise<void> {
  const { forget } = table
  if (forget === 'keep') return
  const name = sql.id('needlepoint', table.name)
  const own = isOfPatient(clinic, table, patientId)
  if (forget === 'delete') {
    await sql`delete from ${name} as t where ${own}`.execute(clinic.db)
    return
  }
  for (const [column, blank] of Object.entries(forget)) {
    const value = blanked(sql.id('t', column), blank, fields)
    await sql`update ${name} as t set ${sql.id(column)} = ${value}
      where ${own} and t.${sql.id(column)} is not null`.execute(clinic.db)
  }
}

function blanked(column: ReturnType<typeof sql.id>, blank: Blank, fields: readonly string[]) {
  if (blank === 'null') return sql`null`
  if (blank === 'words') return sql`${forgottenWords}`
  return sql`needlepoint.without_words(${column}, ${sql.val(fields)}::text[], ${forgottenWords})`
}
