import type { Post } from '../addresses/post.ts'
import type { Handover } from '../mail/mailer.ts'
import { encryptPush } from './encrypt.ts'
import type { Push, Pusher, Subscription } from './pusher.ts'
import { type VapidKey, vapidAuthorization } from './vapid.ts'

/** A push that could not be shown within an hour is no alarm any more; the ladder has long gone on. */
const livesSeconds = 3_600

/** Sealed for one browser, or undefined where its keys are none. */
function sealed(to: Subscription, push: Push): Buffer | undefined {
  try {
    return encryptPush(Buffer.from(JSON.stringify(push)), to)
  } catch {
    return undefined
  }
}

/**
 * Web push by RFC 8030, 8291 and 8292. The address of a push service comes from a browser, so it is reached as
 * `post` reaches strangers.
 */
export function webPusher(key: VapidKey, subject: string, post: Post): Pusher {
  return {
    publicKey: key.publicKey,
    async send(to, push): Promise<Handover> {
      const body = sealed(to, push)
      if (body === undefined) {
        return { kind: 'failed', reason: 'the device gave keys that are none', permanent: true }
      }
      const answer = await post(to.endpoint, {
        body,
        headers: {
          authorization: vapidAuthorization(key, to.endpoint, subject, Date.now()),
          'content-type': 'application/octet-stream',
          'content-encoding': 'aes128gcm',
          ttl: String(livesSeconds),
          urgency: 'high',
        },
      })
      if (answer.kind === 'refused' && (answer.status === 404 || answer.status === 410)) {
        return { kind: 'failed', reason: 'the device takes no pushes any more', permanent: true }
      }
      if (answer.kind === 'taken') return { kind: 'handed-over' }
      return { kind: 'failed', reason: answer.reason, permanent: answer.permanent }
    },
  }
}
