import { standing } from '#clinic/on-call/who.ts'
import { signedIn } from '../../access/staff-session.ts'
import type { Route } from './+types/now.ts'

/** Who is on call now, as JSON, for whoever is signed in: names by tier, and whom an alert would call. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { run } = await signedIn({ request, context })
  const now = await run(async (clinic) => {
    const { primary, backup, everyone } = await standing(clinic)
    const names = (people: typeof primary) => people.map(({ staff_id: id, name }) => ({ id, name }))
    const called = primary.length > 0 ? primary : everyone
    return {
      at: clinic.now.toString(),
      primary: names(primary),
      backup: names(backup),
      called: names(called),
    }
  })
  return Response.json(now, { headers: { 'cache-control': 'no-store' } })
}
