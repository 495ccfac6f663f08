import { findToken } from '#database/across-clinics.ts'
import type { SignInMethod } from '#database/identity-tables.ts'
import type { Actor, Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { isOver } from './session-limits.ts'
import { hashToken, newToken } from './tokens.ts'

export type PatientSession = {
  clinicId: string
  visitId: string
  actor: Extract<Actor, { kind: 'patient' }>
}

/** Who holds a patient's session cookie, or undefined: never opened, or its link was revoked. */
export async function patientSession(
  installation: Installation,
  token: string,
): Promise<PatientSession | undefined> {
  const found = await findToken(installation.db, 'visit_session', hashToken(token))
  return (
    found &&
    inClinic(installation, found.clinicId, (clinic) => openPatientSession(clinic, found.id))
  )
}

async function openPatientSession(
  clinic: Clinic,
  sessionId: string,
): Promise<PatientSession | undefined> {
  const row = await clinic.db
    .selectFrom('visit_session as s')
    .innerJoin('visit_link as l', (on) =>
      on.onRef('l.clinic_id', '=', 's.clinic_id').onRef('l.link_id', '=', 's.link_id'),
    )
    .innerJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 's.clinic_id').onRef('v.visit_id', '=', 's.visit_id'),
    )
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .select(['s.visit_id', 'p.patient_id', 'p.name'])
    .where('s.clinic_id', '=', clinic.clinicId)
    .where('s.session_id', '=', sessionId)
    .where('l.revoked_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      clinicId: clinic.clinicId,
      visitId: row.visit_id,
      actor: { kind: 'patient', visitId: row.visit_id, patientId: row.patient_id, name: row.name },
    }
  )
}

export type StaffSession = {
  clinicId: string
  sessionId: string
  actor: Staff
  method: SignInMethod
  /** When the person last showed who they are. */
  confirmedAt: Temporal.Instant
}

/** Who holds a staff session cookie, or undefined: never opened, ended, over, or no longer on the staff. */
export async function staffSession(
  installation: Installation,
  token: string,
): Promise<StaffSession | undefined> {
  const found = await findToken(installation.db, 'staff_session', hashToken(token))
  return (
    found && inClinic(installation, found.clinicId, (clinic) => openStaffSession(clinic, found.id))
  )
}

async function openStaffSession(
  clinic: Clinic,
  sessionId: string,
): Promise<StaffSession | undefined> {
  const row = await clinic.db
    .selectFrom('staff_session as s')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 's.clinic_id').onRef('m.staff_id', '=', 's.staff_id'),
    )
    .select(['m.staff_id', 'm.name', 'm.role', 's.method', 's.confirmed_at as confirmedAt'])
    .select(['s.opened_at as openedAt', 's.seen_at as seenAt'])
    .where('s.clinic_id', '=', clinic.clinicId)
    .where('s.session_id', '=', sessionId)
    .where('s.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined || isOver(row, clinic.now)) return undefined
  return {
    clinicId: clinic.clinicId,
    sessionId,
    actor: { kind: 'staff', staffId: row.staff_id, name: row.name, role: row.role },
    method: row.method,
    confirmedAt: row.confirmedAt,
  }
}

export type EnteredDemo = { kind: 'entered'; sessionToken: string } | { kind: 'not-a-demo' }

/** Enters a demo clinic as one of its people, without a password. A real clinic refuses. */
export async function enterDemo(clinic: Clinic, staffId: string): Promise<EnteredDemo> {
  const member = await clinic.db
    .selectFrom('staff_member as m')
    .innerJoin('clinic as c', 'c.clinic_id', 'm.clinic_id')
    .select(['m.staff_id', 'm.name', 'm.role'])
    .where('m.clinic_id', '=', clinic.clinicId)
    .where('m.staff_id', '=', staffId)
    .where('c.demo', '=', true)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()
  if (member === undefined) return { kind: 'not-a-demo' }
  const sessionToken = newToken()
  await clinic.db
    .insertInto('staff_session')
    .values({
      clinic_id: clinic.clinicId,
      staff_id: staffId,
      token_hash: hashToken(sessionToken),
      opened_at: clinic.now,
      ended_at: null,
    })
    .execute()
  const actor = { kind: 'staff', staffId, name: member.name, role: member.role } as const
  await record(clinic, actor, { action: 'demo.enter' })
  return { kind: 'entered', sessionToken }
}

/** Ends one staff session everywhere at once. */
export async function leave(clinic: Clinic, actor: Staff, token: string): Promise<void> {
  await clinic.db
    .updateTable('staff_session')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('token_hash', '=', hashToken(token))
    .execute()
  await record(clinic, actor, { action: 'session.end' })
}
