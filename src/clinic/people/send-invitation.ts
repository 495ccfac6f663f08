import type { Installation } from '../installation.ts'
import { membershipsOf } from './memberships.ts'

type Letter = {
  readonly to: string
  readonly clinicName: string
  readonly token: string
  /** Who the person is already; undefined before they first accepted one. */
  readonly userId: string | undefined
}

/** How an invitation went. `hand-over`: the link, for the administrator to give by hand as well. */
export type Sent = { readonly mailed: boolean; readonly handOver: string | undefined }

/**
 * Mails a one-time link. The administrator sees it too, except where the person works in another clinic as
 * well: an administrator of one clinic must not get into another.
 */
export async function sendInvitation(installation: Installation, letter: Letter): Promise<Sent> {
  const link = `${installation.publicUrl}/join/${letter.token}`
  const handed = await installation.outside.mail.send({
    to: letter.to,
    subject: `${letter.clinicName}: your sign-in to Needlepoint`,
    text: `${letter.clinicName} has put you on its staff in Needlepoint.\n\nOpen this link to choose what you sign in with. It works once, for three days.\n\n${link}\n\nIf you did not expect it, do nothing.\n`,
  })
  const elsewhere =
    letter.userId === undefined ? [] : await membershipsOf(installation, letter.userId)
  return {
    mailed: handed.kind === 'handed-over',
    handOver: elsewhere.length > 1 ? undefined : link,
  }
}
