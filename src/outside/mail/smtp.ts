import { createTransport } from 'nodemailer'
import type { Handover, Mailer } from './mailer.ts'

/** SMTP answers of the 500s are refusals for good; everything else may pass. */
function failure(error: unknown): Handover {
  const code =
    error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
      ? error.responseCode
      : undefined
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return {
    kind: 'failed',
    reason: code === undefined ? reason : `${reason} ${code}`,
    permanent: code !== undefined && code >= 500 && code < 600,
  }
}

/** Mail over SMTP. `url` as smtp://user:password@host:port or smtps://…; no answer within 5 s is a failure. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(
    { url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 },
    { from },
  )
  return {
    async send(mail) {
      try {
        await transport.sendMail(mail)
        return { kind: 'handed-over' }
      } catch (error) {
        return failure(error)
      }
    },
  }
}
