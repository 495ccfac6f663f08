import { isRouteErrorResponse, Outlet } from 'react-router'
import { EmptyState } from '../look/empty-state.tsx'
import type { Route } from './+types/boundary.ts'

export default Outlet

/** What went wrong inside one screen; alerts and the way out stay around it. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const missing = isRouteErrorResponse(error) && error.status < 500
  return (
    <>
      <title>{missing ? 'Not found' : 'Something broke'}</title>
      <h1>{missing ? 'There is nothing here' : 'Something broke on our side'}</h1>
      <EmptyState
        title={
          missing
            ? 'The address is wrong, or it belongs to another clinic.'
            : 'What you entered may not be saved. Try once more.'
        }
      >
        <p>
          <a href="/workbench">To today’s board</a> or{' '}
          <a href="/workbench/patients">find a patient</a>
        </p>
      </EmptyState>
    </>
  )
}
