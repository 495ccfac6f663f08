import type { WebhookEvent, Webhooks, WebhookTarget } from './webhooks.ts'

/** A receiver of webhooks for stories: it keeps what it is handed. */
export type FakeWebhooks = Webhooks & {
  readonly sent: readonly { readonly to: WebhookTarget; readonly event: WebhookEvent }[]
}

export function fakeWebhooks(): FakeWebhooks {
  const sent: { to: WebhookTarget; event: WebhookEvent }[] = []
  return {
    sent,
    async send(to, event) {
      sent.push({ to, event })
      return { kind: 'handed-over' }
    },
  }
}
