import { data } from 'react-router'
import { askForPasskey, givePasskey, passkeyAnswer } from '#clinic/identity/passkeys.ts'
import { confirmHere } from '../../access/person-here.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import { signedIn } from '../../access/staff-session.ts'
import type { Route } from './+types/confirm-passkey.ts'
import { jsonOf } from './json-of.ts'

/** What the device is asked of someone who is signed in already. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await signedIn({ request, context })
  const { options, cookies } = await askForPasskey(signInDoor(context))
  return Response.json(options, { headers: withCookies(cookies) })
}

/** The device's answer. A passkey of somebody else confirms nothing: 422. */
export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const staff = await signedIn({ request, context })
  const answer = passkeyAnswer.safeParse(await jsonOf(request))
  if (!answer.success) throw data(null, { status: 400 })
  const given = await givePasskey(door, request.headers, answer.data)
  if (given.kind === 'refused' || !(await confirmHere(staff, given))) {
    return Response.json({ kind: 'refused' }, { status: 422 })
  }
  return Response.json({ kind: 'confirmed' }, { headers: withCookies(given.cookies) })
}
