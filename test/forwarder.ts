import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** An address on loopback that leads to a server, and can be led to another one. */
export type Forwarder = {
  readonly port: number
  /** New connections lead to this port; those that are open are cut. */
  readonly leadTo: (port: number) => void
  /** From the next time a client says these words, no answer passes until the returned function is called. */
  readonly holdAnswersAfter: (words: string) => () => void
  readonly close: () => Promise<void>
}

/** Opens an address of its own on loopback that leads to `port`; what a server says arrives so much later. */
export async function forwardTo(port: number, answerDelayMs = 0): Promise<Forwarder> {
  const clients = new Set<Socket>()
  const servers = new Set<Socket>()
  let target = port
  let holdAfter: string | undefined
  const doors = createServer((client) => {
    const server = connect(target, '127.0.0.1')
    const cut = () => {
      client.destroy()
      server.destroy()
      clients.delete(client)
      servers.delete(server)
    }
    clients.add(client)
    servers.add(server)
    client.setNoDelay(true)
    server.setNoDelay(true)
    client.on('data', (chunk) => {
      if (holdAfter !== undefined && chunk.includes(holdAfter)) {
        holdAfter = undefined
        server.pause()
      }
      server.write(chunk)
    })
    server.on('data', (chunk) => {
      if (answerDelayMs === 0) client.write(chunk)
      else setTimeout(() => client.destroyed || client.write(chunk), answerDelayMs)
    })
    for (const end of [client, server]) end.on('error', cut).on('close', cut)
  })
  doors.listen(0, '127.0.0.1')
  await once(doors, 'listening')
  const address = doors.address()
  const cutAll = () => {
    for (const client of clients) client.destroy()
  }
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    leadTo(next) {
      target = next
      cutAll()
    },
    holdAnswersAfter(words) {
      holdAfter = words
      return () => {
        holdAfter = undefined
        for (const server of servers) server.resume()
      }
    },
    async close() {
      cutAll()
      doors.close()
      await once(doors, 'close')
    },
  }
}
