import { z } from 'zod'
import type { Handover } from '#outside/mail/mailer.ts'
import type { Outside } from '#outside/outside.ts'
import type { ContactPoint } from './contact.ts'

/** One message to one person, in the words of every channel. Nothing in it is about a patient. */
export type Message = {
  /** The same for every try of one message. */
  readonly id: string
  readonly type: 'alert.ringing' | 'channel.test'
  readonly severity: string
  /** One sentence that can be read aloud. */
  readonly sentence: string
  readonly url: string
  /** What a text message says after its link, such as the code that takes the case. */
  readonly textEnd: string
  readonly statusUrl: string | null
  /** Where a key that is pressed in a call is sent; null for a call that asks for nothing. */
  readonly keyUrl: string | null
}

const subscription = z.object({ endpoint: z.string(), p256dh: z.string(), auth: z.string() })
const target = z.object({ url: z.string(), secret: z.string() })

function opened<Value>(
  outside: Outside,
  address: string,
  shape: z.ZodType<Value>,
): Value | undefined {
  const text = outside.vault?.open(address)
  if (text === undefined) return undefined
  return shape.safeParse(JSON.parse(text)).data
}

const lost: Handover = {
  kind: 'failed',
  reason: 'its address cannot be opened with the key file',
  permanent: true,
}
const absent = (kind: string): Handover => ({
  kind: 'failed',
  reason: `${kind} is not connected here`,
  permanent: true,
})

/** Hands a message to a contact's channel. Never throws. */
export async function reach(
  outside: Outside,
  { kind, address }: ContactPoint,
  message: Message,
): Promise<Handover> {
  const { severity, sentence, url, statusUrl, keyUrl } = message
  switch (kind) {
    case 'sms': {
      if (outside.telephone === undefined) return absent('text messaging')
      const text = [severity, sentence, url, message.textEnd].filter(Boolean).join(' ')
      return outside.telephone.text({ to: address, text, statusUrl })
    }
    case 'voice':
      if (outside.telephone === undefined) return absent('calling')
      return outside.telephone.call({ to: address, sentence, keyUrl, statusUrl })
    case 'push': {
      if (outside.push === undefined) return absent('push')
      const device = opened(outside, address, subscription)
      if (device === undefined) return lost
      return outside.push.send(device, { title: severity, body: sentence, url })
    }
    case 'webhook': {
      if (outside.webhook === undefined) return absent('webhooks')
      const receiver = opened(outside, address, target)
      if (receiver === undefined) return lost
      const { id, type } = message
      return outside.webhook.send(receiver, { id, type, severity, sentence, url })
    }
  }
}
