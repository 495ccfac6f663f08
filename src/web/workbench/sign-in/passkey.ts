import { data } from 'react-router'
import { askForPasskey, givePasskey, passkeyAnswer } from '#clinic/identity/passkeys.ts'
import { finishSignIn } from '../../access/finish-sign-in.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import type { Route } from './+types/passkey.ts'
import { jsonOf } from './json-of.ts'

/** What the device is asked: any passkey of ours. */
export async function loader({ context }: Route.LoaderArgs) {
  const { options, cookies } = await askForPasskey(signInDoor(context))
  return Response.json(options, { headers: withCookies(cookies) })
}

/** The device's answer. 200 with the cookies of a new session, or 422. */
export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const answer = passkeyAnswer.safeParse(await jsonOf(request))
  if (!answer.success) throw data(null, { status: 400 })
  const given = await givePasskey(door, request.headers, answer.data)
  if (given.kind === 'refused') return Response.json({ kind: 'refused' }, { status: 422 })
  const { headers } = await finishSignIn({ request, context }, given, 'passkey')
  return Response.json({ kind: 'signed-in' }, { headers: withCookies(headers.getSetCookie()) })
}
