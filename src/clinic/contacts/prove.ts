import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import type { ContactRow } from './contact.ts'
import { lockContact } from './queries.ts'
import { type Message, reach } from './reach.ts'

const codeMinutes = 10
const triesMost = 5
const againAfterSeconds = 30

const hashOf = (contactId: string, code: string) =>
  createHash('sha256').update(`${contactId} ${code}`).digest()

export type CodeSent =
  | { kind: 'sent' }
  | { kind: 'not-sent'; reason: string }
  | { kind: 'too-soon' }
  | { kind: 'unknown' }

/** Draws the code that will be sent, and keeps its hash; a new one ends the one before. */
async function drawCode(clinic: Clinic, actor: Staff, contactId: string) {
  const contact = await lockContact(clinic, contactId)
  if (contact === undefined || contact.staff_id !== actor.staffId)
    return { kind: 'unknown' } as const
  const soonest = contact.code_sent_at?.add({ seconds: againAfterSeconds })
  if (soonest !== undefined && Temporal.Instant.compare(clinic.now, soonest) < 0) {
    return { kind: 'too-soon' } as const
  }
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await clinic.db
    .updateTable('contact_point')
    .set({ code_hash: hashOf(contactId, code), code_sent_at: clinic.now, code_tries: 0 })
    .where('clinic_id', '=', clinic.clinicId)
    .where('contact_id', '=', contactId)
    .execute()
  await record(clinic, actor, { action: 'contact.code', detail: { contact: contactId } })
  return { kind: 'drawn', contact, code } as const
}

function codeMessage(
  { contact_id: id, kind }: ContactRow,
  code: string,
  publicUrl: string,
): Message {
  const said = kind === 'voice' ? [...code].join(', ') : code
  return {
    id: `${id}-${crypto.randomUUID()}`,
    type: 'channel.test',
    severity: 'Needlepoint',
    sentence: `Your code is ${said}. It holds for ${codeMinutes} minutes.`,
    url: `${publicUrl}/workbench/settings/me/contacts`,
    textEnd: '',
    statusUrl: null,
    keyUrl: null,
  }
}

/** Sends a code of six digits to one of one's own contacts. */
export async function sendCode(
  installation: Installation,
  clinicId: string,
  actor: Staff,
  contactId: string,
): Promise<CodeSent> {
  const drawn = await inClinic(installation, clinicId, (clinic) =>
    drawCode(clinic, actor, contactId),
  )
  if (drawn.kind !== 'drawn') return drawn
  const { contact, code } = drawn
  const sent = await reach(
    installation.outside,
    contact,
    codeMessage(contact, code, installation.publicUrl),
  )
  return sent.kind === 'handed-over' ? { kind: 'sent' } : { kind: 'not-sent', reason: sent.reason }
}

export type Verified =
  | { kind: 'verified' }
  | { kind: 'wrong'; triesLeft: number }
  | { kind: 'expired' }
  | { kind: 'unknown' }

/** Proves that a contact is one's own by the code that was sent to it: five tries, ten minutes. */
export async function verifyContact(
  clinic: Clinic,
  actor: Staff,
  contactId: string,
  typed: string,
): Promise<Verified> {
  const contact = await lockContact(clinic, contactId)
  if (contact === undefined || contact.staff_id !== actor.staffId) return { kind: 'unknown' }
  const { code_hash: hash, code_sent_at: sentAt, code_tries: tries } = contact
  const until = sentAt?.add({ minutes: codeMinutes })
  if (hash === null || until === undefined || tries >= triesMost) return { kind: 'expired' }
  if (Temporal.Instant.compare(clinic.now, until) > 0) return { kind: 'expired' }
  const right = timingSafeEqual(hashOf(contactId, typed.replaceAll(/\s/g, '')), hash)
  await clinic.db
    .updateTable('contact_point')
    .set(right ? { verified_at: clinic.now, code_hash: null } : { code_tries: tries + 1 })
    .where('clinic_id', '=', clinic.clinicId)
    .where('contact_id', '=', contactId)
    .execute()
  if (!right) return { kind: 'wrong', triesLeft: triesMost - tries - 1 }
  await record(clinic, actor, { action: 'contact.verify', detail: { contact: contactId } })
  return { kind: 'verified' }
}
