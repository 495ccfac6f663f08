import { enterPath } from '../../access/staff-session.ts'
import type { Route } from './+types/forgot.ts'
import { DoorPage, doorLinks } from './door-page.tsx'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'Cannot sign in · Needlepoint' }]

/** No mail resets a password: someone who knows the person does. The same words for everyone. */
export default function Forgot() {
  return (
    <DoorPage>
      <h1>You cannot sign in any more</h1>
      <p className="lead">Ask an administrator of your clinic for a new invitation.</p>
      <p>
        It reaches you by mail, works once, and lets you enrol a passkey or a password anew. What
        you had before opens nothing from that moment on.
      </p>
      <p>If you have your password and lost only the app, a recovery code is enough.</p>
      <p>
        <a href={enterPath}>Back to sign-in</a>
      </p>
    </DoorPage>
  )
}
