import type { Push, Pusher, Subscription } from './pusher.ts'

/** A push service for stories: it keeps what it is handed. */
export type FakePusher = Pusher & {
  readonly sent: readonly { readonly to: Subscription; readonly push: Push }[]
}

export function fakePusher(): FakePusher {
  const sent: { to: Subscription; push: Push }[] = []
  return {
    publicKey:
      'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
    sent,
    async send(to, push) {
      sent.push({ to, push })
      return { kind: 'handed-over' }
    },
  }
}
