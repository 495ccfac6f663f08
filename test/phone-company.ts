import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { signCallback } from '#outside/telephone/signature.ts'

/**
 * What goes wrong with the next message or call: refused for good, refused for now, too many, a 200 that says nothing,
 * no answer, an answer that comes after its own callback.
 */
export type Fault = 'reject' | 'fail' | 'busy' | 'nonsense' | 'hang' | 'late'

export type Handled = {
  readonly sid: string
  readonly kind: 'text' | 'call'
  readonly to: string
  /** Of a message its text, of a call what is read aloud. */
  readonly said: string
  readonly statusUrl: string
  readonly keyUrl: string
}

/** A telephone company on this machine that speaks Twilio's API, with faults by a script. */
export type PhoneCompany = {
  readonly api: string
  readonly account: { readonly accountSid: string; readonly token: string; readonly from: string }
  /** Everything it took, in order. */
  readonly handled: readonly Handled[]
  /** How many requests it saw, whatever became of them. */
  readonly requests: () => number
  /** The next faults, one a request; then all goes well again. */
  readonly script: (...faults: Fault[]) => void
  /** Sends a signed callback to where the clinic asked for it. */
  readonly callBack: (url: string, fields: Record<string, string>) => Promise<Response>
  readonly close: () => Promise<void>
}

const token = 'made-up-token'
const accountSid = `AC${'0'.repeat(32)}`

async function formOf(request: IncomingMessage): Promise<Record<string, string>> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return Object.fromEntries(new URLSearchParams(body))
}

const unescaped = (xml: string) => xml.replaceAll('&amp;', '&').replaceAll('&apos;', '’')

function handledOf(kind: Handled['kind'], fields: Record<string, string>): Handled {
  const random = crypto.randomUUID().replaceAll('-', '')
  const twiml = fields.Twiml ?? ''
  return {
    sid: `${kind === 'text' ? 'SM' : 'CA'}${random}`,
    kind,
    to: fields.To ?? '',
    said: fields.Body ?? unescaped(/<Say>(.*?)<\/Say>/.exec(twiml)?.[1] ?? ''),
    statusUrl: fields.StatusCallback ?? '',
    keyUrl: unescaped(/action="(.*?)"/.exec(twiml)?.[1] ?? ''),
  }
}

function answer(response: ServerResponse, status: number, body: object | string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json' }).end(text)
}

/** Opens the company on a free port of this machine. */
export async function openPhoneCompany(): Promise<PhoneCompany> {
  const handled: Handled[] = []
  const faults: Fault[] = []
  let requests = 0
  const callBack = (url: string, fields: Record<string, string>) =>
    fetch(url, {
      method: 'POST',
      headers: { 'x-twilio-signature': signCallback(token, url, fields) },
      body: new URLSearchParams(fields),
    })
  const server = createServer(async (request, response) => {
    requests += 1
    const fields = await formOf(request)
    const wanted = `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}`
    if (request.headers.authorization !== wanted) return answer(response, 401, { code: 20003 })
    const fault = faults.shift()
    if (fault === 'hang') return
    if (fault === 'reject') return answer(response, 400, { code: 21211 })
    if (fault === 'busy') return answer(response, 429, { code: 20429 })
    if (fault === 'fail') return answer(response, 503, '<html>Try again</html>')
    if (fault === 'nonsense') return answer(response, 200, '<html>Welcome</html>')
    const kind = request.url?.endsWith('/Calls.json') === true ? 'call' : 'text'
    const taken = handledOf(kind, fields)
    handled.push(taken)
    if (fault === 'late') {
      await callBack(taken.statusUrl, { MessageSid: taken.sid, MessageStatus: 'delivered' })
      await wait(50)
    }
    answer(response, 201, { sid: taken.sid, status: 'queued' })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    api: `http://127.0.0.1:${port}`,
    account: { accountSid, token, from: '+15552109999' },
    handled,
    requests: () => requests,
    script: (...next) => void faults.push(...next),
    callBack,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
