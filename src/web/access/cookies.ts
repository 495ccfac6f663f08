const isHttps = (origin: string): boolean => origin.startsWith('https:')

/** The full name of one of our cookies: `__Host-` keeps it on this very host and on https. */
const fullName = (name: string, origin: string): string =>
  isHttps(origin) ? `__Host-${name}` : name

/** The value of one of our cookies in a request to `origin`, or undefined. */
export function readCookie(headers: Headers, origin: string, name: string): string | undefined {
  const wanted = fullName(name, origin)
  const pair = headers
    .get('cookie')
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${wanted}=`))
  return pair?.slice(wanted.length + 1)
}

/**
 * A `Set-Cookie` value no script can read and no other site can send along with a write. It lasts
 * `seconds`, or until the browser is closed.
 */
export function setCookie(origin: string, name: string, value: string, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
  const secure = isHttps(origin) ? '; Secure' : ''
  return `${fullName(name, origin)}=${value}; Path=/${age}; HttpOnly; SameSite=Lax${secure}`
}

/** A `Set-Cookie` value that takes the cookie away. */
export const clearCookie = (origin: string, name: string): string => setCookie(origin, name, '', 0)
