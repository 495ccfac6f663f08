import type { Clinic } from '../clinic.ts'

/** One row of who saw or touched a patient's record. */
export type Reader = {
  readonly entryId: string
  readonly at: Temporal.Instant
  readonly kind: 'staff' | 'patient' | 'caller' | 'system'
  readonly staffId: string | null
  readonly name: string
  readonly deed: string
  readonly visitId: string | null
  readonly why: string | null
  readonly origin: string | null
  /** Opened in need, by someone whose role does not reach it. */
  readonly inNeed: boolean
}

export type ReadersWanted = {
  readonly staffId?: string | undefined
  readonly from?: Temporal.Instant | undefined
  readonly before?: Temporal.Instant | undefined
}

/** What one screen, and a patient's own copy, can show at once. */
export const readersMost = 1_000

/**
 * Who saw or touched this patient's record, newest first and at most a thousand rows: of the patient, and of each of
 * their visits. What the system did by itself is nobody's looking and left out.
 */
export async function readersOf(
  clinic: Clinic,
  patientId: string,
  wanted: ReadersWanted = {},
): Promise<Reader[]> {
  const { staffId, from, before } = wanted
  const visits = clinic.db
    .selectFrom('visit')
    .select('visit_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
  const rows = await clinic.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where('actor_kind', '<>', 'system')
    .where((where) =>
      where.or([where('patient_id', '=', patientId), where('visit_id', 'in', visits)]),
    )
    .$if(staffId !== undefined, (query) => query.where('actor_id', '=', staffId ?? ''))
    .$if(from !== undefined, (query) => query.where('at', '>=', from ?? clinic.now))
    .$if(before !== undefined, (query) => query.where('at', '<', before ?? clinic.now))
    .orderBy('entry_id', 'desc')
    .limit(readersMost)
    .execute()
  return rows.map((row) => ({
    entryId: row.entry_id,
    at: row.at,
    kind: row.actor_kind,
    staffId: row.actor_kind === 'staff' ? row.actor_id : null,
    name: row.actor_name,
    deed: row.action,
    visitId: row.visit_id,
    why: row.why,
    origin: row.origin,
    inNeed: row.action.endsWith('-in-need'),
  }))
}
