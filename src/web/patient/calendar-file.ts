export type CalendarEvent = {
  readonly id: string
  readonly startsAt: Temporal.Instant
  readonly writtenAt: Temporal.Instant
  readonly summary: string
  readonly description: string
  readonly location: string
}

const octetsMost = 75

/** An instant as RFC 5545 writes it in UTC: 20261123T190000Z. Every calendar shows it in its own zone. */
const utc = (at: Temporal.Instant): string =>
  at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n')

/** A content line folded at 75 octets, never inside a character. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const character of line) {
    if (Buffer.byteLength(row + character) > octetsMost) {
      rows.push(row)
      row = ' '
    }
    row += character
  }
  return [...rows, row].join('\r\n')
}

/** One event as an iCalendar file (RFC 5545), times in UTC. The same visit keeps its UID, so that a moved one replaces it. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Needlepoint//Visit//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.id}@needlepoint`,
    `DTSTAMP:${utc(event.writtenAt)}`,
    `SEQUENCE:${Math.floor(event.writtenAt.epochMilliseconds / 60_000)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.location)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
