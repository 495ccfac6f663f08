import { createServer as createPlainServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { loadBuild } from './door/build.ts'
import { doorway } from './door/doorway.ts'
import { webLog } from './door/log.ts'
import type { ServeOptions } from './door/options.ts'
import { isLoopbackHost } from './door/origin.ts'
import { liveChanges } from './live.ts'

export type Serving = { readonly url: string; readonly close: () => Promise<void> }

const arrivalLimits = { headersMs: 10_000, requestMs: 20_000 }
const keepAliveMs = 60_000

/** How often connections are looked at for one that is too slow; Node looks every 30 s by itself. */
const checkMs = 2_000

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
  const { headersMs, requestMs } = options.limits ?? arrivalLimits
  const limits = {
    requestTimeout: requestMs,
    headersTimeout: headersMs,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: checkMs,
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
