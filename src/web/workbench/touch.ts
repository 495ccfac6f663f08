import { touchSession } from '#clinic/access/staff-sessions.ts'
import { signedIn } from '../access/staff-session.ts'
import type { Route } from './+types/touch.ts'

/** Someone touched this screen: the session does not end for want of use. */
export async function action({ request, context }: Route.ActionArgs) {
  const { run, sessionId } = await signedIn({ request, context })
  await run((clinic) => touchSession(clinic, sessionId))
  return new Response(null, { status: 204 })
}
