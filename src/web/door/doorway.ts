import { randomBytes } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerTelephone } from '../callbacks/telephone.ts'
import { languageOf } from '../language.ts'
import { clinicRemembered } from './clinic-asked.ts'
import { compressed } from './compress.ts'
import { securityHeaders } from './headers.ts'
import type { DoorwayEnv, DoorwayOptions, TroubleAnswer } from './options.ts'
import { isLoopbackHost, isOwnWrite, seenOrigin } from './origin.ts'
import { isOutage } from './outage.ts'
import { screenAnswerer } from './screens.ts'

const bodyBytesMax = 1_048_576

const isWrite = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Everything between the socket and the screens: one request in, one designed answer out. */
export function doorway(options: DoorwayOptions): Hono<DoorwayEnv> {
  const { build, log } = options
  const app = new Hono<DoorwayEnv>()
  const trouble: TroubleAnswer = (status, c) => {
    const page = build.troublePage({
      status,
      nonce: c.get('nonce'),
      language: languageOf(c.req.raw.headers),
      facts: options.emergencyFacts(clinicRemembered(c.req.raw.headers, c.get('origin'))),
      write: isWrite(c.req.method),
    })
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(page, { status, headers })
  }
  app.onError((error, c) => {
    log.error({ request: c.get('requestId'), error }, 'unexpected')
    return trouble(isOutage(error) ? 503 : 500, c)
  })
  frameEveryAnswer(app, options)
  answerMachines(app, options)
  answerTelephone(app, options.installation)
  refuseStrangers(app, options, trouble)
  app.get(
    '/assets/*',
    serveStatic({
      root: build.clientFolder,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
    (c) => trouble(404, c),
  )
  app.all('*', screenAnswerer(options, trouble))
  return app
}

/** Names the request, and on the way out sets security headers, compresses and writes the one log line. */
function frameEveryAnswer(app: Hono<DoorwayEnv>, options: DoorwayOptions): void {
  app.use(async (c, next) => {
    const started = performance.now()
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    c.set('requestId', randomBytes(9).toString('base64url'))
    c.set('nonce', randomBytes(16).toString('base64url'))
    c.set('origin', seenOrigin(options.publicUrl, host, options.tls !== undefined))
    c.set('matched', options.build.find(url.pathname))
    await next()
    c.res = await compressed(c.res, c.req.header('accept-encoding') ?? null)
    const fixed = securityHeaders(c.get('nonce'), c.get('origin').startsWith('https:'))
    for (const [name, value] of Object.entries(fixed)) c.res.headers.set(name, value)
    c.res.headers.set('x-request-id', c.get('requestId'))
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
    const { pattern } = c.get('matched')
    const { status } = c.res
    const seconds = (performance.now() - started) / 1_000
    options.observe?.(pattern, status, seconds)
    if (url.pathname === '/healthz' && status === 200) return
    const line = { request: c.get('requestId'), method: c.req.method, pattern, status }
    options.log[status >= 500 ? 'error' : 'info']({ ...line, seconds }, 'answered')
  })
}

function answerMachines(app: Hono<DoorwayEnv>, options: DoorwayOptions): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    const state = await options.ready()
    return c.json(state, state.ready ? 200 : 503)
  })
  app.get('/metrics', async () => {
    const { body, contentType } = await options.metrics()
    return new Response(body, { headers: { 'content-type': contentType } })
  })
}

/** The rest of what is being sent is not read, so nothing else comes over this connection. */
function hangUp(answer: Response): Response {
  answer.headers.set('connection', 'close')
  return answer
}

function refuseStrangers(
  app: Hono<DoorwayEnv>,
  { loopback }: DoorwayOptions,
  trouble: TroubleAnswer,
): void {
  app.use(async (c, next) => {
    if (loopback && !isLoopbackHost(c.req.header('host') ?? '')) return trouble(421, c)
    if (isWrite(c.req.method) && !isOwnWrite(c.req.raw.headers, c.get('origin'))) {
      return trouble(403, c)
    }
    return next()
  })
  app.use(bodyLimit({ maxSize: bodyBytesMax, onError: (c) => hangUp(trouble(413, c)) }))
}
