import { enterPath } from '../../access/staff-session.ts'
import type { Route } from './+types/no-clinic.ts'
import { DoorPage, doorLinks } from './door-page.tsx'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'No clinic · Needlepoint' }]

/** Someone who proved who they are, and works in no clinic here any more. */
export default function NoClinic() {
  return (
    <DoorPage>
      <h1>You are not on the staff of a clinic here</h1>
      <p className="lead">
        Your sign-in is right, but no clinic counts you among its staff. Ask its administrator.
      </p>
      <p>
        <a href={enterPath}>Back to sign-in</a>
      </p>
    </DoorPage>
  )
}
