import type { Staff } from '../actor.ts'
import { type Reader, readersOf } from '../audit/readers.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { type ClinicSettings, clinicSettings } from '../settings/read.ts'
import { patientTables } from './patient-tables.ts'
import { type Person, readPerson } from './person.ts'
import { type PlainRow, rowsOfPatient } from './rows-of-patient.ts'

/** A patient's whole record: every row of every table that holds something of them, and who saw it. */
export type PatientRecord = {
  readonly clinic: Pick<ClinicSettings, 'name' | 'address' | 'telephone' | 'time_zone'>
  readonly writtenAt: Temporal.Instant
  readonly person: Person
  /** By table, each in its own order; instants in UTC. */
  readonly tables: Readonly<Record<string, readonly PlainRow[]>>
  readonly readers: readonly Reader[]
}

/**
 * Reads a patient's whole record for their own copy, and keeps in the audit that it was made. What opens a door (the
 * hashes of links and sessions) is left out. Undefined when the clinic has no such patient.
 *
 * @throws NotAllowed
 */
export async function exportRecord(
  clinic: Clinic,
  actor: Staff,
  patientId: string,
): Promise<PatientRecord | undefined> {
  const person = await readPerson(clinic, patientId)
  if (person === undefined) return undefined
  await record(clinic, actor, { action: 'record.export', patientId })
  const tables: Record<string, readonly PlainRow[]> = {}
  for (const table of patientTables) {
    tables[table.name] = await rowsOfPatient(clinic, table, patientId)
  }
  const { name, address, telephone, time_zone } = await clinicSettings(clinic)
  return {
    clinic: { name, address, telephone, time_zone },
    writtenAt: clinic.now,
    person,
    tables,
    readers: await readersOf(clinic, patientId),
  }
}
