import { join } from 'node:path'
import { outboxMailer } from '#outside/mail/outbox.ts'
import { smtpMailer } from '#outside/mail/smtp.ts'
import type { Outside } from '#outside/outside.ts'
import { localAddress, type Settings } from './settings.ts'

/** Where mail without a mail server is kept, for the outbox screen of the demo. */
export function outboxFolder(settings: Settings): string {
  return join(settings.dataFolder, 'outbox')
}

/** Everyone we can reach, as the settings say: SMTP where it is set, the local outbox otherwise. */
export function outsideOf(settings: Settings): Outside {
  const host = new URL(settings.publicUrl ?? localAddress(settings)).hostname
  const from = `Needlepoint <no-reply@${host}>`
  return {
    mail:
      settings.smtpUrl === undefined
        ? outboxMailer(outboxFolder(settings))
        : smtpMailer(settings.smtpUrl, from),
  }
}
