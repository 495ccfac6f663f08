import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { isPublicAddress } from './private.ts'

/** What a stranger's server answered, or why it was not asked. */
export type Posted =
  | { readonly kind: 'taken'; readonly status: number }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly reason: string
      readonly permanent: boolean
    }
  | { readonly kind: 'not-sent'; readonly reason: string; readonly permanent: boolean }

export type Posting = {
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/** Posts to an address that a person typed or a browser gave. Never throws. */
export type Post = (url: string, posting: Posting) => Promise<Posted>

/** Resolves a name to all its addresses. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>

const limitMs = 5_000

const notSent = (reason: string, permanent: boolean): Posted => ({
  kind: 'not-sent',
  reason,
  permanent,
})

function answered(status: number): Posted {
  if (status >= 200 && status < 300) return { kind: 'taken', status }
  const permanent = status < 500 && status !== 408 && status !== 425 && status !== 429
  const reason = status >= 300 && status < 400 ? 'answered with a redirect' : `answered ${status}`
  return { kind: 'refused', status, reason, permanent }
}

const resolveAll: Resolve = (host) => lookup(host, { all: true })

function ask(
  url: URL,
  { address, family }: { address: string; family: number },
  { body, headers }: Posting,
) {
  return new Promise<Posted>((resolve) => {
    const asking = request(
      url,
      {
        method: 'POST',
        headers: {
          ...headers,
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Needlepoint',
        },
        agent: false,
        signal: AbortSignal.timeout(limitMs),
        // The address that was judged is the one that is reached, whatever the name says by then.
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
      },
      (response) => {
        response.destroy()
        resolve(answered(response.statusCode ?? 0))
      },
    )
    asking.once('error', (error) =>
      resolve(notSent(error.name === 'AbortError' ? 'no answer in 5 s' : 'not reached', false)),
    )
    asking.end(body)
  })
}

/**
 * Posts to the public internet only: https and its own port, the name resolved once, every address it has must be public,
 * the judged address is the one that is reached, no redirect is followed, nothing of the answer is read but its status.
 */
export const postToPublic =
  (resolve: Resolve = resolveAll): Post =>
  async (written, posting) => {
    const url = URL.parse(written)
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
      return notSent('not an https address', true)
    }
    if (url.port !== '') return notSent('only the https port is reached', true)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const addresses = await resolve(host).catch(() => [])
    const [first] = addresses
    if (first === undefined) return notSent('the name leads nowhere', false)
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return notSent('the address is not on the public internet', true)
    }
    return ask(url, first, posting)
  }
