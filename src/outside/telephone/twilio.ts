import type { Handover } from '../mail/mailer.ts'
import { isSigned } from './signature.ts'
import type { Call, Telephone } from './telephone.ts'
import { askForKey, say } from './twiml.ts'

export type TwilioAccount = {
  /** Begins with AC. */
  readonly accountSid: string
  readonly token: string
  /** The clinic's own number, E.164. */
  readonly from: string
}

const limitMs = 5_000
const answerBytesMax = 65_536
/** These may pass by themselves; every other answer of the 400s is a refusal for good. */
const passing = new Set([408, 425, 429])

const sid = /^(?:SM|MM|CA)[0-9a-f]{32}$/

type Answer = { readonly sid?: unknown; readonly code?: unknown }

function readAnswer(text: string): Answer {
  try {
    const read: unknown = JSON.parse(text.slice(0, answerBytesMax))
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

/** Only an answer with a name for the message is a yes: a 200 with anything else may be anybody's. */
function handover(status: number, { sid: reference, code }: Answer): Handover {
  if (status >= 200 && status < 300) {
    if (typeof reference === 'string' && sid.test(reference)) {
      return { kind: 'handed-over', reference }
    }
    return { kind: 'failed', reason: 'the answer made no sense', permanent: false }
  }
  const named = typeof code === 'number' ? `, error ${code}` : ''
  return {
    kind: 'failed',
    reason: `refused with ${status}${named}`,
    permanent: status >= 400 && status < 500 && !passing.has(status),
  }
}

const callFields = ({ to, sentence, keyUrl, statusUrl }: Call) => ({
  To: to,
  Twiml: keyUrl === null ? say(`${sentence} ${sentence}`) : askForKey(sentence, keyUrl),
  ...(statusUrl !== null && { StatusCallback: statusUrl }),
  Timeout: '30',
})

/**
 * Twilio's REST API of 2010-04-01. No answer within 5 s is a failure that may pass; a redirect is one for good, since
 * the account's secret goes with the request.
 */
export function twilio(
  { accountSid, token, from }: TwilioAccount,
  api = 'https://api.twilio.com',
): Telephone {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}`
  async function post(
    what: 'Messages' | 'Calls',
    fields: Record<string, string>,
  ): Promise<Handover> {
    try {
      const answer = await fetch(`${api}/2010-04-01/Accounts/${accountSid}/${what}.json`, {
        method: 'POST',
        headers: { authorization, accept: 'application/json' },
        body: new URLSearchParams({ ...fields, From: from }),
        redirect: 'manual',
        signal: AbortSignal.timeout(limitMs),
      })
      return handover(answer.status, readAnswer(await answer.text()))
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError'
      return { kind: 'failed', reason: late ? 'no answer in 5 s' : 'not reached', permanent: false }
    }
  }
  return {
    text: ({ to, text, statusUrl }) =>
      post('Messages', {
        To: to,
        Body: text,
        ...(statusUrl !== null && { StatusCallback: statusUrl }),
      }),
    call: (call) => post('Calls', callFields(call)),
    judge(url, body, signature) {
      const fields = Object.fromEntries(new URLSearchParams(body))
      return isSigned(token, url, fields, signature)
        ? { kind: 'genuine', fields }
        : { kind: 'forged' }
    },
  }
}
