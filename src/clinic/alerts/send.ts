import type { Handover } from '#outside/mail/mailer.ts'
import { inClinic } from '../clinic.ts'
import type { ContactPoint } from '../contacts/contact.ts'
import { contactsOf } from '../contacts/queries.ts'
import { type Message, reach } from '../contacts/reach.ts'
import type { Installation } from '../installation.ts'
import { ackCode } from './ack-code.ts'
import type { DueAttempt } from './due-attempt.ts'
import { alertMail, severityOf } from './mail.ts'

/** Where the telephone company sends what came of an attempt, and the key that was pressed. */
function callbackUrl(publicUrl: string, what: 'status' | 'key', attempt: DueAttempt): string {
  const query = new URLSearchParams({
    clinic: attempt.clinicId,
    attempt: attempt.attemptId,
    try: String(attempt.tries),
  })
  return `${publicUrl}/callbacks/telephone/${what}?${query}`
}

/** The words of an alert for every channel but mail. */
function messageOf(attempt: DueAttempt, publicUrl: string, code: string | null): Message {
  const severity = severityOf(attempt.ladders, attempt.disposition)
  const key = attempt.channel === 'voice' ? ' Press 1 to take the case.' : ''
  return {
    id: attempt.attemptId,
    type: 'alert.ringing',
    severity,
    sentence: `A patient needs you.${attempt.channel === 'voice' ? ` ${severity}.` : ''}${key}`,
    url: `${publicUrl}/workbench/alerts/${attempt.alertId}`,
    textEnd: code === null ? '' : `Answer ${code} to take the case.`,
    statusUrl: callbackUrl(publicUrl, 'status', attempt),
    keyUrl: callbackUrl(publicUrl, 'key', attempt),
  }
}

/** The proven contacts that an attempt goes to, with the code of a text message. */
async function readContacts(
  installation: Installation,
  attempt: DueAttempt,
): Promise<{ contacts: readonly ContactPoint[]; code: string | null }> {
  return inClinic(installation, attempt.clinicId, async (clinic) => {
    const all = await contactsOf(clinic, attempt.staffId)
    const contacts = all.filter(
      ({ kind, verified_at: provenAt }) => kind === attempt.channel && provenAt !== null,
    )
    const texts = attempt.channel === 'sms' && contacts.length > 0
    return { contacts, code: texts ? await ackCode(clinic, attempt) : null }
  })
}

/** Handed over where one of several devices took it; for good only where every one of them says so. */
function together(results: readonly Handover[]): Handover {
  const taken = results.find(({ kind }) => kind === 'handed-over')
  if (taken !== undefined) return taken
  const failed = results.flatMap((result) => (result.kind === 'failed' ? [result] : []))
  const passing = failed.find(({ permanent }) => !permanent)
  return passing ?? failed[0] ?? { kind: 'failed', reason: 'no address', permanent: true }
}

/** Hands one attempt to its channel. Rejects only where the database does. */
export async function sendAttempt(
  installation: Installation,
  attempt: DueAttempt,
): Promise<Handover> {
  const { outside, publicUrl } = installation
  if (attempt.channel === 'mail') {
    if (attempt.email === null) return { kind: 'failed', reason: 'no address', permanent: true }
    const mail = alertMail(attempt.ladders, { ...attempt, publicUrl })
    return outside.mail.send({ to: attempt.email, ...mail })
  }
  const { contacts, code } = await readContacts(installation, attempt)
  const message = messageOf(attempt, publicUrl, code)
  return together(await Promise.all(contacts.map((contact) => reach(outside, contact, message))))
}
