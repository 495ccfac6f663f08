import { data } from 'react-router'
import { signedIn } from '../access/staff-session.ts'
import type { Route } from './+types/missing.ts'

/** Any other address below the workbench. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await signedIn({ request, context })
  throw data(null, { status: 404 })
}

export default () => null
