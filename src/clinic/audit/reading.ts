import { sql } from 'kysely'
import { json } from '#database/connection.ts'
import { NotAllowed } from '../access/may-do.ts'
import type { Deed } from '../access/permissions.ts'
import { reachesVisit } from '../access/reach.ts'
import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { record } from './record.ts'

/** Within these minutes the same person at the same record is one reading, however often the screen asks again. */
export const oneReadingMinutes = 10

/** Whose record was opened: by a visit, by the patient, or nobody's own, such as a search. */
export type Read = {
  readonly action: Extract<
    Deed,
    `${string}.read` | 'patient.search' | 'record.readers' | 'record.read-in-need'
  >
  readonly visitId?: string | null | undefined
  readonly patientId?: string | undefined
  /** Ids and counts, never words. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/**
 * Keeps that someone has read a record, in the transaction that read it: without the row nobody sees the screen. The
 * same person, deed, record and detail within ten minutes is the row that stands already.
 *
 * @throws NotAllowed when the table of permissions does not let them read it, or their relation to this patient.
 */
export async function noteReading(clinic: Clinic, actor: Staff, read: Read): Promise<void> {
  const visitId = read.visitId ?? undefined
  if (read.action === 'visit.read' && !(await reachesVisit(clinic, actor, visitId ?? ''))) {
    throw new NotAllowed(actor, read.action)
  }
  const patientId =
    read.patientId ?? (visitId === undefined ? undefined : await patientOf(clinic, visitId))
  const fact = { action: read.action, patientId, visitId, detail: read.detail ?? {} }
  if (await isNoted(clinic, actor, fact)) return
  await record(clinic, actor, fact)
}

/**
 * Keeps that patients were named to someone who looked: each search for `someone` is a row of its own, the list of
 * `everyone` is one reading. How many were named is kept, never what was looked for.
 */
export async function noteSearch(
  clinic: Clinic,
  actor: Staff,
  sought: 'everyone' | 'someone',
  patients: number,
): Promise<void> {
  const fact = { action: 'patient.search', detail: { sought, patients } } as const
  await (sought === 'everyone' ? noteReading(clinic, actor, fact) : record(clinic, actor, fact))
}

async function patientOf(clinic: Clinic, visitId: string): Promise<string | undefined> {
  const visit = await clinic.db
    .selectFrom('visit')
    .select('patient_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
  return visit?.patient_id
}

type Fact = {
  action: string
  patientId: string | undefined
  visitId: string | undefined
  detail: Readonly<Record<string, unknown>>
}

async function isNoted(clinic: Clinic, { staffId }: Staff, fact: Fact): Promise<boolean> {
  // A screen often asks twice at once: the second waits here, and sees the row of the first.
  await sql`select pg_advisory_xact_lock(
    hashtextextended('reading ' || ${clinic.clinicId} || ${staffId} || ${fact.action}, 0))`.execute(
    clinic.db,
  )
  const row = await clinic.db
    .selectFrom('audit_entry')
    .select('entry_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('actor_id', '=', staffId)
    .where('action', '=', fact.action)
    .where('at', '>', clinic.now.subtract({ minutes: oneReadingMinutes }))
    .where('patient_id', 'is not distinct from', fact.patientId ?? null)
    .where('visit_id', 'is not distinct from', fact.visitId ?? null)
    .where(sql<boolean>`detail = ${json(fact.detail)}::jsonb`)
    .where('origin', 'is not distinct from', clinic.origin)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
