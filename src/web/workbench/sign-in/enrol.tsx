import { data, redirect, useNavigate } from 'react-router'
import {
  beginPassword,
  endPassword,
  openEnrolment,
  type PasswordTrouble,
} from '#clinic/identity/enrol.ts'
import { passwordCharactersMin } from '#clinic/identity/identity.ts'
import { provenBy } from '#clinic/identity/proof.ts'
import { finishSignIn } from '../../access/finish-sign-in.ts'
import { signInDoor } from '../../access/sign-in-door.ts'
import { enterPath } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { textOf } from '../form.ts'
import { qrCode } from '../qr.ts'
import { QrPicture } from '../qr-picture.tsx'
import type { Route } from './+types/enrol.ts'
import { DoorPage, doorLinks } from './door-page.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { codeOf, passwordOf } from './password-of.ts'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'What you sign in with · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const door = signInDoor(context)
  const person = await provenBy(door.identity, request.headers)
  if (person === undefined) throw redirect(enterPath)
  const open = await openEnrolment(door, person)
  return {
    name: person.name,
    email: person.email,
    charactersMin: passwordCharactersMin,
    app: open && {
      code: qrCode(open.uri),
      secret: new URL(open.uri).searchParams.get('secret') ?? '',
      recoveryCodes: open.recoveryCodes,
    },
  }
}

const troubleWords: Readonly<Record<PasswordTrouble, string>> = {
  'too-short': `Use at least ${passwordCharactersMin} characters. A few words you can remember are good.`,
  'too-long': 'Use at most 128 characters.',
  'says-who-you-are': 'That is little more than your name or address. Choose something else.',
}

export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const person = await provenBy(door.identity, request.headers)
  if (person === undefined) throw redirect(enterPath)
  const form = await request.formData()
  if (textOf(form, 'intent') === 'password') {
    const trouble = await beginPassword(door, request.headers, person, passwordOf(form))
    if (trouble === undefined) return redirect('/workbench/enrol')
    return data({ name: 'password', message: troubleWords[trouble] }, 422)
  }
  const given = await endPassword(door, request.headers, person, codeOf(form))
  if (given.kind === 'proved') return finishSignIn({ request, context }, given, 'password')
  const message = 'That code is not right. Give the one that the app shows now.'
  return data({ name: 'code', message }, 422)
}

/** What someone signs in with from now on: a passkey, or a password with an authenticator app. */
export default function Enrol({ loaderData, actionData }: Route.ComponentProps) {
  const { app } = loaderData
  const errors = actionData === undefined ? [] : [actionData]
  return (
    <DoorPage>
      {app === undefined ? (
        <Choose {...loaderData} errors={errors} />
      ) : (
        <AuthenticatorApp {...app} errors={errors} />
      )}
    </DoorPage>
  )
}

type Errors = { readonly errors: readonly { readonly name: string; readonly message: string }[] }

type ChooseProps = Errors & { readonly email: string; readonly charactersMin: number }

function Choose({ email, charactersMin, errors }: ChooseProps) {
  const navigate = useNavigate()
  return (
    <>
      <h1>What you sign in with</h1>
      <ErrorSummary errors={errors} />
      <p className="lead">
        A passkey is the quickest and the safest: this device keeps it, and your face, your finger
        or its lock shows that it is you.
      </p>
      <PasskeyButton
        kind="make"
        address="/workbench/enrol/passkey"
        onDone={() => void navigate('/workbench', { replace: true })}
      >
        Make a passkey on this device
      </PasskeyButton>
      <form className="form-part" method="post">
        <h2>Or a password with an authenticator app</h2>
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <Field
          name="password"
          label="New password"
          type="password"
          autoComplete="new-password"
          hint={`At least ${charactersMin} characters. A few words you can remember are good.`}
          error={errors[0]?.message}
        />
        <p className="actions">
          <button className="button quiet" type="submit" name="intent" value="password">
            Go on to the app
          </button>
        </p>
      </form>
    </>
  )
}

type AppProps = Errors & NonNullable<Route.ComponentProps['loaderData']['app']>

function AuthenticatorApp({ code, secret, recoveryCodes, errors }: AppProps) {
  const spaced = secret.match(/.{1,4}/g)?.join(' ') ?? secret
  return (
    <>
      <h1>Your authenticator app</h1>
      <ErrorSummary errors={errors} />
      <p className="lead">Scan this with an authenticator app on your own telephone.</p>
      <QrPicture code={code} label="Code to scan with an authenticator app" />
      <p>
        Or type this into the app: <span className="secret">{spaced}</span>
      </p>
      <section className="form-part">
        <h2>Recovery codes</h2>
        <p>
          For the day you do not have the telephone. Each works once. Keep them on paper or in a
          password manager, not on this screen: they are not shown again.
        </p>
        <ul className="recovery-codes">
          {recoveryCodes.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <form className="form-part" method="post">
        <h2>The first code</h2>
        <Field
          name="code"
          label="The six digits that the app shows"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          error={errors[0]?.message}
        />
        <p className="actions">
          <button className="button" type="submit" name="intent" value="code">
            I have kept the codes: sign in
          </button>
        </p>
      </form>
    </>
  )
}
