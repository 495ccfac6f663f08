import type { Clinic } from '../clinic.ts'

/** How the link of a visit is on its way to the patient: what was done last. */
export type LinkState =
  | { kind: 'none' }
  /** A mail waits to be sent; `trouble` says why the last try failed. */
  | { kind: 'queued'; trouble: string | null }
  | { kind: 'sent'; at: Temporal.Instant }
  | { kind: 'failed'; at: Temporal.Instant; reason: string }
  /** A link was made to be printed. */
  | { kind: 'printed'; at: Temporal.Instant }
  /** Every link was ended by the clinic. */
  | { kind: 'ended'; at: Temporal.Instant }

export type Invitation = {
  link: LinkState
  /** When a link that still works was first opened with the right date of birth; null: never. */
  openedAt: Temporal.Instant | null
}

export const notInvited: Invitation = { link: { kind: 'none' }, openedAt: null }

type Mail = {
  next_try_at: Temporal.Instant | null
  sent_at: Temporal.Instant | null
  failed_at: Temporal.Instant | null
  failure: string | null
  created_at: Temporal.Instant
}
type Links = { issued_at: Temporal.Instant | null; revoked_at: Temporal.Instant | null }

const isAfter = (at: Temporal.Instant | null, other: Temporal.Instant | null): boolean =>
  at !== null && (other === null || Temporal.Instant.compare(at, other) > 0)

function mailState(mail: Mail): LinkState {
  if (mail.sent_at !== null) return { kind: 'sent', at: mail.sent_at }
  if (mail.failed_at !== null) {
    return { kind: 'failed', at: mail.failed_at, reason: mail.failure ?? 'unknown error' }
  }
  return { kind: 'queued', trouble: mail.failure }
}

/** The latest of what was done decides. A mail that is sent makes its own link shortly before. */
function linkState(mail: Mail | undefined, links: Links | undefined): LinkState {
  const { issued_at: issuedAt, revoked_at: revokedAt } = links ?? noLinks
  const mailAt = mail === undefined ? null : (mail.sent_at ?? mail.failed_at ?? mail.created_at)
  const waits = mail !== undefined && mail.next_try_at !== null
  if (revokedAt !== null && issuedAt === null && !waits && !isAfter(mailAt, revokedAt)) {
    return { kind: 'ended', at: revokedAt }
  }
  if (mail === undefined || (!waits && isAfter(issuedAt, mailAt))) {
    return issuedAt === null ? { kind: 'none' } : { kind: 'printed', at: issuedAt }
  }
  return mailState(mail)
}

const noLinks: Links = { issued_at: null, revoked_at: null }

async function latestMails(clinic: Clinic, visitIds: readonly string[]) {
  return clinic.db
    .selectFrom('message')
    .distinctOn('visit_id')
    .select(['visit_id', 'next_try_at', 'sent_at', 'failed_at', 'failure', 'created_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', 'in', visitIds)
    .where('purpose', 'in', ['invitation', 'moved', 'go-in'])
    .orderBy('visit_id')
    .orderBy('created_at', 'desc')
    .orderBy('message_id', 'desc')
    .execute()
}

/** The newest link that works, when the last one was ended, and the first opening of those that work. */
async function linksOf(clinic: Clinic, visitIds: readonly string[]) {
  return clinic.db
    .selectFrom('visit_link as l')
    .leftJoin('visit_session as s', (on) =>
      on.onRef('s.clinic_id', '=', 'l.clinic_id').onRef('s.link_id', '=', 'l.link_id'),
    )
    .select(({ fn }) => [
      'l.visit_id',
      fn.max('l.issued_at').filterWhere('l.revoked_at', 'is', null).as('issued_at'),
      fn.max('l.revoked_at').as('revoked_at'),
      fn.min('s.opened_at').filterWhere('l.revoked_at', 'is', null).as('opened_at'),
    ])
    .where('l.clinic_id', '=', clinic.clinicId)
    .where('l.visit_id', 'in', visitIds)
    .groupBy('l.visit_id')
    .execute()
}

/** How far the link of each of these visits has come, by visit id. */
export async function invitationsOf(
  clinic: Clinic,
  visitIds: readonly string[],
): Promise<ReadonlyMap<string, Invitation>> {
  if (visitIds.length === 0) return new Map()
  const mails = new Map((await latestMails(clinic, visitIds)).map((row) => [row.visit_id, row]))
  const links = new Map((await linksOf(clinic, visitIds)).map((row) => [row.visit_id, row]))
  return new Map(
    visitIds.map((visitId) => {
      const link = links.get(visitId)
      return [
        visitId,
        { link: linkState(mails.get(visitId), link), openedAt: link?.opened_at ?? null },
      ]
    }),
  )
}

/** How far the link of one visit has come. */
export async function invitationOf(clinic: Clinic, visitId: string): Promise<Invitation> {
  const found = (await invitationsOf(clinic, [visitId])).get(visitId)
  return found ?? notInvited
}
