import { findClinics } from '#database/across-clinics.ts'
import { hashToken } from '../access/tokens.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { join, makePerson } from '../people/accept-invitation.ts'
import { hire } from '../people/hire.ts'
import { createClinic } from '../settings/create.ts'
import { readSetup } from './link.ts'

const setup = { kind: 'system', process: 'setup' } as const

export type Completed = { kind: 'completed'; clinicId: string; userId: string } | { kind: 'ended' }

/**
 * Makes the first clinic and its first administrator, once: the row of the link is locked, and of any number
 * at once exactly one finds it unused and no clinic there, not even the demo.
 */
export async function completeSetup(
  installation: Installation,
  token: string,
  administrator: { readonly name: string; readonly email: string },
): Promise<Completed> {
  const open = await readSetup(installation.db, token)
  if (open?.draft === undefined) return { kind: 'ended' }
  const { draft } = open
  return inClinic(installation, crypto.randomUUID(), async (clinic): Promise<Completed> => {
    if (!(await useLink(clinic, token))) return { kind: 'ended' }
    await createClinic(clinic, setup, { ...draft, demo: false })
    const email = administrator.email.toLowerCase()
    const role = 'administrator'
    const member = { name: administrator.name, role, email, telephone: null } as const
    const staffId = await hire(clinic, setup, member)
    const userId = await makePerson(clinic, administrator.name, email)
    await join(clinic, staffId, userId)
    return { kind: 'completed', clinicId: clinic.clinicId, userId }
  })
}

async function useLink(clinic: Clinic, token: string): Promise<boolean> {
  const used = await clinic.db
    .updateTable('installation_setup')
    .set({ used_at: clinic.now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', clinic.now)
    .returning('token_hash')
    .executeTakeFirst()
  return used !== undefined && (await findClinics(clinic.db)).length === 0
}

/** Keeps that someone has read what is a draft. Once is enough. */
export async function acknowledgeDraft(clinic: Clinic, actor: Staff): Promise<void> {
  const kept = await clinic.db
    .insertInto('clinic_acknowledgement')
    .values({
      clinic_id: clinic.clinicId,
      staff_id: actor.staffId,
      acknowledged_at: clinic.now,
    })
    .onConflict((on) => on.doNothing())
    .returning('staff_id')
    .executeTakeFirst()
  if (kept !== undefined) await record(clinic, actor, { action: 'setup.acknowledge' })
}

/** Whether someone of this clinic has. */
export async function isAcknowledged(clinic: Clinic): Promise<boolean> {
  const row = await clinic.db
    .selectFrom('clinic_acknowledgement')
    .select('staff_id')
    .where('clinic_id', '=', clinic.clinicId)
    .executeTakeFirst()
  return row !== undefined
}
