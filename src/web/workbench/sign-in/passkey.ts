import { data } from 'react-router'
import { askForPasskey, givePasskey, passkeyAnswer } from '#clinic/identity/passkeys.ts'
import { colleagueHere } from '../../access/colleagues-here.ts'
import { finishSignIn } from '../../access/finish-sign-in.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import type { Route } from './+types/passkey.ts'
import { jsonOf } from './json-of.ts'

/** What the device is asked: any passkey of ours, or that of a colleague who has signed in here this shift. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const door = signInDoor(context)
  const staffId = new URL(request.url).searchParams.get('as')
  const userId = staffId === null ? undefined : await colleagueHere({ request, context }, staffId)
  const { options, cookies } = await askForPasskey(door, userId)
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
