import type { Deed } from '#clinic/access/permissions.ts'

/** What was done to a record, in the words of who asks for it. */
const deedWords: Readonly<Partial<Record<Deed, string>>> = {
  'visit.read': 'Read the visit',
  'procedure.read': 'Read the procedure',
  'alert.read': 'Read the alert',
  'inbox.read': 'Read the message',
  'record.read': 'Read name and contact',
  'record.readers': 'Read who saw this record',
  'record.correct': 'Corrected name or contact',
  'record.export': 'Made the patient’s own copy',
  'record.forget': 'Forgot who the patient was',
  'record.open-in-need': 'OPENED IN NEED',
  'record.read-in-need': 'Read it, opened in need',
  'patient.register': 'Registered the patient',
  'visit.register': 'Booked the visit',
  'visit.move': 'Moved the visit',
  'visit.cancel': 'Cancelled the visit',
  'visit.no-show': 'Noted that nobody came',
  'visit.enter-room': 'Showed the patient in',
  'visit.discharge': 'Sent the patient home',
  'message.queue': 'Sent a mail',
  'link.issue': 'Made a link',
  'link.revoke': 'Ended the links',
  'link.open': 'Opened the link',
  'screening.answer': 'Answered questions',
  'screening.confirm': 'Confirmed the answers',
  'screening.check': 'Wrote down checks',
  'screening.override': 'Released a rule',
  'procedure.record': 'Recorded the procedure',
  'observation.start': 'Started watching',
  'observation.end': 'Ended watching',
  'aftercare.log': 'Ticked the plan',
  'report.draft': 'Began a report',
  'report.submit': 'Sent a report',
  'report.opened-by-mistake': 'Closed a report unsent',
  'alert.open': 'Made an alert ring',
  'alert.join': 'Added to an alert',
  'alert.call': 'Called the people on call',
  'alert.acknowledge': 'Took the case',
  'alert.take-over': 'Took the case over',
  'alert.resolve': 'Closed the case',
  'inbox.open': 'Wrote to the clinic',
  'inbox.answer': 'Answered the message',
}

const isKnown = (deed: string): deed is keyof typeof deedWords => Object.hasOwn(deedWords, deed)

/** A deed in words; one that has none yet by its own name, spaced. */
export function deedText(deed: string): string {
  return (isKnown(deed) ? deedWords[deed] : undefined) ?? deed.replace('.', ': ')
}

/** `web 203.0.113.7` as `browser at 203.0.113.7`. */
export function placeText(origin: string | null): string {
  if (origin === null) return 'not kept yet then'
  return origin.startsWith('web ') ? `browser at ${origin.slice(4)}` : origin
}

export const fieldWords = {
  name: 'Name',
  birth_date: 'Date of birth',
  telephone: 'Telephone',
  email: 'Mail',
} as const
