import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { queueMessage } from '../messages/queue.ts'

export type Changed =
  | { kind: 'changed' }
  | { kind: 'already-treated' }
  | { kind: 'already-ended' }
  | { kind: 'in-the-past' }
  | { kind: 'not-yet' }
  | { kind: 'reason-needed' }
  | { kind: 'unknown' }

type Visit = { patient_id: string; starts_at: Temporal.Instant; email: string | null }

/** The visit, locked, if it may still be moved, cancelled or marked as missed. */
async function changeable(
  clinic: Clinic,
  visitId: string,
): Promise<{ kind: 'open'; visit: Visit } | Exclude<Changed, { kind: 'changed' }>> {
  const visit = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .leftJoin('procedure as pr', (on) =>
      on.onRef('pr.clinic_id', '=', 'v.clinic_id').onRef('pr.visit_id', '=', 'v.visit_id'),
    )
    .select([
      'v.patient_id',
      'v.starts_at',
      'v.cancelled_at',
      'v.no_show_at',
      'p.email',
      'pr.procedure_id',
    ])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .forUpdate('v')
    .executeTakeFirst()
  if (visit === undefined) return { kind: 'unknown' }
  if (visit.procedure_id !== null) return { kind: 'already-treated' }
  if (visit.cancelled_at !== null || visit.no_show_at !== null) return { kind: 'already-ended' }
  return { kind: 'open', visit }
}

async function change(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  how: {
    action: string
    set: {
      starts_at?: Temporal.Instant
      entered_room_at?: null
      cancelled_at?: Temporal.Instant
      no_show_at?: Temporal.Instant
    }
    why?: string
    tell?: 'moved' | 'cancelled'
  },
): Promise<Changed> {
  const found = await changeable(clinic, visitId)
  if (found.kind !== 'open') return found
  const begun = Temporal.Instant.compare(found.visit.starts_at, clinic.now) <= 0
  if (how.set.no_show_at !== undefined && !begun) return { kind: 'not-yet' }
  await clinic.db
    .updateTable('visit')
    .set(how.set)
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .execute()
  await record(clinic, actor, {
    action: how.action,
    patientId: found.visit.patient_id,
    visitId,
    why: how.why,
    detail: { startsAt: how.set.starts_at?.toString() ?? null },
  })
  if (how.tell && found.visit.email !== null) await queueMessage(clinic, actor, visitId, how.tell)
  await tellWorkbenches(clinic)
  return { kind: 'changed' }
}

/** Gives the visit another date and time and tells the patient. Answers count back from the new day. */
export async function moveVisit(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  startsAt: Temporal.Instant,
): Promise<Changed> {
  if (Temporal.Instant.compare(startsAt, clinic.now) < 0) return { kind: 'in-the-past' }
  return change(clinic, actor, visitId, {
    action: 'visit.move',
    set: { starts_at: startsAt, entered_room_at: null },
    tell: 'moved',
  })
}

/** Cancels the visit, with a reason for the record, and tells the patient. */
export async function cancelVisit(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  why: string,
): Promise<Changed> {
  if (why.trim() === '') return { kind: 'reason-needed' }
  return change(clinic, actor, visitId, {
    action: 'visit.cancel',
    set: { cancelled_at: clinic.now },
    why,
    tell: 'cancelled',
  })
}

/** Notes that the patient did not come. */
export async function markNoShow(clinic: Clinic, actor: Staff, visitId: string): Promise<Changed> {
  return change(clinic, actor, visitId, {
    action: 'visit.no-show',
    set: { no_show_at: clinic.now },
  })
}
