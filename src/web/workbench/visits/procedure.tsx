import { data, Form, redirect } from 'react-router'
import { noteReading } from '#clinic/audit/reading.ts'
import { plannedFacts } from '#clinic/examinations/planned.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { drugs } from '#protocol/tpi/drugs.ts'
import { signedIn } from '../../access/staff-session.ts'
import { Choice } from '../../look/choice.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { found, idOf, textsOf, typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import { clockText } from '../times.ts'
import type { Route } from './+types/procedure.ts'
import { errorAt, untouched } from './form-state.ts'
import { HeldBy } from './held-by.tsx'
import { plannedRows } from './planned-rows.ts'
import { siteChoices } from './procedure-choices.ts'
import { SiteRows } from './procedure-rows.tsx'
import { readProcedure, refusalError } from './read-procedure.ts'
import { visitData } from './visit-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Record procedure · Needlepoint' }]

const allDrugs = Object.entries(drugs).map(([value, name]) => ({ value, label: name.en }))

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  return staff.run(async (clinic) => {
    const visit = found(await visitData(clinic, staff, visitId))
    await noteReading(clinic, staff.actor, { action: 'procedure.read', visitId })
    const { time_zone: zone } = await clinicSettings(clinic)
    return {
      visitId,
      name: visit.name,
      area: visit.area,
      mayDecide: visit.mayDecide,
      recorded: visit.procedure !== null,
      holding: visit.review.reasons.filter((reason) => reason.waits),
      openChecks: visit.review.openChecks,
      day: clinic.now.toZonedDateTimeISO(zone).toPlainDate().toString(),
      time: clockText(clinic.now, zone),
      choices: siteChoices,
      planned: plannedRows((await plannedFacts(clinic, visitId)).targets),
      drugs: allDrugs,
    }
  })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const form = await request.formData()
  const errors = await run(async (clinic) => {
    found(await findVisitRow(clinic, visitId))
    const { time_zone: zone } = await clinicSettings(clinic)
    const read = readProcedure(form, zone)
    if (read.kind === 'wrong') return read.errors
    const result = await recordProcedure(clinic, actor, visitId, read.procedure)
    if (result.kind === 'recorded') return undefined
    if (result.kind === 'unknown') throw data(null, { status: 404 })
    if (result.kind === 'held') {
      return [
        {
          name: 'held',
          message: 'Screening holds this patient. Do the checks and release each reason first.',
        },
      ]
    }
    return [refusalError(result)]
  })
  if (errors === undefined) return redirect(saying(`/workbench/visits/${visitId}`, 'recorded'))
  return data({ errors, typed: typedOf(form), drugs: textsOf(form, 'drugs') }, { status: 422 })
}

/** Writes down that the procedure happened: muscles, sides, drugs, end. Refused while anything holds the patient. */
export default function Procedure({ loaderData, actionData }: Route.ComponentProps) {
  const { visitId, name, area, holding, openChecks, mayDecide, recorded } = loaderData
  const held = holding.length > 0 || openChecks > 0
  const form = actionData ?? { ...untouched, typed: loaderData.planned }
  return (
    <>
      <p className="crumb">
        <a href={`/workbench/visits/${visitId}`}>{name}</a> · {area}
      </p>
      <h1>Record procedure</h1>
      <ErrorSummary errors={form.errors} />
      <HeldBy visitId={visitId} holding={holding} openChecks={recorded ? 0 : openChecks} />
      {recorded && (
        <p className="lead">
          It is already recorded. <a href={`/workbench/visits/${visitId}`}>See it on the visit</a>.
        </p>
      )}
      {!mayDecide && <p className="lead">Only a clinician records a procedure.</p>}
      {mayDecide && !recorded && (!held || actionData !== undefined) && (
        <Form method="post">
          <SiteRows form={form} choices={loaderData.choices} />
          <div className="drugs">
            <Choice
              name="drugs"
              label="Given through the needle"
              hint="None ticked means a dry needle."
              kind="checkbox"
              options={loaderData.drugs}
              chosen={actionData?.drugs ?? ['lidocaine']}
            />
          </div>
          <div className="two">
            <Field
              name="time"
              label="Ended at"
              type="time"
              error={errorAt(form, 'time')}
              defaultValue={form.typed.time ?? loaderData.time}
            />
            <Field
              name="day"
              label="Day"
              type="date"
              error={errorAt(form, 'day')}
              defaultValue={form.typed.day ?? loaderData.day}
            />
          </div>
          <p className="actions">
            <button className="button" type="submit" disabled={held}>
              Record
            </button>
          </p>
        </Form>
      )}
    </>
  )
}
