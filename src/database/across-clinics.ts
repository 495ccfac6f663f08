import { sql } from 'kysely'
import type { Database } from './connection.ts'

/** A row and its clinic: all that is ever told across clinics. What stands in it is read within its clinic. */
export type FoundRow = { readonly clinicId: string; readonly id: string }

type Found = { clinic_id: string; id: string }

const rowOf = ({ clinic_id: clinicId, id }: Found): FoundRow => ({ clinicId, id })

/** Every clinic of the installation, oldest first. */
export async function findClinics(db: Database): Promise<string[]> {
  const { rows } = await sql<{ clinic_id: string }>`
    select clinic_id from needlepoint.find_clinics()`.execute(db)
  return rows.map((row) => row.clinic_id)
}

/** The row whose token has this SHA-256; undefined when there is none. Whether it still holds is read in its clinic. */
export async function findToken(
  db: Database,
  table: 'visit_link' | 'visit_session' | 'staff_session' | 'staff_invitation' | 'on_call_feed',
  hash: Uint8Array,
): Promise<FoundRow | undefined> {
  const { rows } = await sql<Found>`
    select clinic_id, id from ${sql.id('needlepoint', `find_${table}`)}(${hash})`.execute(db)
  return rows.map(rowOf)[0]
}

/** Tables of what has a due time; mail that cannot wait is looked for apart from the rest. */
type DueTable =
  | 'alert'
  | 'alert_attempt'
  | 'inbox_item'
  | 'symptom_report_draft'
  | 'message'
  | 'urgent_message'
  | 'record_opening'
  | 'on_call_notice'

/** What is due now, over all clinics, the longest due first and at most so many. */
export async function findDue(db: Database, table: DueTable, most: number): Promise<FoundRow[]> {
  const { rows } = await sql<Found>`
    select clinic_id, id from ${sql.id('needlepoint', `due_${table}`)}(${most})`.execute(db)
  return rows.map(rowOf)
}

/** Staff whose proven number for text messages this is (E.164), one row a clinic they work for. */
export async function findContactNumber(db: Database, number: string): Promise<FoundRow[]> {
  const { rows } = await sql<Found>`
    select clinic_id, id from needlepoint.find_contact_number(${number})`.execute(db)
  return rows.map(rowOf)
}
