import { data, redirect } from 'react-router'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { outcomes, resolve } from '#clinic/alerts/resolve.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary, type FieldError } from '../../look/error-summary.tsx'
import { found, idOf, textOf, typedOf } from '../form.ts'
import type { Route } from './+types/alert.ts'
import { alertData } from './alert-data.ts'
import { Attempts, Decided, OnRecord, Reported } from './alert-facts.tsx'
import { AlertHead } from './alert-head.tsx'
import { ClosedAlert, OutcomeForm } from './outcome-form.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.word ?? 'Alert'}: ${loaderData?.name ?? ''} · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const alertId = idOf(params.alertId)
  return staff.run(async (clinic) => {
    const alert = found(await alertData(clinic, staff, alertId))
    const { visitId } = alert
    const detail = { alert: alertId }
    await noteReading(clinic, staff.actor, { action: 'alert.read', visitId, detail })
    return alert
  })
}

const trouble = (name: string, message: string): readonly FieldError[] => [{ name, message }]

type Here = Pick<Route.ActionArgs, 'request' | 'context'> & { readonly alertId: string }

async function take(here: Here, takeOver: boolean): Promise<readonly FieldError[]> {
  const { actor, run } = await signedIn(here)
  const result = await run((clinic) => acknowledge(clinic, actor, here.alertId, takeOver))
  switch (result.kind) {
    case 'acknowledged':
      return []
    case 'already-acknowledged':
      return trouble('take', `${result.by} already has this case.`)
    case 'already-resolved':
      return trouble('take', 'This case is closed.')
    case 'not-a-clinician':
      return trouble('take', 'Only a clinician can take a case.')
    case 'unknown':
      throw data(null, { status: 404 })
  }
}

async function close(here: Here, form: FormData): Promise<readonly FieldError[]> {
  const { actor, run } = await signedIn(here)
  const wanted = textOf(form, 'outcome')
  const outcome = outcomes.find((each) => each === wanted)
  if (outcome === undefined) return trouble('outcome', 'Choose what came of it.')
  const text = textOf(form, 'text')
  const seen = textOf(form, 'seen')
  const { kind } = await run((clinic) => resolve(clinic, actor, here.alertId, outcome, text, seen))
  switch (kind) {
    case 'resolved':
      return []
    case 'text-needed':
      return trouble('text', 'Write what was said and done.')
    case 'new-report':
      return trouble('text', 'A newer report came in. Read it first.')
    case 'not-acknowledged':
      return trouble('take', 'Take the case first.')
    case 'already-resolved':
      return trouble('take', 'This case is already closed.')
    case 'not-a-clinician':
      return trouble('take', 'Only a clinician writes the outcome.')
    case 'unknown':
      throw data(null, { status: 404 })
  }
}

/** Take, take over, or close. With `stay` the answer is for the strip on another screen. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const here = { request, context, alertId: idOf(params.alertId) }
  await signedIn(here)
  const form = await request.formData()
  const intent = textOf(form, 'intent')
  const errors =
    intent === 'close' ? await close(here, form) : await take(here, intent === 'take-over')
  if (errors.length > 0) return data({ errors, typed: typedOf(form) }, { status: 422 })
  if (textOf(form, 'stay') === 'yes') return data({ errors, typed: {} })
  return redirect(`/workbench/alerts/${here.alertId}`)
}

/** One alert, for a phone at night: who, call, take; then what happened, what was done, and the outcome. */
export default function Alert({ loaderData: alert, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <div className="alert-screen">
      <ErrorSummary errors={form.errors} />
      <AlertHead alert={alert} />
      {alert.closed !== null && <ClosedAlert closed={alert.closed} />}
      <Reported alert={alert} />
      <OnRecord alert={alert} />
      <Decided alert={alert} />
      {alert.closed === null && alert.takenBy !== null && alert.mayTake && (
        <OutcomeForm alert={alert} form={form} />
      )}
      <Attempts alert={alert} />
    </div>
  )
}
