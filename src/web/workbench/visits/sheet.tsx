import { data, Form } from 'react-router'
import { printedLink } from '#clinic/access/links.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import { discharge } from '#clinic/observations/discharge.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { HandoutLinks } from '../../look/handout-links.tsx'
import { Notice } from '../../look/severity.tsx'
import { found, idOf } from '../form.ts'
import { PrintButton } from '../print.tsx'
import { qrCode } from '../qr.ts'
import type { Route } from './+types/sheet.ts'
import { sheetData } from './sheet-data.ts'
import { SheetPaper } from './sheet-paper.tsx'
import { visitData } from './visit-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Discharge sheet · Needlepoint' }]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  return staff.run(async (clinic) => {
    const { name } = found(await visitData(clinic, staff, visitId))
    const detail = { paper: 'discharge sheet' }
    await noteReading(clinic, staff.actor, { action: 'procedure.read', visitId, detail })
    return { visitId, name, sheet: (await sheetData(clinic, visitId)) ?? null }
  })
}

/** Sends the patient home where that has not happened, and makes the code of a fresh link. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const { installation } = context.get(web)
  const result = await run(async (clinic) => {
    const { kind } = await discharge(clinic, actor, visitId)
    if (kind === 'unknown' || kind === 'observation-running') return { kind, address: '' }
    return { kind, address: await printedLink(clinic, actor, visitId, installation.publicUrl) }
  })
  if (result.kind === 'unknown') throw data(null, { status: 404 })
  if (result.address === '') return data({ running: true, print: null }, { status: 422 })
  return {
    running: false,
    print: { address: result.address, code: qrCode(result.address) },
  }
}

/** The sheet to take home: shown first, then printed with its code while the patient is sent home. */
export default function Sheet({ loaderData, actionData }: Route.ComponentProps) {
  const { sheet, visitId, name } = loaderData
  const print = actionData?.print ?? undefined
  const back = <a href={`/workbench/visits/${visitId}`}>Back to {name}</a>
  if (sheet === null) {
    return (
      <>
        <h1>Discharge sheet</h1>
        <EmptyState title="The procedure is not recorded yet">
          <p>{back}</p>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      {actionData?.running === true && (
        <Notice level="hold" title="The observation is not over" urgent>
          <p>End it first, on the screen of the visit. Nobody was sent home.</p>
        </Notice>
      )}
      <div className="paper-tools">
        {back}
        {print === undefined ? (
          <Form method="post">
            <button className="button" type="submit" disabled={!sheet.observed}>
              {sheet.discharged ? 'Make a new code' : 'Send home and make the code'}
            </button>
          </Form>
        ) : (
          <PrintButton words="Print the sheet" />
        )}
        {!sheet.observed && <span>The observation has to end first.</span>}
      </div>
      <div className="paper-tools">
        <HandoutLinks label="The whole page, to hand over too (PDF)" />
      </div>
      <SheetPaper sheet={sheet} print={print} />
    </>
  )
}
