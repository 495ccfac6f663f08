import { isIP } from 'node:net'
import type { Context } from 'hono'
import { languageAsked, languageCookie, languageOf } from '../language.ts'
import { type Body, bodyOf } from './body.ts'
import { clinicCookie, clinicOfLink, clinicRemembered } from './clinic-asked.ts'
import type { DoorwayEnv, DoorwayOptions, TroubleAnswer } from './options.ts'
import { isOutage } from './outage.ts'

/** A patient waits at most this long for the words "not sent yet"; staff screens may work longer. */
const patientMs = 1_800
const staffMs = 15_000

/** Whose link it is decides only which telephone is shown: nobody waits long for it. */
const lookUpMs = 400

/** The reader closed the page before the answer was there: no failure of ours. */
const goneAway = 499

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'

const nothing: Body = { content: null, type: undefined }

type Answerer = (c: Context<DoorwayEnv>) => Promise<Response>

/** Hands a request to its route. A failed, late or crashed route becomes the designed screen. */
export function screenAnswerer(options: DoorwayOptions, trouble: TroubleAnswer): Answerer {
  const { build, log } = options
  return async (c) => {
    const url = new URL(c.req.url)
    const asked = c.req.method === 'GET' ? languageAsked(url) : undefined
    if (asked !== undefined) return rememberLanguage(c, asked.language, asked.back)
    const { pattern, scripted } = c.get('matched')
    const request = c.get('requestId')
    const link = clinicOfLink(options.installation, pattern, url.pathname)
    const known = await within(link, lookUpMs)
    const linked = known === 'late' ? undefined : known
    const clinicId = linked ?? clinicRemembered(c.req.raw.headers, c.get('origin'))
    let failure: unknown
    let kept = false
    const address = clientAddress(c, options.trustProxy === true)
    const context = build.loadContextOf({
      installation: { ...options.installation, origin: `web ${address}` },
      identity: options.identity,
      ready: options.ready,
      facts: options.emergencyFacts(clinicId),
      clinicId,
      language: languageOf(c.req.raw.headers),
      origin: c.get('origin'),
      clientAddress: address,
      local: options.loopback,
      demoDoor: options.loopback ? options.demoDoor : undefined,
      outboxFolder: options.outboxFolder,
      changes: options.changes,
      requestId: request,
      pattern,
      nonce: c.get('nonce'),
      scripted,
      noteError: (error) => {
        failure = error
      },
      keepAnswer: () => {
        kept = true
      },
    })
    const body = isRead(c.req.method) ? nothing : await bodyOf(c.req.raw, pattern)
    if (typeof body === 'number') return trouble(body, c)
    const work = build.answer(asSeen(c.req.raw, url, c.get('origin'), body), context)
    const answer = await within(work, scripted ? staffMs : patientMs)
    if (c.req.raw.signal.aborted) return new Response(null, { status: goneAway })
    if (failure !== undefined) log.error({ request, pattern, error: failure }, 'unexpected')
    if (answer === 'late') {
      log.error({ request, pattern }, 'late')
      return trouble(503, c)
    }
    if (linked !== undefined) {
      answer.headers.append('set-cookie', clinicCookie(c.get('origin'), linked))
    }
    if (answer.status < 500 || kept) return answer
    return trouble(answer.status === 503 || isOutage(failure) ? 503 : 500, c)
  }
}

function rememberLanguage(
  c: Context<DoorwayEnv>,
  language: Parameters<typeof languageCookie>[0],
  back: string,
): Response {
  const secure = c.get('origin').startsWith('https:') ? '; Secure' : ''
  c.header('set-cookie', `${languageCookie(language)}${secure}`)
  return c.redirect(back, 303)
}

/** The request under the address people see. Its Origin was judged at the door, so the router need not. */
function asSeen(request: Request, url: URL, origin: string, { content, type }: Body): Request {
  const headers = new Headers(request.headers)
  headers.delete('origin')
  headers.delete('content-type')
  if (type !== undefined) headers.set('content-type', type)
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers,
    body: content,
    signal: request.signal,
    duplex: 'half',
  }
  return new Request(`${origin}${url.pathname}${url.search}`, init)
}

function clientAddress(c: Context<DoorwayEnv>, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  return plainAddress(forwarded ?? c.env.incoming.socket.remoteAddress ?? '')
}

/** An address without a port and without the IPv6 dress of an IPv4 one; what is none is `unknown`. */
function plainAddress(written: string): string {
  const bare = written.replace(/^::ffff:/i, '').replace(/^([\d.]+):\d+$/, '$1')
  return isIP(bare) === 0 ? 'unknown' : bare
}

/** Waits for `work` at most `ms`; an answer that comes after that is let go. */
async function within<Value>(work: Promise<Value>, ms: number): Promise<Value | 'late'> {
  const { promise, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), ms)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
