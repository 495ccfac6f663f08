import { redirect } from 'react-router'
import { membershipsOf } from '#clinic/people/memberships.ts'
import { beginWork } from '../access/finish-sign-in.ts'
import { personHere } from '../access/person-here.ts'
import { withCookies } from '../access/sign-in-door.ts'
import { signedIn } from '../access/staff-session.ts'
import { web } from '../context.ts'
import type { Route } from './+types/change-clinic.ts'
import { found, textOf } from './form.ts'

export const loader = () => redirect('/workbench')

/** Goes on in another clinic of the person's own: a new session there, the one here ends. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const userId = found(await personHere(staff))
  const clinicId = textOf(await request.formData(), 'clinic')
  const memberships = await membershipsOf(context.get(web).installation, userId)
  const wanted = found(memberships.find((each) => each.clinicId === clinicId))
  const method = staff.method === 'passkey' ? 'passkey' : 'password'
  const cookies = await beginWork({ request, context }, wanted, method, staff.confirmedAt)
  return redirect('/workbench', { headers: withCookies(cookies) })
}
