import { data } from 'react-router'
import { confirmByPassword } from '#clinic/identity/confirm.ts'
import { addressOf, confirmHere, personHere } from '../../access/person-here.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { found } from '../form.ts'
import type { Route } from './+types/confirm.ts'
import { codeOf, passwordOf } from './password-of.ts'
import { waitText } from './wait-text.ts'

/** Password and code of the person who is signed in here, once more. */
export async function action({ request, context }: Route.ActionArgs) {
  const door = signInDoor(context)
  const staff = await signedIn({ request, context })
  const userId = found(await personHere(staff))
  const form = await request.formData()
  const given = await confirmByPassword(door, {
    email: await addressOf(context, userId),
    password: passwordOf(form),
    code: codeOf(form),
    clientAddress: context.get(web).clientAddress,
  })
  if (given.kind === 'wait') {
    return data({ message: waitText(given.until, Temporal.Now.instant()) }, 429)
  }
  if (given.kind === 'refused' || !(await confirmHere(staff, given))) {
    return data({ message: 'Password and code do not fit together. Try again.' }, 422)
  }
  return data({ confirmed: true as const }, { headers: withCookies(given.cookies) })
}
