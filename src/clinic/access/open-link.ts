import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { visitEnd } from '../visits/course.ts'
import { hashToken, newToken } from './tokens.ts'

const triesPerLock = 5
const firstLockMinutes = 15
const longestLockMinutes = 24 * 60

/** After every fifth wrong date of birth the link waits: 15 minutes, then twice as long each time, at most a day. */
export function lockMinutes(failedTries: number): number {
  if (failedTries === 0 || failedTries % triesPerLock !== 0) return 0
  const doublings = Math.min(failedTries / triesPerLock - 1, 7)
  return Math.min(firstLockMinutes * 2 ** doublings, longestLockMinutes)
}

export type OpenedLink =
  | { kind: 'opened'; sessionToken: string }
  | { kind: 'wrong-birth-date'; triesLeft: number }
  | { kind: 'locked'; until: Temporal.Instant }
  | { kind: 'ended' }

async function lockedRow(clinic: Clinic, linkId: string) {
  return clinic.db
    .selectFrom('visit_link as l')
    .innerJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'l.clinic_id').onRef('v.visit_id', '=', 'l.visit_id'),
    )
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'l.clinic_id')
    .select([
      'l.visit_id',
      'l.revoked_at',
      'l.failed_tries',
      'l.locked_until',
      'v.starts_at',
      'v.cancelled_at',
      'v.no_show_at',
      'p.patient_id',
      'p.name',
      'p.birth_date',
      'c.time_zone',
    ])
    .where('l.clinic_id', '=', clinic.clinicId)
    .where('l.link_id', '=', linkId)
    .forUpdate('l')
    .executeTakeFirst()
}

async function countFailure(clinic: Clinic, linkId: string, failedTries: number): Promise<void> {
  const minutes = lockMinutes(failedTries)
  await clinic.db
    .updateTable('visit_link')
    .set({
      failed_tries: failedTries,
      locked_until: minutes === 0 ? null : clinic.now.add({ minutes }),
    })
    .where('clinic_id', '=', clinic.clinicId)
    .where('link_id', '=', linkId)
    .execute()
}

/**
 * Opens a session on one device with a link and the patient's date of birth.
 * The row is locked, so parallel guesses are counted one after the other.
 * The link stays usable until the visit ends; a right date sets the count of tries back.
 */
export async function openLink(
  clinic: Clinic,
  linkId: string,
  birthDate: Temporal.PlainDate,
): Promise<OpenedLink> {
  const link = await lockedRow(clinic, linkId)
  if (link === undefined || link.revoked_at !== null) return { kind: 'ended' }
  if (Temporal.Instant.compare(clinic.now, visitEnd(link, link.time_zone)) >= 0) {
    return { kind: 'ended' }
  }
  if (link.locked_until && Temporal.Instant.compare(clinic.now, link.locked_until) < 0) {
    return { kind: 'locked', until: link.locked_until }
  }
  const patient = {
    kind: 'patient',
    visitId: link.visit_id,
    patientId: link.patient_id,
    name: link.name,
  } as const
  const fact = { patientId: link.patient_id, visitId: link.visit_id, detail: { link: linkId } }
  if (!link.birth_date.equals(birthDate)) {
    const failedTries = link.failed_tries + 1
    await countFailure(clinic, linkId, failedTries)
    await record(clinic, { kind: 'caller' }, { ...fact, action: 'link.wrong-birth-date' })
    const minutes = lockMinutes(failedTries)
    return minutes > 0
      ? { kind: 'locked', until: clinic.now.add({ minutes }) }
      : { kind: 'wrong-birth-date', triesLeft: triesPerLock - (failedTries % triesPerLock) }
  }
  await countFailure(clinic, linkId, 0)
  const sessionToken = newToken()
  await clinic.db
    .insertInto('visit_session')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: link.visit_id,
      link_id: linkId,
      token_hash: hashToken(sessionToken),
      opened_at: clinic.now,
    })
    .execute()
  await record(clinic, patient, { ...fact, action: 'link.open' })
  await tellWorkbenches(clinic)
  return { kind: 'opened', sessionToken }
}
