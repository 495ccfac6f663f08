import { data, redirect, useNavigate } from 'react-router'
import { givePassword } from '#clinic/identity/sign-in.ts'
import { type Colleague, colleaguesHere } from '../../access/colleagues-here.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import { web } from '../../context.ts'
import { openDemoDoor } from '../../demo/open.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { RowButton, Rows } from '../../look/rows.tsx'
import { roleWords } from '../alerts/words.ts'
import { textOf } from '../form.ts'
import type { Route } from './+types/sign-in.ts'
import { DoorPage, doorLinks } from './door-page.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { passwordOf } from './password-of.ts'
import { waitText } from './wait-text.ts'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'Sign in · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { installation, identity, local, facts } = context.get(web)
  const staff = local && facts.demo ? (await openDemoDoor(installation)).staff : []
  const real = identity !== undefined && !facts.demo
  return { staff, real, here: real ? await colleaguesHere({ request, context }) : [] }
}

/** One answer for a wrong address, a wrong password and a person who is not there. */
const refused = 'That address and password do not fit together. Try again.'

export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const form = await request.formData()
  const email = textOf(form, 'email')
  const { clientAddress } = context.get(web)
  const given = await givePassword(door, { email, password: passwordOf(form), clientAddress })
  if (given.kind === 'code-needed') {
    return redirect('/workbench/enter/code', { headers: withCookies(given.cookies) })
  }
  const message = given.kind === 'wait' ? waitText(given.until, Temporal.Now.instant()) : refused
  return data({ email, message }, { status: given.kind === 'wait' ? 429 : 422 })
}

/** The staff door: a passkey first, a password and a code second; in the demo, one press. */
export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DoorPage>
      {loaderData.real ? (
        <RealDoor here={loaderData.here} email={actionData?.email} message={actionData?.message} />
      ) : (
        <DemoStaff staff={loaderData.staff} />
      )}
    </DoorPage>
  )
}

type RealDoorProps = {
  readonly here: readonly Colleague[]
  readonly email: string | undefined
  readonly message: string | undefined
}

function RealDoor({ here, email, message }: RealDoorProps) {
  const navigate = useNavigate()
  const toWork = () => void navigate('/workbench', { replace: true })
  return (
    <>
      <h1>Sign in</h1>
      <ErrorSummary errors={message === undefined ? [] : [{ name: 'password', message }]} />
      <PasskeyButton kind="show" address="/workbench/enter/passkey" onDone={toWork}>
        Sign in with a passkey
      </PasskeyButton>
      <p className="hint">
        Your face, your finger or the lock of this device shows that it is you.
      </p>
      {here.length > 0 && (
        <section className="form-part">
          <h2>Signed in here this shift</h2>
          <div className="colleagues">
            {here.map(({ staffId, name }) => (
              <PasskeyButton
                key={staffId}
                kind="show"
                quiet
                address={`/workbench/enter/passkey?as=${staffId}`}
                onDone={toWork}
              >
                {name}
              </PasskeyButton>
            ))}
          </div>
        </section>
      )}
      <form className="form-part" method="post">
        <h2>Or with a password and a code</h2>
        <Field
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username webauthn"
          defaultValue={email}
        />
        <Field
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={message}
        />
        <p className="actions">
          <button className="button quiet" type="submit">
            Go on
          </button>
        </p>
      </form>
      <p>
        <a href="/workbench/enter/forgot">I cannot sign in any more</a>
      </p>
    </>
  )
}

type DemoStaffProps = { readonly staff: Route.ComponentProps['loaderData']['staff'] }

function DemoStaff({ staff }: DemoStaffProps) {
  if (staff.length === 0) {
    return (
      <>
        <h1>Sign in</h1>
        <p className="lead">
          This is a demo. Its roles can be entered only from the computer it runs on.
        </p>
        <p>
          <a href="/">To the start page</a>
        </p>
      </>
    )
  }
  return (
    <>
      <h1>Staff of the demo</h1>
      <p className="lead">Whom do you want to be? No password in the demo.</p>
      <form method="post" action="/demo/enter">
        <Rows>
          {staff.map(({ role, name }) => (
            <RowButton key={role} name="role" value={role} title={roleWords[role]} detail={name} />
          ))}
        </Rows>
      </form>
      <p>
        <a href="/">To the start page</a>
      </p>
    </>
  )
}
