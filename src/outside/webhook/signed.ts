import type { Post } from '../addresses/post.ts'
import { webhookHeaders } from './signature.ts'
import type { Webhooks } from './webhooks.ts'

/** Webhooks signed by Standard Webhooks, to wherever `post` reaches. */
export function signedWebhooks(post: Post): Webhooks {
  return {
    async send({ url, secret }, { id, type, severity, sentence, url: link }) {
      const atMs = Date.now()
      const timestamp = new Date(atMs).toISOString()
      const body = JSON.stringify({ type, timestamp, data: { severity, sentence, url: link } })
      const signed = webhookHeaders(secret, id, Math.floor(atMs / 1_000), body)
      const answer = await post(url, {
        body,
        headers: { ...signed, 'content-type': 'application/json' },
      })
      if (answer.kind === 'taken') return { kind: 'handed-over' }
      return { kind: 'failed', reason: answer.reason, permanent: answer.permanent }
    },
  }
}
