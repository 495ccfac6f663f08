import { createServer as createPlainServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Logger } from 'pino'
import type { Installation } from '#clinic/installation.ts'
import type { DemoDoor } from './demo/door.ts'
import { loadBuild } from './door/build.ts'
import { doorway } from './door/doorway.ts'
import { webLog } from './door/log.ts'
import { isLoopbackHost } from './door/origin.ts'
import type { EmergencyFacts } from './facts.ts'
import { liveChanges } from './live.ts'

export type ServeOptions = {
  readonly installation: Installation
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** `https://clinic.example`: the address people use; needed behind a proxy. */
  readonly publicUrl?: string | undefined
  /** The nearest proxy's X-Forwarded-For is believed. */
  readonly trustProxy?: boolean | undefined
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
  /** Asked at every request; must answer from memory, since it is needed when the database is away. */
  readonly emergencyFacts: () => EmergencyFacts
  readonly ready: () => Promise<{
    readonly ready: boolean
    readonly checks: Record<string, unknown>
  }>
  readonly metrics: () => Promise<{ readonly contentType: string; readonly body: string }>
  /** Seconds a finished request took, by route pattern, for the latency histogram. */
  readonly observe?: ((pattern: string, status: number, seconds: number) => void) | undefined
  /** Who a demo clinic's start page offers; asked at each visit of it. Ignored unless on loopback. */
  readonly demoDoor?: (() => Promise<DemoDoor>) | undefined
  /** Where the screens listen for changes; without it they ask again every few seconds. */
  readonly databaseUrl?: string | undefined
  /** Where the demo's mail is kept, for the outbox screen. */
  readonly outboxFolder?: string | undefined
  readonly log?: Logger | undefined
  /** Where `react-router build` left its output; `build` by default. */
  readonly buildFolder?: string | undefined
}

export type Serving = { readonly url: string; readonly close: () => Promise<void> }

const requestMs = 20_000
const headersMs = 10_000
const keepAliveMs = 60_000

/**
 * Listens and answers with the built screens. Resolves once the port is open; rejects with the system's own
 * error (`EADDRINUSE`, `EACCES`) where it cannot be. `close` lets running requests end for up to two seconds.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const log = options.log ?? webLog()
  const build = await loadBuild(options.buildFolder ?? 'build')
  const loopback = isLoopbackHost(options.host) && options.publicUrl === undefined
  const changes = options.databaseUrl === undefined ? undefined : liveChanges(options.databaseUrl)
  const app = doorway({ ...options, log, build, loopback, changes })
  const limits = {
    requestTimeout: requestMs,
    headersTimeout: headersMs,
    keepAliveTimeout: keepAliveMs,
  }
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    overrideGlobalObjects: false,
    ...(options.tls === undefined
      ? { createServer: createPlainServer, serverOptions: limits }
      : { createServer: createSecureServer, serverOptions: { ...limits, ...options.tls } }),
  })
  const port = await listen(server, options.host, options.port).catch(async (error: unknown) => {
    await changes?.stop()
    throw error
  })
  const name =
    options.host === '::1' ? '[::1]' : options.host === '127.0.0.1' ? 'localhost' : options.host
  const own = `${options.tls === undefined ? 'http' : 'https'}://${name}:${port}`
  const stop = async () => {
    await changes?.stop()
    await close(server)
  }
  return { url: options.publicUrl ?? own, close: stop }
}

const listen = (server: ServerType, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    const hard = setTimeout(
      () => 'closeAllConnections' in server && server.closeAllConnections(),
      2_000,
    )
    server.close(() => {
      clearTimeout(hard)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
