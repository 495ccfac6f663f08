import type { Context, Hono } from 'hono'
import { answerCall, answerText } from '#clinic/alerts/answer-by-telephone.ts'
import { type Fate, keepFate } from '#clinic/alerts/called-back.ts'
import type { Installation } from '#clinic/installation.ts'
import { askForKey, reply, say } from '#outside/telephone/twiml.ts'
import type { DoorwayEnv } from '../door/options.ts'
import { isId } from '../workbench/form.ts'
import { answerSaid, answerWords } from './words.ts'

const bodyBytesMax = 16_384

/** What the company says when it is over; everything before, such as `sent` or `ringing`, is no news. */
const ends: Readonly<Record<string, boolean>> = {
  delivered: true,
  read: true,
  completed: true,
  undelivered: false,
  failed: false,
  busy: false,
  'no-answer': false,
  canceled: false,
}

type Fields = Readonly<Record<string, string>>

const spoken = (body: string, status: 200 | 403 = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/xml; charset=utf-8' } })

/** Everything that is not signed by the company gets the same answer, whatever is in it. */
const forged = () =>
  new Response('This address takes only signed callbacks of the telephone company.', {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })

type Genuine = { readonly fields: Fields; readonly query: URLSearchParams }

async function judged(
  { req }: Context<DoorwayEnv>,
  { outside, publicUrl }: Installation,
): Promise<Genuine | undefined> {
  if (Number(req.header('content-length') ?? 0) > bodyBytesMax) return undefined
  const { pathname, search, searchParams } = new URL(req.url)
  const body = await req.text()
  const signature = req.header('x-twilio-signature') ?? null
  const verdict = outside.telephone?.judge(`${publicUrl}${pathname}${search}`, body, signature)
  if (verdict?.kind !== 'genuine') return undefined
  return { fields: verdict.fields, query: searchParams }
}

function attemptIn(
  query: URLSearchParams,
): Pick<Fate, 'clinicId' | 'attemptId' | 'tries'> | undefined {
  const [clinicId, attemptId] = [query.get('clinic') ?? '', query.get('attempt') ?? '']
  const tries = Number(query.get('try'))
  if (!isId(clinicId) || !isId(attemptId) || !Number.isInteger(tries)) return undefined
  return { clinicId, attemptId, tries }
}

async function keepStatus(
  installation: Installation,
  { fields, query }: Genuine,
): Promise<Response> {
  const attempt = attemptIn(query)
  const status = fields.MessageStatus ?? fields.CallStatus ?? ''
  const delivered = Object.hasOwn(ends, status) ? ends[status] : undefined
  if (attempt !== undefined && delivered !== undefined) {
    await keepFate(installation, { ...attempt, delivered })
  }
  return new Response(null, { status: 204 })
}

async function takeKey(installation: Installation, { fields, query }: Genuine): Promise<Response> {
  const attempt = attemptIn(query)
  if (attempt === undefined) return spoken(say('This call has no case. Nothing was changed.'))
  if (fields.Digits !== '1') {
    const again = `${installation.publicUrl}/callbacks/telephone/key?${query}`
    return spoken(askForKey('Nothing was changed. Press 1 to take the case.', again))
  }
  const answer = await answerCall(installation, attempt.clinicId, attempt.attemptId)
  if (answer === undefined) return spoken(say('This call has no case. Nothing was changed.'))
  return spoken(say(answerSaid(answer)))
}

async function takeText(installation: Installation, { fields }: Genuine): Promise<Response> {
  const answer = await answerText(installation, fields.From ?? '', fields.Body ?? '')
  return spoken(reply(answerWords(answer, installation.publicUrl)))
}

/**
 * The callbacks of the telephone company: what came of a message or a call, a key that was pressed, a text that was sent
 * back. Each is signed over its whole address and form; the same one twice, late or out of order changes nothing.
 */
export function answerTelephone(app: Hono<DoorwayEnv>, base: Installation): void {
  const installation = { ...base, origin: 'telephone' }
  const on = (
    path: string,
    work: (installation: Installation, genuine: Genuine) => Promise<Response>,
  ) =>
    app.post(`/callbacks/telephone/${path}`, async (c) => {
      const genuine = await judged(c, installation)
      return genuine === undefined ? forged() : work(installation, genuine)
    })
  on('status', keepStatus)
  on('key', takeKey)
  on('text', takeText)
}
