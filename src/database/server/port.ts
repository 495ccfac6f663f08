import { createServer } from 'node:net'

/** Whether nobody listens on `port` of `host`. */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined
}

/** `wanted` when it is free on loopback, else a free port chosen by the system. */
export async function freePort(wanted: number | undefined): Promise<number> {
  const kept = wanted === undefined ? undefined : await tryPort(wanted, '127.0.0.1')
  const port = kept ?? (await tryPort(0, '127.0.0.1'))
  if (port === undefined) throw new Error('The system has no free port on 127.0.0.1')
  return port
}

/** The port that could be listened on, or undefined when it is taken. Throws on any other trouble. */
async function tryPort(port: number, host: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  const server = createServer()
  server.once('error', (error) => {
    if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined)
    else reject(error)
  })
  server.listen({ port, host, exclusive: true }, () => {
    const address = server.address()
    const found = typeof address === 'object' && address !== null ? address.port : port
    server.close(() => resolve(found))
  })
  return promise
}
