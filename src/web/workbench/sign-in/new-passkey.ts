import { data } from 'react-router'
import { askForNewPasskey, keepPasskey, newPasskeyAnswer } from '#clinic/identity/passkeys.ts'
import { provenBy } from '#clinic/identity/proof.ts'
import { deviceName } from '../../access/device.ts'
import { finishSignIn } from '../../access/finish-sign-in.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import type { Route } from './+types/new-passkey.ts'
import { jsonOf } from './json-of.ts'

/** What the device of someone who has just shown who they are is asked: a new passkey. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = await askForNewPasskey(signInDoor(context), request.headers)
  if (asked === undefined) throw data(null, { status: 403 })
  return Response.json(asked.options, { headers: withCookies(asked.cookies) })
}

/** The device's answer. 200 with the cookies of a new session, or 422. */
export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const answer = newPasskeyAnswer.safeParse(await jsonOf(request))
  const person = await provenBy(door.identity, request.headers)
  if (!answer.success || person === undefined) throw data(null, { status: 400 })
  const name = deviceName(request.headers.get('user-agent') ?? '')
  const kept = await keepPasskey(door, request.headers, answer.data, name)
  if (kept === 'refused') return Response.json({ kind: 'refused' }, { status: 422 })
  const proved = { kind: 'proved' as const, userId: person.userId, cookies: [] }
  const { headers } = await finishSignIn({ request, context }, proved, 'passkey')
  return Response.json({ kind: 'signed-in' }, { headers: withCookies(headers.getSetCookie()) })
}
