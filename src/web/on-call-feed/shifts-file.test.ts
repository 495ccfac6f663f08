import { expect, test } from 'vitest'
import { shiftsFile } from './shifts-file.ts'

test('an event a shift, its times in UTC, nothing about anybody', () => {
  const at = (text: string) => Temporal.Instant.from(text)
  const file = shiftsFile({
    writtenAt: at('2026-11-23T17:00:00.5Z'),
    shifts: [
      {
        shiftId: 'a',
        staffId: 'b',
        name: 'Dr. Ben Osei',
        tier: 'backup',
        startsAt: at('2026-11-24T01:00:00Z'),
        endsAt: at('2026-11-24T16:00:00Z'),
        planned: true,
      },
    ],
  })
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Needlepoint//On call//EN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:On call',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'BEGIN:VEVENT',
    'UID:backup-1795482000000@needlepoint',
    'DTSTAMP:20261123T170000Z',
    'DTSTART:20261124T010000Z',
    'DTEND:20261124T160000Z',
    'SUMMARY:On call as backup',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})
