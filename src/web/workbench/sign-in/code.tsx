import { data, redirect } from 'react-router'
import { giveCode } from '#clinic/identity/sign-in.ts'
import { finishSignIn } from '../../access/finish-sign-in.ts'
import { signInDoor } from '../../access/sign-in-door.ts'
import { enterPath } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import type { Route } from './+types/code.ts'
import { DoorPage, doorLinks } from './door-page.tsx'
import { codeOf } from './password-of.ts'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'Code · Needlepoint' }]

export function loader({ context }: Route.LoaderArgs) {
  signInDoor(context)
  return null
}

export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const code = codeOf(await request.formData())
  const given = await giveCode(door, request.headers, code)
  if (given.kind === 'proved') return finishSignIn({ request, context }, given, 'password')
  if (given.kind === 'begin-again') return redirect(enterPath)
  return data({ message: 'That code is not right any more. Give the one that is shown now.' }, 422)
}

/** The second factor: six digits of an authenticator app. */
export default function Code({ actionData }: Route.ComponentProps) {
  const message = actionData?.message
  return (
    <DoorPage>
      <h1>Your code</h1>
      <p className="lead">Open your authenticator app and give the six digits for Needlepoint.</p>
      <ErrorSummary errors={message === undefined ? [] : [{ name: 'code', message }]} />
      <form method="post">
        <Field
          name="code"
          label="Code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          error={message}
          autoFocus
        />
        <p className="actions">
          <button className="button" type="submit">
            Sign in
          </button>
        </p>
      </form>
      <p>
        <a href="/workbench/enter/recovery">I do not have my app: use a recovery code</a>
      </p>
      <p>
        <a href={enterPath}>Begin again</a>
      </p>
    </DoorPage>
  )
}
