import { redirect } from 'react-router'
import { endProofs } from '#clinic/access/end-proofs.ts'
import { leave } from '#clinic/access/sessions.ts'
import { inClinic } from '#clinic/clinic.ts'
import { enterPath, findStaff, noStaffCookie, staffToken } from '../access/staff-session.ts'
import { web } from '../context.ts'
import type { Route } from './+types/leave.ts'

export const loader = () => redirect('/workbench')

/** Ends the session everywhere and leads to the door, where another role can be chosen. */
export async function action({ request, context }: Route.ActionArgs) {
  const session = await findStaff({ request, context })
  const token = staffToken({ request, context })
  const { installation, origin } = context.get(web)
  if (session !== undefined && token !== undefined) {
    await inClinic(installation, session.clinicId, async (clinic) => {
      await leave(clinic, session.actor, token)
      await endProofs(clinic, session.actor.staffId)
    })
  }
  return redirect(enterPath, { headers: { 'set-cookie': noStaffCookie(origin) } })
}
