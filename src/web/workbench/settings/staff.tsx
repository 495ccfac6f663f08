import { data, Form, redirect } from 'react-router'
import { openSessions } from '#clinic/access/staff-sessions.ts'
import { type StaffRow, staffWithStanding } from '#clinic/people/roster-of-staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { confirmFirst } from '../../access/confirm-first.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { Notice } from '../../look/severity.tsx'
import { roleWords } from '../alerts/words.ts'
import { found, isId, textOf, typedOf } from '../form.ts'
import { Pick } from '../pick.tsx'
import { Said, saying } from '../said.tsx'
import { ConfirmForm } from '../sign-in/confirm-form.tsx'
import { clockText } from '../times.ts'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { Route } from './+types/staff.ts'
import { SessionList, sessionWords } from './session-list.tsx'
import { staffIntents } from './staff-intents.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Staff · Needlepoint' }]

const standingText = ({ standing }: StaffRow, zone: string): string => {
  if (standing.kind === 'joined') return 'signs in'
  if (standing.kind === 'not-invited') return 'cannot sign in yet'
  const until = standing.until.toZonedDateTimeISO(zone)
  return `invited until ${until.toPlainDate().toLocaleString('en-US', { dateStyle: 'medium' })}, ${clockText(standing.until, zone)}`
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run, method } = await signedIn({ request, context })
  return run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const staff = await staffWithStanding(clinic)
    const administrator = actor.role === 'administrator'
    return {
      me: actor.staffId,
      mayChange: administrator && method !== 'demo',
      demo: method === 'demo',
      staff: staff.map((row) => ({ ...row, standing: standingText(row, zone) })),
      sessions: administrator
        ? (await openSessions(clinic)).map(sessionWords(zone, clinic.now))
        : [],
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  if (staff.method === 'demo') throw data(null, { status: 403 })
  const form = await request.formData()
  const intent = found(staffIntents.get(textOf(form, 'intent')))
  const whose = textOf(form, 'staff')
  if (whose !== '' && !isId(whose)) throw data(null, { status: 404 })
  const ask = await confirmFirst(staff, form)
  if (ask !== undefined) return data(ask, 403)
  const { installation } = context.get(web)
  const outcome = await intent({ staff, installation }, form)
  if (outcome.kind === 'done') return redirect(saying('/workbench/settings/staff', outcome.word))
  if (outcome.kind === 'sent') return data({ sent: outcome })
  return data({ errors: outcome.errors, typed: typedOf(form) }, 422)
}

const roleOptions = Object.entries(roleWords).map(([value, label]) => ({ value, label }))

/** Who works here, as what, and whether they can sign in; for an administrator, also the means to change it. */
export default function StaffScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { staff, sessions, mayChange, demo, me } = loaderData
  const refused = actionData !== undefined && 'errors' in actionData ? actionData : undefined
  const form = { errors: refused?.errors ?? [], typed: refused?.typed ?? {} }
  return (
    <>
      <h1>Staff</h1>
      <Said />
      <ErrorSummary errors={form.errors} />
      {actionData !== undefined && 'confirmFirst' in actionData && (
        <ConfirmForm confirmFirst={actionData.confirmFirst} />
      )}
      {actionData !== undefined && 'sent' in actionData && <Sent {...actionData.sent} />}
      {demo && (
        <p className="hint">
          In the demo nobody signs in, so its staff cannot be changed. A real clinic invites here.
        </p>
      )}
      <ul className="people" aria-label="Who works here">
        {staff.map((row) => (
          <li key={row.staffId}>
            <span>
              <b>{row.name}</b>, {roleWords[row.role]}
              <small>
                {row.email} · {row.standing}
              </small>
            </span>
            {mayChange && <ChangeMember {...row} me={row.staffId === me} />}
          </li>
        ))}
      </ul>
      {mayChange && <Invite key={staff.length} form={form} />}
      {mayChange && <SessionList title="Signed in now" sessions={sessions} />}
    </>
  )
}

type Member = Route.ComponentProps['loaderData']['staff'][number] & { readonly me: boolean }

function ChangeMember({ staffId, name, role, email, me }: Member) {
  return (
    <details>
      <summary aria-label={`Change: ${name}`}>Change</summary>
      <Form method="post">
        <input type="hidden" name="staff" value={staffId} />
        <select name="role" defaultValue={role} aria-label={`Role of ${name}`}>
          {roleOptions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button className="next" type="submit" name="intent" value="change-role">
          Change the role
        </button>
        {!me && email !== null && (
          <button className="next" type="submit" name="intent" value="invite-again">
            Send a new link
          </button>
        )}
        {!me && (
          <button className="next" type="submit" name="intent" value="end-staff">
            Take off the staff
          </button>
        )}
      </Form>
    </details>
  )
}

function Invite({ form }: { readonly form: FormState }) {
  const text = (name: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name],
    autoComplete: 'off',
    maxLength: 200,
  })
  return (
    <Form method="post" className="form-part" noValidate>
      <h2>Invite someone</h2>
      <Field {...text('name')} label="Name" />
      <div className="two">
        <Field {...text('email')} label="E-mail address" type="email" />
        <Field {...text('telephone')} label="Telephone" type="tel" optional />
      </div>
      <Pick
        name="role"
        label="Role"
        options={roleOptions}
        error={errorAt(form, 'role')}
        chosen={form.typed.role}
      />
      <button className="button" type="submit" name="intent" value="invite">
        Invite
      </button>
    </Form>
  )
}

type SentProps = {
  readonly name: string
  readonly sent: { readonly mailed: boolean; readonly handOver: string | undefined }
}

function Sent({ name, sent }: SentProps) {
  const title = sent.mailed
    ? `A link is on its way to ${name}.`
    : `The mail to ${name} could not be sent.`
  return (
    <Notice level={sent.mailed ? 'clear' : 'hold'} title={title} urgent>
      {sent.handOver !== undefined && (
        <p>
          You can also hand it over. Whoever opens it first has it:{' '}
          <span className="secret hand-over">{sent.handOver}</span>
        </p>
      )}
      <p>It works once, for three days.</p>
    </Notice>
  )
}
