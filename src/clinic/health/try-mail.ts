import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'

export type TriedMail =
  | { kind: 'handed-over'; to: string }
  | { kind: 'failed'; to: string; reason: string }
  | { kind: 'no-address' }

/**
 * Sends a mail to the asking person's own address, as an alert would be sent. Handed over is not read: they look.
 *
 * @throws NotAllowed, before anything is sent.
 */
export async function tryMail(
  installation: Installation,
  clinicId: string,
  actor: Staff,
): Promise<TriedMail> {
  const to = await inClinic(installation, clinicId, async (clinic) => {
    await record(clinic, actor, { action: 'health.try-mail' })
    const member = await clinic.db
      .selectFrom('staff_member')
      .select('email')
      .where('clinic_id', '=', clinicId)
      .where('staff_id', '=', actor.staffId)
      .executeTakeFirst()
    return member?.email ?? undefined
  })
  if (to === undefined) return { kind: 'no-address' }
  const handed = await installation.outside.mail.send({
    to,
    subject: 'Needlepoint: this is a test',
    text: `Alerts reach this address by mail. Nobody needs you now.\n\n${installation.publicUrl}/workbench/settings/health\n`,
  })
  return handed.kind === 'handed-over'
    ? { kind: 'handed-over', to }
    : { kind: 'failed', to, reason: handed.reason }
}
