import { data, redirect } from 'react-router'
import { giveRecoveryCode } from '#clinic/identity/sign-in.ts'
import { finishSignIn } from '../../access/finish-sign-in.ts'
import { signInDoor } from '../../access/sign-in-door.ts'
import { enterPath } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import type { Route } from './+types/recovery.ts'
import { DoorPage, doorLinks } from './door-page.tsx'
import { codeOf } from './password-of.ts'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'Recovery code · Needlepoint' }]

export function loader({ context }: Route.LoaderArgs) {
  signInDoor(context)
  return null
}

export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const code = codeOf(await request.formData())
  const given = await giveRecoveryCode(door, request.headers, code)
  if (given.kind === 'proved') return finishSignIn({ request, context }, given, 'password')
  if (given.kind === 'begin-again') return redirect(enterPath)
  return data({ message: 'That is none of your recovery codes, or it was used before.' }, 422)
}

/** In place of the app: one of the codes that were kept when it was enrolled. */
export default function Recovery({ actionData }: Route.ComponentProps) {
  const message = actionData?.message
  return (
    <DoorPage>
      <h1>A recovery code</h1>
      <p className="lead">
        Give one of the codes that you kept when you enrolled. Each of them works once.
      </p>
      <ErrorSummary errors={message === undefined ? [] : [{ name: 'code', message }]} />
      <form method="post">
        <Field
          name="code"
          label="Recovery code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
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
        <a href="/workbench/enter/code">I have my app</a>
      </p>
    </DoorPage>
  )
}
