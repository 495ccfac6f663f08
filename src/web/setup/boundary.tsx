import { isRouteErrorResponse, Outlet } from 'react-router'
import { enterPath } from '../access/staff-session.ts'
import { DoorPage, doorLinks } from '../workbench/sign-in/door-page.tsx'
import type { Route } from './+types/boundary.ts'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export default Outlet

/** What stands behind a set-up link that opens nothing any more. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const missing = isRouteErrorResponse(error) && error.status < 500
  return (
    <DoorPage>
      <title>{missing ? 'Link not usable' : 'Something broke'}</title>
      <h1>{missing ? 'This link is not usable any more' : 'Something broke on our side'}</h1>
      <p className="lead">
        {missing
          ? 'A set-up link works once, for a day, and until the next start. Start Needlepoint again to get a new one.'
          : 'Nothing was set up. Try once more.'}
      </p>
      <p>
        <a href={enterPath}>To sign-in</a>
      </p>
    </DoorPage>
  )
}
