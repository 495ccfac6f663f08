import { findContactNumber } from '#database/across-clinics.ts'
import type { Staff } from '../actor.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import { lockContact } from '../contacts/queries.ts'
import type { Installation } from '../installation.ts'
import { clinicSettings } from '../settings/read.ts'
import { type Acknowledged, acknowledge } from './acknowledge.ts'

/** What became of an answer by telephone. The words for it are those of whoever asks. */
export type TelephoneAnswer =
  | (Acknowledged & { readonly alertId: string; readonly zone: string })
  | { readonly kind: 'unknown-number' }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'wrong-code'; readonly code: string }

async function memberOf(clinic: Clinic, staffId: string): Promise<Staff | undefined> {
  const member = await clinic.db
    .selectFrom('staff_member')
    .select(['name', 'role'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return member && { kind: 'staff', staffId, name: member.name, role: member.role }
}

async function take(clinic: Clinic, actor: Staff, alertId: string): Promise<TelephoneAnswer> {
  const { time_zone: zone } = await clinicSettings(clinic)
  return { ...(await acknowledge(clinic, actor, alertId)), alertId, zone }
}

/** The alert of this person's newest attempt with this code. */
async function alertOfCode(clinic: Clinic, staffId: string, code: string) {
  const found = await clinic.db
    .selectFrom('alert_attempt')
    .select('alert_id')
    .where('clinic_id', '=', clinic.clinicId)
    .where('staff_id', '=', staffId)
    .where('ack_code', '=', code)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.alert_id
}

/** A text message from a number: a code in it takes the case it was sent with, in whichever clinic that is. */
export async function answerText(
  installation: Installation,
  number: string,
  text: string,
): Promise<TelephoneAnswer> {
  const owners = await findContactNumber(installation.db, number)
  const code = /(?<!\d)\d{3}(?!\d)/.exec(text)?.[0]
  let known = false
  for (const { clinicId, id } of owners) {
    const answer = await inClinic(installation, clinicId, async (clinic) => {
      const contact = await lockContact(clinic, id)
      const actor = contact && (await memberOf(clinic, contact.staff_id))
      if (actor === undefined) return undefined
      known = true
      const alertId = code && (await alertOfCode(clinic, actor.staffId, code))
      return alertId === undefined ? undefined : take(clinic, actor, alertId)
    })
    if (answer !== undefined) return answer
  }
  if (!known) return { kind: 'unknown-number' }
  return code === undefined ? { kind: 'no-code' } : { kind: 'wrong-code', code }
}

/** The key 1, pressed in the call of an attempt, takes its case; undefined where there was no such call. */
export async function answerCall(
  installation: Installation,
  clinicId: string,
  attemptId: string,
): Promise<TelephoneAnswer | undefined> {
  return inClinic(installation, clinicId, async (clinic) => {
    const attempt = await clinic.db
      .selectFrom('alert_attempt')
      .select(['alert_id', 'staff_id'])
      .where('clinic_id', '=', clinicId)
      .where('attempt_id', '=', attemptId)
      .where('channel', '=', 'voice')
      .executeTakeFirst()
    const actor = attempt && (await memberOf(clinic, attempt.staff_id))
    return actor && attempt && take(clinic, actor, attempt.alert_id)
  })
}
