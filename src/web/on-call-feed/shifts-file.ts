import type { Feed } from '#clinic/on-call/feed.ts'

/** An instant as RFC 5545 writes it in UTC. */
const utc = (at: Temporal.Instant): string =>
  at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

/** One's own shifts as an iCalendar file (RFC 5545), times in UTC. No line of it is near 75 octets, and no text needs escaping. */
export function shiftsFile({ writtenAt, shifts }: Feed): string {
  const events = shifts.flatMap(({ tier, startsAt, endsAt }) => [
    'BEGIN:VEVENT',
    `UID:${tier}-${startsAt.epochMilliseconds}@needlepoint`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${tier === 'primary' ? 'On call' : 'On call as backup'}`,
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Needlepoint//On call//EN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:On call',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}
