import type { Invitation, LinkState } from '#clinic/messages/queries.ts'
import type { CurrentScreening } from '#clinic/screenings/current.ts'
import { whenText } from '../times.ts'

/** How far a patient's link has come, in words, and whether something is wrong with it. */
export type LinkWords = {
  /** What was done with the link last. */
  readonly link: string
  /** What the patient did with it; null before it was opened. */
  readonly patient: string | null
  readonly trouble: boolean
  readonly kind: LinkState['kind']
}

type When = { readonly zone: string; readonly now: Temporal.Instant }

function linkText(link: LinkState, { zone, now }: When): string {
  switch (link.kind) {
    case 'none':
      return 'No link sent yet'
    case 'queued':
      return link.trouble === null
        ? 'Link goes out now'
        : `Mail not sent yet: ${link.trouble}. It is tried again.`
    case 'sent':
      return `Link sent ${whenText(link.at, zone, now)}`
    case 'failed':
      return `Mail failed: ${link.reason}`
    case 'printed':
      return `Link printed ${whenText(link.at, zone, now)}`
    case 'ended':
      return `Links ended ${whenText(link.at, zone, now)}`
  }
}

function patientText(
  openedAt: Temporal.Instant | null,
  { answered, asked }: CurrentScreening['progress'],
  { zone, now }: When,
): string | null {
  const answers = answered === asked ? 'all answered' : `${answered} of ${asked} answered`
  if (openedAt !== null) return `Opened ${whenText(openedAt, zone, now)}, ${answers}`
  return answered === 0 ? null : answers.replace(/^all/, 'All')
}

/** Plain words and values, so that they can travel to the browser. */
export function linkWords(
  { link, openedAt }: Invitation,
  { progress }: Pick<CurrentScreening, 'progress'>,
  when: When,
): LinkWords {
  return {
    link: linkText(link, when),
    patient: patientText(openedAt, progress, when),
    trouble: link.kind === 'failed' || (link.kind === 'queued' && link.trouble !== null),
    kind: link.kind,
  }
}

/** What brings the patient's answers next: one step, by how far the link has come and how the patient is reached. */
export type LinkStep = 'send' | 'send-again' | 'print' | 'print-again' | 'call' | 'wait'

export const linkStepWords: Readonly<Record<Exclude<LinkStep, 'wait'>, string>> = {
  send: 'Send the link',
  'send-again': 'Send it again',
  print: 'Print the link',
  'print-again': 'Print it again',
  call: 'Call',
}

export function linkStep(
  { kind, patient, trouble }: LinkWords,
  reached: { readonly mail: boolean; readonly telephone: boolean },
): LinkStep {
  if (patient !== null && reached.telephone) return 'call'
  if (!reached.mail) return kind === 'printed' ? 'print-again' : 'print'
  if (kind === 'queued') return trouble ? 'print' : 'wait'
  if (kind === 'failed') return 'print'
  return kind === 'sent' ? 'send-again' : 'send'
}
