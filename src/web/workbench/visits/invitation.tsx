import { Form } from 'react-router'
import { printedLink } from '#clinic/access/links.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { found, idOf } from '../form.ts'
import { PrintButton } from '../print.tsx'
import { qrCode } from '../qr.ts'
import { QrPicture } from '../qr-picture.tsx'
import type { Route } from './+types/invitation.ts'
import { paperWords, visitTimeText } from './paper-words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Invitation · Needlepoint' }]

async function invitation(clinic: Clinic, visitId: string) {
  const row = found(await findVisitRow(clinic, visitId))
  const settings = await clinicSettings(clinic)
  return {
    visitId,
    name: row.patient_name,
    language: row.language,
    when: visitTimeText(row.starts_at, settings.time_zone, row.language),
    clinician: row.clinician_name,
    clinic: { name: settings.name, telephone: settings.telephone, address: settings.address },
  }
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  return run(async (clinic) => {
    const paper = await invitation(clinic, visitId)
    await noteReading(clinic, actor, { action: 'visit.read', visitId })
    return paper
  })
}

/** Makes the code. Each is a link of its own; those made before go on working. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const { installation } = context.get(web)
  const address = await run(async (clinic) => {
    found(await findVisitRow(clinic, visitId))
    return printedLink(clinic, actor, visitId, installation.publicUrl)
  })
  return { address, code: qrCode(address) }
}

/** A sheet with the patient's link as a code, in the patient's language. */
export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const words = paperWords[loaderData.language]
  const { clinic } = loaderData
  return (
    <>
      <div className="paper-tools">
        <a href={`/workbench/visits/${loaderData.visitId}`}>Back to {loaderData.name}</a>
        {actionData === undefined ? (
          <Form method="post">
            <button className="button" type="submit">
              Make the code
            </button>
          </Form>
        ) : (
          <PrintButton />
        )}
      </div>
      <article className="paper" lang={loaderData.language}>
        <p className="paper-clinic">
          <b>{clinic.name}</b> {clinic.address} · {clinic.telephone}
        </p>
        <h1>{words.invitationTitle}</h1>
        <p className="lead">
          {loaderData.name}
          <br />
          {words.when}: <b>{loaderData.when}</b>, {loaderData.clinician}
        </p>
        {actionData !== undefined && (
          <section className="scan">
            <QrPicture code={actionData.code} label={words.scan} />
            <div>
              <h2>{words.scan}</h2>
              <p>{words.scanWhy}</p>
              <p>
                {words.birth} {words.keep}
              </p>
              <p className="address">
                {words.typed} <span>{actionData.address}</span>
              </p>
            </div>
          </section>
        )}
      </article>
    </>
  )
}
