import { data, Form, redirect } from 'react-router'
import { mayDo } from '#clinic/access/may-do.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { schedule, unschedule } from '#clinic/on-call/schedule.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { type SignedIn, signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { ErrorSummary, type FieldError } from '../../look/error-summary.tsx'
import { Notice } from '../../look/severity.tsx'
import { idOf, instantOf, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import type { Route } from './+types/on-call.ts'
import { roster } from './roster.ts'
import { ShiftForm } from './shift-form.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'On call · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const mayChange = mayDo(actor, 'on-call.schedule')
  return { mayChange, ...(await run(roster)) }
}

async function add(
  clinic: Clinic,
  { actor }: Pick<SignedIn, 'actor'>,
  form: FormData,
): Promise<readonly FieldError[]> {
  const wrong = (name: string, message: string) => [{ name, message }]
  const { time_zone: zone } = await clinicSettings(clinic)
  const at = (end: 'from' | 'to') =>
    instantOf(textOf(form, `${end}-day`), textOf(form, `${end}-time`), zone)
  const [startsAt, endsAt] = [at('from'), at('to')]
  const staffId = textOf(form, 'staff')
  const known = (await listClinicians(clinic)).some((member) => member.staff_id === staffId)
  if (!known) return wrong('staff', 'Choose who is on call.')
  if (startsAt === undefined) return wrong('from-day', 'Give the day and time it begins.')
  if (endsAt === undefined) return wrong('to-day', 'Give the day and time it ends.')
  if (Temporal.Instant.compare(endsAt, clinic.now) <= 0)
    return wrong('to-day', 'That time has passed.')
  const tier = textOf(form, 'tier') === 'backup' ? 'backup' : 'primary'
  const result = await schedule(clinic, actor, { staffId, tier, startsAt, endsAt })
  if (result.kind === 'scheduled') return []
  if (result.kind === 'ends-before-it-starts') return wrong('to-day', 'It ends before it begins.')
  if (result.kind === 'cannot-take-cases')
    return wrong('staff', `${result.name} may not take a case.`)
  return wrong('staff', `${result.name} has no mail address and cannot be reached at night.`)
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  if (textOf(form, 'intent') === 'remove') {
    const shiftId = idOf(textOf(form, 'shift'))
    await staff.run((clinic) => unschedule(clinic, staff.actor, shiftId))
    return redirect(saying('/workbench/on-call', 'unscheduled'))
  }
  const errors = await staff.run((clinic) => add(clinic, staff, form))
  if (errors.length === 0) return redirect(saying('/workbench/on-call', 'scheduled'))
  return data({ errors, typed: typedOf(form) }, { status: 422 })
}

/** Who is called now, who is called in the coming two weeks, and when nobody would be. */
export default function OnCall({ loaderData, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  const { on, backup, nobody, gaps, shifts, zone, mayChange } = loaderData
  return (
    <>
      <h1>On call</h1>
      <Said />
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
      <Shifts shifts={shifts} zone={zone} mayChange={mayChange} />
      {mayChange && (
        <ShiftForm form={form} clinicians={loaderData.clinicians} today={loaderData.today} />
      )}
    </>
  )
}

type ShiftsProps = Pick<Route.ComponentProps['loaderData'], 'shifts' | 'zone' | 'mayChange'>

function Shifts({ shifts, zone, mayChange }: ShiftsProps) {
  if (shifts.length === 0) {
    return (
      <EmptyState title="Nobody is on the roster">
        <p>
          {mayChange
            ? 'Put someone on call below.'
            : 'The clinic lead, the administrator or a clinician puts someone on call.'}
        </p>
      </EmptyState>
    )
  }
  return (
    <table className="list">
      <caption>The coming two weeks, {zone.replaceAll('_', ' ')} time</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          {mayChange && (
            <th scope="col">
              <span className="aside">Remove</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {shifts.map((shift) => (
          <tr key={shift.shiftId}>
            <td>
              <b>{shift.name}</b>
              <small>
                {shift.tier === 'primary' ? 'First' : 'Backup'}
                {shift.now && ', now'}
              </small>
            </td>
            <td>{shift.from}</td>
            <td>{shift.to}</td>
            {mayChange && (
              <td>
                <Form method="post">
                  <input type="hidden" name="shift" value={shift.shiftId} />
                  <button
                    className="next"
                    type="submit"
                    name="intent"
                    value="remove"
                    aria-label={`Remove: ${shift.name}, ${shift.from}`}
                  >
                    Remove
                  </button>
                </Form>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
