import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { queueMessage } from '../messages/queue.ts'
import { type LikelyDuplicate, likelyDuplicates } from '../people/duplicates.ts'
import { type NewPatient, registerPatient } from '../people/patients.ts'

export type NewVisit = {
  clinicianId: string
  /** The area that hurts, as the front desk writes it down. */
  area: string
  startsAt: Temporal.Instant
  /** Whether an invitation goes out by mail now. */
  invite: boolean
}

/** A new person, or the id of one the clinic already has. */
export type VisitPatient =
  | { kind: 'new'; patient: NewPatient }
  | { kind: 'known'; patientId: string }

export type RegisteredVisit =
  | { kind: 'registered'; visitId: string; patientId: string }
  | { kind: 'likely-duplicates'; duplicates: LikelyDuplicate[] }
  | { kind: 'unknown-patient' }
  | { kind: 'in-the-past' }

async function findPatient(clinic: Clinic, patientId: string) {
  return clinic.db
    .selectFrom('patient')
    .select(['patient_id', 'email'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst()
}

/**
 * Registers a visit: one course of care. Likely duplicates of a new patient are shown first;
 * `asNew` registers all the same, and nothing is ever merged by itself.
 */
export async function registerVisit(
  clinic: Clinic,
  actor: Staff,
  who: VisitPatient,
  visit: NewVisit,
  asNew = false,
): Promise<RegisteredVisit> {
  if (Temporal.Instant.compare(visit.startsAt, clinic.now.subtract({ hours: 24 })) < 0) {
    return { kind: 'in-the-past' }
  }
  if (who.kind === 'new' && !asNew) {
    const duplicates = await likelyDuplicates(clinic, who.patient)
    if (duplicates.length > 0) return { kind: 'likely-duplicates', duplicates }
  }
  const patientId =
    who.kind === 'new' ? await registerPatient(clinic, actor, who.patient) : who.patientId
  const patient = await findPatient(clinic, patientId)
  if (patient === undefined) return { kind: 'unknown-patient' }
  const { visit_id: visitId } = await clinic.db
    .insertInto('visit')
    .values({
      clinic_id: clinic.clinicId,
      patient_id: patientId,
      clinician_id: visit.clinicianId,
      area: visit.area,
      starts_at: visit.startsAt,
      entered_room_at: null,
      discharged_at: null,
      cancelled_at: null,
      no_show_at: null,
      created_at: clinic.now,
    })
    .returning('visit_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, {
    action: 'visit.register',
    patientId,
    visitId,
    detail: { startsAt: visit.startsAt.toString(), clinician: visit.clinicianId, asNew },
  })
  if (visit.invite && patient.email !== null) {
    await queueMessage(clinic, actor, visitId, 'invitation')
  }
  await tellWorkbenches(clinic)
  return { kind: 'registered', visitId, patientId }
}
