import type { Handover } from '#outside/mail/mailer.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import type { ContactRow } from './contact.ts'
import { reach } from './reach.ts'

/** Sends a message that asks for nothing and keeps what came of it. */
export async function testContact(
  installation: Installation,
  clinicId: string,
  actor: Actor,
  contact: ContactRow,
): Promise<Handover> {
  const sent = await reach(installation.outside, contact, {
    id: `${contact.contact_id}-${crypto.randomUUID()}`,
    type: 'channel.test',
    severity: 'Test',
    sentence: 'This is a test of Needlepoint. Nobody needs you.',
    url: `${installation.publicUrl}/workbench/settings/me/contacts`,
    textEnd: '',
    statusUrl: null,
    keyUrl: null,
  })
  await inClinic(installation, clinicId, async (clinic) => {
    await clinic.db
      .updateTable('contact_point')
      .set({ tested_at: clinic.now, test_failure: sent.kind === 'failed' ? sent.reason : null })
      .where('clinic_id', '=', clinicId)
      .where('contact_id', '=', contact.contact_id)
      .execute()
    await record(clinic, actor, {
      action: 'contact.test',
      detail: { contact: contact.contact_id, kind: contact.kind, result: sent.kind },
    })
  })
  return sent
}
