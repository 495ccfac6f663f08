const loopbackName = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

export const isLoopbackHost = (host: string): boolean => loopbackName.test(host) || host === '::1'

/** The origin that people see: PUBLIC_URL behind a proxy, else the name in the Host header. */
export const seenOrigin = (publicUrl: string | undefined, host: string, tls: boolean): string =>
  publicUrl === undefined ? `${tls ? 'https' : 'http'}://${host}` : new URL(publicUrl).origin

const originOf = (url: string): string | undefined => URL.parse(url)?.origin

/**
 * Whether a write comes from one of our own pages. `Origin` decides where the browser names it, else
 * `Sec-Fetch-Site`, else `Referer` (browsers of 2019 and before). A request with none of them is refused.
 */
export function isOwnWrite(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null && origin !== 'null') return origin === ownOrigin
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const referer = headers.get('referer')
  return referer !== null && originOf(referer) === ownOrigin
}
