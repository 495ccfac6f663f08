import type { RouterContextProvider } from 'react-router'
import type { Clinic } from '#clinic/clinic.ts'
import { membershipsOf } from '#clinic/people/memberships.ts'
import { isAcknowledged } from '#clinic/setup/complete.ts'
import { personHere } from '../../access/person-here.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'

export type OtherClinic = { readonly clinicId: string; readonly name: string }

/** The other clinics of whoever works here. */
export async function otherClinics(
  { context }: { readonly context: Readonly<RouterContextProvider> },
  staff: SignedIn,
): Promise<OtherClinic[]> {
  if (staff.method === 'demo') return []
  const userId = await personHere(staff)
  if (userId === undefined) return []
  const memberships = await membershipsOf(context.get(web).installation, userId)
  return memberships
    .filter(({ clinicId }) => clinicId !== staff.clinicId)
    .map(({ clinicId, clinicName: name }) => ({ clinicId, name }))
}

/** Whether this administrator has the last screen of the set-up still before them. */
export async function needsSetup(clinic: Clinic, { actor, method }: SignedIn): Promise<boolean> {
  return actor.role === 'administrator' && method !== 'demo' && !(await isAcknowledged(clinic))
}
