import { data } from 'react-router'
import { type OpenSetup, readSetup } from '#clinic/setup/link.ts'
import { signInDoor } from '../access/sign-in-door.ts'

type Asked = {
  readonly params: { readonly token: string }
  readonly context: Parameters<typeof signInDoor>[0]
}

/** The set-up behind the one-time link. A link that is used, over or was never made leads nowhere: 404. */
export async function openSetup({ params, context }: Asked): Promise<OpenSetup> {
  const open = await readSetup(signInDoor(context).db, params.token)
  if (open === undefined) throw data(null, { status: 404 })
  return open
}
