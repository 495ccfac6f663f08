import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches, wakeWorker } from '../clinic.ts'

/** How long a record that was opened in need stays open to who opened it. */
export const inNeedMinutes = 15

/** A reason is a sentence, not a key pressed twice. */
export const reasonCharactersLeast = 10

export type OpenedInNeed =
  | { kind: 'opened'; endsAt: Temporal.Instant }
  | { kind: 'reason-needed' }
  | { kind: 'unknown' }

/**
 * Opens one patient's record for fifteen minutes to someone whose role does not reach it. The reason stays in the
 * audit, and the clinic's leads are told in the same transaction's due row.
 *
 * @throws NotAllowed for who needs no such door, or may not use it.
 */
export async function openInNeed(
  clinic: Clinic,
  actor: Staff,
  patientId: string,
  reason: string,
): Promise<OpenedInNeed> {
  if (reason.trim().length < reasonCharactersLeast) return { kind: 'reason-needed' }
  const patient = await clinic.db
    .selectFrom('patient')
    .select('patient_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('patient_id', '=', patientId)
    .where('forgotten_at', 'is', null)
    .executeTakeFirst()
  if (patient === undefined) return { kind: 'unknown' }
  const endsAt = clinic.now.add({ minutes: inNeedMinutes })
  await clinic.db
    .insertInto('record_opening')
    .values({
      clinic_id: clinic.clinicId,
      patient_id: patientId,
      staff_id: actor.staffId,
      reason,
      opened_at: clinic.now,
      ends_at: endsAt,
      next_try_at: clinic.now,
      told_at: null,
      failure: null,
    })
    .execute()
  await record(clinic, actor, {
    action: 'record.open-in-need',
    patientId,
    why: reason,
    detail: { minutes: inNeedMinutes },
  })
  await wakeWorker(clinic)
  await tellWorkbenches(clinic)
  return { kind: 'opened', endsAt }
}

/** Until when this person has this record open in need; undefined when they have not. */
export async function openUntil(
  clinic: Clinic,
  actor: Staff,
  patientId: string,
): Promise<Temporal.Instant | undefined> {
  const row = await clinic.db
    .selectFrom('record_opening')
    .select('ends_at')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', actor.staffId)
    .where('patient_id', '=', patientId)
    .where('ends_at', '>', clinic.now)
    .orderBy('ends_at', 'desc')
    .executeTakeFirst()
  return row?.ends_at
}

/** One record that was opened in need, as the leads see it. */
export type Opening = {
  readonly openingId: string
  readonly patientId: string
  readonly patient: string
  readonly by: string
  readonly reason: string
  readonly at: Temporal.Instant
  readonly told: boolean
}

const openingsMost = 100

/** Records that were opened in need, newest first and at most a hundred. */
export async function recentOpenings(clinic: Clinic): Promise<Opening[]> {
  const rows = await clinic.db
    .selectFrom('record_opening as o')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'o.clinic_id').onRef('p.patient_id', '=', 'o.patient_id'),
    )
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'o.clinic_id').onRef('m.staff_id', '=', 'o.staff_id'),
    )
    .select(['o.opening_id as openingId', 'o.patient_id as patientId', 'p.name as patient'])
    .select(['m.name as by', 'o.reason', 'o.opened_at as at', 'o.told_at'])
    .where('o.clinic_id', '=', clinic.clinicId)
    .orderBy('o.opening_id', 'desc')
    .limit(openingsMost)
    .execute()
  return rows.map(({ told_at, ...row }) => ({ ...row, told: told_at !== null }))
}
