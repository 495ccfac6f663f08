import { data, redirect } from 'react-router'
import { enterDemo } from '#clinic/access/sessions.ts'
import { inClinic } from '#clinic/clinic.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { staffCookie } from '../access/staff-session.ts'
import { web } from '../context.ts'
import { textOf } from '../workbench/form.ts'
import type { Route } from './+types/enter.ts'
import { demoClinicId } from './open.ts'

export const loader = () => redirect('/')

/** Enters the demo clinic as the member of staff with the role asked for. Only here, on loopback, only in a demo. */
export async function action({ request, context }: Route.ActionArgs) {
  const { installation, local, origin } = context.get(web)
  const role = textOf(await request.formData(), 'role')
  const clinicId = local ? await demoClinicId(installation) : undefined
  if (clinicId === undefined) throw data(null, { status: 404 })
  const entered = await inClinic(installation, clinicId, async (clinic) => {
    const member = (await listStaff(clinic)).find((each) => each.role === role)
    return member === undefined ? undefined : enterDemo(clinic, member.staff_id)
  })
  if (entered?.kind !== 'entered') throw data(null, { status: 404 })
  return redirect('/workbench', {
    headers: { 'set-cookie': staffCookie(origin, entered.sessionToken) },
  })
}
