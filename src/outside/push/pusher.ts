import type { Handover } from '../mail/mailer.ts'

/** What a browser gave when it was asked to take pushes: its push service's address and its keys, base64url. */
export type Subscription = {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** What is shown on the locked screen: a severity and a link, and nothing about a person. */
export type Push = { readonly title: string; readonly body: string; readonly url: string }

/** Web push. `send` never throws; a subscription that has ended is a failure for good. */
export type Pusher = {
  /** The key a browser needs to subscribe: an uncompressed point of P-256, base64url. */
  readonly publicKey: string
  readonly send: (to: Subscription, push: Push) => Promise<Handover>
}
