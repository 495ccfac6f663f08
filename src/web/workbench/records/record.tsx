import { data, redirect } from 'react-router'
import { confirmFirst } from '../../access/confirm-first.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { found, idOf, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import { ConfirmForm } from '../sign-in/confirm-form.tsx'
import type { Route } from './+types/record.ts'
import { CorrectionForm, Corrections } from './correction.tsx'
import { recordData } from './record-data.ts'
import { recordIntents } from './record-intents.ts'
import { Copy, Forget, Retention } from './rights.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'A patient’s record · Needlepoint' }]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const patientId = idOf(params.patientId)
  return found(await staff.run((clinic) => recordData(clinic, staff, patientId)))
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const patientId = idOf(params.patientId)
  const form = await request.formData()
  const wanted = textOf(form, 'intent')
  const here = `/workbench/records/${patientId}`
  if (wanted === 'copy' || wanted === 'forget') {
    const ask = await confirmFirst(staff, form)
    if (ask !== undefined) return data(ask, 403)
  }
  if (wanted === 'copy') return redirect(saying(here, 'fresh-sign-in'))
  const intent = found(recordIntents.get(wanted))
  const outcome = await staff.run((clinic) => intent(clinic, staff.actor, patientId, form))
  if (outcome.kind === 'done') return redirect(saying(here, outcome.word))
  return data({ errors: outcome.errors, typed: typedOf(form) }, { status: 422 })
}

/** Whose record it is, and what a patient may ask for: who saw it, a copy, a correction, to be forgotten. */
export default function PatientRecord({ loaderData: record, actionData }: Route.ComponentProps) {
  const sent = actionData !== undefined && 'errors' in actionData ? actionData : undefined
  const form = { errors: sent?.errors ?? [], typed: sent?.typed ?? {} }
  const confirm =
    actionData !== undefined && 'confirmFirst' in actionData ? actionData.confirmFirst : undefined
  return (
    <>
      <p className="crumb">
        <a href="/workbench/records">Records</a>
      </p>
      <h1>{record.name}</h1>
      <Said />
      <ErrorSummary errors={form.errors} />
      {confirm !== undefined && <ConfirmForm confirmFirst={confirm} />}
      <p className="visit-who">
        <span>Born {record.birth}</span>
        <span>{record.telephone || 'no telephone'}</span>
        <span>{record.email || 'no mail address'}</span>
      </p>
      <p>
        <a className="button quiet" href={`/workbench/records/${record.patientId}/readers`}>
          Who saw this record
        </a>
      </p>
      <Copy patientId={record.patientId} fresh={record.fresh} />
      <Corrections corrections={record.corrections} />
      {!record.forgotten && <CorrectionForm record={record} form={form} />}
      <Forget forget={record.forget} form={form} />
      <Retention retention={record.retention} form={form} />
    </>
  )
}
