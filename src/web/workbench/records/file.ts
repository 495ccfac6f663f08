import { redirect } from 'react-router'
import { isFresh } from '#clinic/access/session-limits.ts'
import { exportRecord } from '#clinic/records/export.ts'
import { signedIn } from '../../access/staff-session.ts'
import { found, idOf } from '../form.ts'
import type { Route } from './+types/file.ts'
import { recordPage } from './record-page.ts'

/** A patient's own copy, as a page to read or as JSON. Whoever has not just shown who they are is led back to do so. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const patientId = idOf(params.patientId)
  const asJson = new URL(request.url).searchParams.get('as') === 'json'
  const copy = await staff.run(async (clinic) =>
    isFresh(staff, clinic.now)
      ? found(await exportRecord(clinic, staff.actor, patientId))
      : undefined,
  )
  if (copy === undefined) throw redirect(`/workbench/records/${patientId}`)
  const day = copy.writtenAt.toZonedDateTimeISO(copy.clinic.time_zone).toPlainDate()
  const body = asJson ? JSON.stringify(copy, null, 2) : recordPage(copy)
  return new Response(body, {
    headers: {
      'content-type': asJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="record-${day}.${asJson ? 'json' : 'html'}"`,
      'cache-control': 'no-store',
    },
  })
}
