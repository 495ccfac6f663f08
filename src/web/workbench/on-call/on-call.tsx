import { data, Link, redirect } from 'react-router'
import { makeFeed } from '#clinic/on-call/feed.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Notice } from '../../look/severity.tsx'
import { dayOf, found, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import type { Route } from './+types/on-call.ts'
import { onCallIntents } from './on-call-intents.ts'
import { NotReady, OverrideList, PlanList, ShiftList } from './on-call-lists.tsx'
import { OwnCalendar } from './own-calendar.tsx'
import { roster } from './roster.ts'
import { ShiftForm } from './shift-form.tsx'
import { WeekView } from './week-view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'On call · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const asked = dayOf(new URL(request.url).searchParams.get('week') ?? '')
  return run((clinic) => roster(clinic, actor, asked))
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const intent = textOf(form, 'intent')
  if (intent === 'feed') {
    const token = await staff.run((clinic) => makeFeed(clinic, staff.actor))
    const { origin } = context.get(web)
    return data({ feed: `${origin}/on-call/${token}/shifts.ics`, errors: [], typed: {} })
  }
  const work = found(onCallIntents.get(intent))
  const outcome = await staff.run((clinic) => work(clinic, staff.actor, form))
  if (outcome.kind === 'done') return redirect(saying('/workbench/on-call', outcome.word))
  return data({ feed: null, errors: outcome.errors, typed: typedOf(form) }, 422)
}

/** Who is called now, a week to look at, what is planned, and what is left open. */
export default function OnCall({ loaderData, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  const { on, backup, nobody, gaps, week, maySwap, mayPlan } = loaderData
  return (
    <>
      <h1>On call</h1>
      {form.errors.length === 0 && <Said />}
      <ErrorSummary errors={form.errors} />
      <p className="on-now">
        {nobody ? (
          <>
            Nobody is on the roster now, so an alert calls <b>{on.join(', ')}</b>.
          </>
        ) : (
          <>
            Now: <b>{on.join(', ')}</b>
            {backup.length > 0 && (
              <>
                . Backup: <b>{backup.join(', ')}</b>
              </>
            )}
            .
          </>
        )}
      </p>
      {gaps.length > 0 && (
        <Notice
          level="hold"
          title={gaps.length === 1 ? 'A gap in the roster' : 'Gaps in the roster'}
        >
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
          <p>In a gap an alert calls every clinician at once.</p>
        </Notice>
      )}
      <WeekView week={week} />
      <div className="narrow-part">
        <NotReady people={loaderData.notReady} />
        <PlanList plans={loaderData.plans} mayPlan={mayPlan} form={form} />
        {mayPlan && (
          <p className="actions">
            <Link className="button quiet" to="/workbench/on-call/rotation">
              Plan a rotation
            </Link>
            <Link className="button quiet" to="/workbench/on-call/weekly">
              Plan a weekly pattern
            </Link>
          </p>
        )}
        <OverrideList overrides={loaderData.overrides} maySwap={maySwap} />
        <ShiftList shifts={loaderData.byHand} zone={loaderData.zone} maySwap={maySwap} />
        {maySwap && (
          <ShiftForm form={form} clinicians={loaderData.clinicians} today={loaderData.today} />
        )}
        <OwnCalendar address={actionData?.feed ?? null} />
      </div>
    </>
  )
}
