import { type RawBuilder, sql } from 'kysely'
import type { Clinic } from '../clinic.ts'
import type { PatientTable } from './patient-tables.ts'

/** The condition under which a row of the table, in scope as `t`, is this patient's. */
export function isOfPatient(
  { clinicId }: Clinic,
  { by }: Pick<PatientTable, 'by'>,
  patientId: string,
): RawBuilder<boolean> {
  const own = sql<boolean>`t.clinic_id = ${clinicId}`
  if (by === 'patient_id') return sql`${own} and t.patient_id = ${patientId}`
  const visits = sql`select v.visit_id from needlepoint.visit as v
    where v.clinic_id = ${clinicId} and v.patient_id = ${patientId}`
  if (by === 'visit_id') return sql`${own} and t.visit_id in (${visits})`
  const parent = sql.id('needlepoint', by === 'procedure_id' ? 'procedure' : 'alert')
  return sql`${own} and t.${sql.id(by)} in (
    select p.${sql.id(by)} from ${parent} as p
    where p.clinic_id = ${clinicId} and p.visit_id in (${visits}))`
}

/** A row as plain JSON, without what opens a door. */
export type PlainRow = Readonly<Record<string, unknown>>

export async function rowsOfPatient(
  clinic: Clinic,
  table: PatientTable,
  patientId: string,
): Promise<PlainRow[]> {
  const secrets = ['clinic_id', ...(table.secrets ?? [])]
  const { rows } = await sql<{ row: PlainRow }>`
    select to_jsonb(t) - ${sql.val(secrets)}::text[] as row
    from ${sql.id('needlepoint', table.name)} as t
    where ${isOfPatient(clinic, table, patientId)} order by t`.execute(clinic.db)
  return rows.map(({ row }) => row)
}
