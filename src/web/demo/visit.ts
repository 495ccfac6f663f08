import { data, redirect } from 'react-router'
import { issueLink } from '#clinic/access/links.ts'
import { inClinic } from '#clinic/clinic.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { web } from '../context.ts'
import { idOf } from '../workbench/form.ts'
import type { Route } from './+types/visit.ts'
import { demoClinicId, demoDoorman } from './open.ts'

/** Opens a patient's link in the demo, as if it had come by mail: the date of birth is still asked for. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { installation, local } = context.get(web)
  const visitId = idOf(params.visitId)
  const clinicId = local ? await demoClinicId(installation) : undefined
  if (clinicId === undefined) throw data(null, { status: 404 })
  const token = await inClinic(installation, clinicId, async (clinic) =>
    (await findVisitRow(clinic, visitId)) === undefined
      ? undefined
      : issueLink(clinic, demoDoorman, visitId),
  )
  if (token === undefined) throw data(null, { status: 404 })
  return redirect(`/v/${token}`)
}
