import type { Handover } from '../mail/mailer.ts'

/** Where a webhook goes and what it is signed with. */
export type WebhookTarget = { readonly url: string; readonly secret: string }

/** What is sent: a severity and a link, and nothing about a person. */
export type WebhookEvent = {
  /** The same for every try, so that the receiver can drop what it has. */
  readonly id: string
  readonly type: 'alert.ringing' | 'channel.test'
  readonly severity: string
  readonly sentence: string
  readonly url: string
}

/** Signed webhooks. `send` never throws. */
export type Webhooks = {
  readonly send: (to: WebhookTarget, event: WebhookEvent) => Promise<Handover>
}
