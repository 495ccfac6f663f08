import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const event = {
  id: 'visit-1',
  startsAt: Temporal.Instant.from('2026-11-23T19:00:00Z'),
  writtenAt: Temporal.Instant.from('2026-11-20T08:30:15.5Z'),
  summary: 'Appointment: Shoreline; Pain, Clinic',
  description: 'If you cannot come,\ncall.',
  location: 'Calle de la Señora Ñandú número ciento veintitrés, 1 Harbor Road, Santa Bárbara',
}

test('times are UTC, text is escaped, lines end with CRLF and fit 75 octets', () => {
  const text = calendarFile(event)
  expect(text).toContain('\r\nDTSTART:20261123T190000Z\r\n')
  expect(text).toContain('\r\nDTSTAMP:20261120T083015Z\r\n')
  expect(text).toContain('SUMMARY:Appointment: Shoreline\\; Pain\\, Clinic\r\n')
  expect(text).toContain('DESCRIPTION:If you cannot come\\,\\ncall.\r\n')
  const lines = text.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.join('')).not.toMatch(/[\r\n]/)
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(event.location.replaceAll(',', '\\,'))
})
