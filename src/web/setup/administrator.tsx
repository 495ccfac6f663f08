import { data, redirect } from 'react-router'
import { z } from 'zod'
import { proofCookie } from '#clinic/identity/proof.ts'
import { completeSetup } from '#clinic/setup/complete.ts'
import { signInDoor, withCookies } from '../access/sign-in-door.ts'
import { web } from '../context.ts'
import { ErrorSummary, type FieldError } from '../look/error-summary.tsx'
import { Field } from '../look/field.tsx'
import { textOf, typedOf } from '../workbench/form.ts'
import { DoorPage } from '../workbench/sign-in/door-page.tsx'
import { errorAt } from '../workbench/visits/form-state.ts'
import type { Route } from './+types/administrator.ts'
import { openSetup } from './open-setup.ts'
import { Step } from './step.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'The administrator · Needlepoint' }]

export async function loader({ params, context }: Route.LoaderArgs) {
  const { draft } = await openSetup({ params, context })
  if (draft === undefined) throw redirect(`/setup/${params.token}`)
  return { clinicName: draft.name }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { identity } = signInDoor(context)
  await openSetup({ params, context })
  const form = await request.formData()
  const name = textOf(form, 'name')
  const email = z.email().safeParse(textOf(form, 'email').toLowerCase())
  const errors: FieldError[] = []
  if (name === '') errors.push({ name: 'name', message: 'Give your name.' })
  if (!email.success) errors.push({ name: 'email', message: 'Give your e-mail address.' })
  if (!email.success || name === '') return data({ errors, typed: typedOf(form) }, 422)
  const administrator = { name, email: email.data }
  const { installation } = context.get(web)
  const completed = await completeSetup(installation, params.token, administrator)
  if (completed.kind === 'ended') throw data(null, { status: 404 })
  const cookie = await proofCookie(identity, completed.userId)
  return redirect('/workbench/enrol', { headers: withCookies([cookie]) })
}

/** The second screen: who looks after the clinic's staff. What they sign in with is enrolled next. */
export default function SetupAdministrator({ loaderData, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  const text = (name: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name],
  })
  return (
    <DoorPage clinic={loaderData.clinicName}>
      <Step at={2} />
      <h1>You are its first administrator</h1>
      <p className="lead">
        An administrator puts people on the staff and takes them off. You can invite others, and
        clinicians, once you are in.
      </p>
      <ErrorSummary errors={form.errors} />
      <form method="post" noValidate>
        <Field {...text('name')} label="Your name" autoComplete="name" maxLength={120} />
        <Field
          {...text('email')}
          label="Your e-mail address"
          type="email"
          autoComplete="email"
          maxLength={200}
          hint="You sign in with it. Needlepoint writes to it."
        />
        <p className="actions">
          <button className="button" type="submit">
            Open the clinic
          </button>
        </p>
        <p className="hint">
          The link has done its work then. Right after it you choose a passkey, or a password with
          an app; that takes a minute.
        </p>
      </form>
    </DoorPage>
  )
}
