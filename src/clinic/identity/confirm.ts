import { giveCode, givePassword, type Proved, type SignInDoor } from './sign-in.ts'

export type Confirmation =
  | Proved
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Temporal.Instant }

type Given = { email: string; password: string; code: string; clientAddress: string }

/** Password and code at once, from someone who is signed in already. */
export async function confirmByPassword(door: SignInDoor, given: Given): Promise<Confirmation> {
  const first = await givePassword(door, given)
  if (first.kind !== 'code-needed') return first
  const cookie = first.cookies.map((line) => line.split(';')[0]).join('; ')
  const second = await giveCode(door, new Headers({ cookie }), given.code)
  return second.kind === 'proved' ? second : { kind: 'refused' }
}
