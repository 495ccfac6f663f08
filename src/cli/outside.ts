import { join } from 'node:path'
import type { Key } from '#clinic/identity/identity.ts'
import { postToPublic } from '#outside/addresses/post.ts'
import { outboxMailer } from '#outside/mail/outbox.ts'
import { smtpMailer } from '#outside/mail/smtp.ts'
import type { Outside } from '#outside/outside.ts'
import { vapidKey } from '#outside/push/vapid.ts'
import { webPusher } from '#outside/push/web-push.ts'
import { twilio } from '#outside/telephone/twilio.ts'
import { sealedVault } from '#outside/vault/sealed.ts'
import { signedWebhooks } from '#outside/webhook/signed.ts'
import { localAddress, type Settings } from './settings.ts'

/** Where mail without a mail server is kept, for the outbox screen of the demo. */
export function outboxFolder(settings: Settings): string {
  return join(settings.dataFolder, 'outbox')
}

/** The secret from which the key for web push is made: the oldest, since browsers are bound to it. */
const pushSecret = (keys: readonly Key[]): string | undefined =>
  keys.toSorted((a, b) => a.version - b.version)[0]?.value

/** Reached under the keys of the installation: push and webhooks, whose addresses are kept closed. */
function closedChannels(keys: readonly Key[], publicUrl: string): Partial<Outside> {
  const secret = pushSecret(keys)
  if (secret === undefined) return {}
  const post = postToPublic()
  return {
    vault: sealedVault(keys),
    push: webPusher(vapidKey(secret), publicUrl, post),
    webhook: signedWebhooks(post),
  }
}

/**
 * Everyone we can reach, as the settings say: SMTP where it is set, the local outbox otherwise; the telephone where
 * there is an account for it.
 */
export function outsideOf(settings: Settings, keys: readonly Key[] = []): Outside {
  const publicUrl = settings.publicUrl ?? localAddress(settings)
  const host = new URL(publicUrl).hostname
  const from = `Needlepoint <no-reply@${host}>`
  return {
    mail:
      settings.smtpUrl === undefined
        ? outboxMailer(outboxFolder(settings))
        : smtpMailer(settings.smtpUrl, from),
    telephone: settings.twilio === undefined ? undefined : twilio(settings.twilio),
    ...closedChannels(keys, publicUrl),
  }
}
