import { data, type RouterContextProvider } from 'react-router'
import type { SignInDoor } from '#clinic/identity/sign-in.ts'
import { web } from '../context.ts'

/** What the screens of signing in call upon. Where nobody signs in, they are not there: 404. */
export function signInDoor(context: Readonly<RouterContextProvider>): SignInDoor {
  const { installation, identity } = context.get(web)
  if (identity === undefined) throw data(null, { status: 404 })
  return { db: installation.db, identity }
}

/** `Set-Cookie` values as headers of an answer. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}
