import { expect, test } from 'vitest'
import { type DayListDoor, readDayList } from './read.ts'
import { decoded } from './text.ts'

const door: DayListDoor = {
  clinicians: [{ staffId: 'osei', name: 'Dr. Ben Osei' }],
  zone: 'America/Los_Angeles',
  today: Temporal.PlainDate.from('2026-11-23'),
}

const head = 'Name,Date of birth,Telephone,Email,Date,Time,Clinician,Area'
const line = (differences: Partial<Record<string, string>> = {}) => {
  const cells = {
    name: 'Ana Rivera',
    birth: '1980-05-17',
    telephone: '+1 555 010 4477',
    email: '',
    day: '2026-11-24',
    time: '14:20',
    clinician: 'dr. ben osei',
    area: '"neck, right"',
    ...differences,
  }
  return Object.values(cells).join(',')
}
const read = (text: string, more: Partial<DayListDoor> = {}) =>
  readDayList(text, { ...door, ...more })
const sentences = (text: string) => {
  const list = read(text)
  return list.kind === 'read'
    ? list.troubles.map(({ line: at, sentence }) => `${at}: ${sentence}`)
    : [list.kind]
}

test('a plain list is read, with quoted commas and the clinic’s own time', () => {
  const list = read(`${head}\n${line()}\n`)
  expect(list).toMatchObject({
    kind: 'read',
    troubles: [],
    entries: [
      {
        line: 2,
        clinicianId: 'osei',
        area: 'neck, right',
        patient: { name: 'Ana Rivera', telephone: '+1 555 010 4477', email: null, language: 'en' },
      },
    ],
  })
  const [entry] = list.kind === 'read' ? list.entries : []
  expect(entry?.startsAt.toString()).toBe('2026-11-24T22:20:00Z')
})

test.each([
  ['a byte order mark', `\uFEFF${head}\r\n${line()}\r\n`],
  ['semicolons', `${head}\n${line({ area: 'neck' })}`.replaceAll(',', ';')],
  ['tabs and empty lines', `${head}\n\n${line({ area: 'neck' })}\n\n`.replaceAll(',', '\t')],
])('%s changes nothing', (_, text) => {
  expect(read(text)).toMatchObject({ troubles: [], entries: [{ patient: { name: 'Ana Rivera' } }] })
})

test('Latin-1, UTF-8 and UTF-16 files give the same name', () => {
  const latin1 = Uint8Array.from(Buffer.from('Núñez', 'latin1'))
  const utf16 = Uint8Array.from(Buffer.from('\uFEFFNúñez', 'utf16le'))
  expect(decoded(latin1)).toBe('Núñez')
  expect(decoded(new TextEncoder().encode('Núñez'))).toBe('Núñez')
  expect(decoded(utf16)).toBe('Núñez')
})

test('days are read as the list itself shows; where nobody can tell, someone is asked', () => {
  const clear = `${head}\n${line({ birth: '5/17/1980', day: '12/01/2026' })}`
  expect(read(clear)).toMatchObject({ entries: [{ patient: { birthDate: expect.anything() } }] })
  const list = read(clear)
  expect(list.kind === 'read' && list.entries[0]?.startsAt.toString()).toContain('2026-12-01')

  const unclear = `${head}\n${line({ birth: '05/06/1980', day: '03/04/2027' })}`
  expect(read(unclear)).toEqual({ kind: 'unclear-dates', example: '05/06/1980' })
  const born = (order: 'day-first' | 'month-first') => {
    const told = read(unclear, { order })
    return told.kind === 'read' ? told.entries[0]?.patient.birthDate.toString() : told.kind
  }
  expect([born('day-first'), born('month-first')]).toEqual(['1980-06-05', '1980-05-06'])

  const mixed = `${head}\n${line({ birth: '17/05/1980' })}\n${line({ birth: '05/17/1980' })}`
  expect(sentences(mixed)[0]).toMatch(/^0: Some days are written day first and some month first/)
})

test.each([
  [{ name: '=HYPERLINK(1)' }, 'begins as a formula does'],
  [{ area: '@SUM(A1)' }, 'begins as a formula does'],
  [{ name: '' }, 'The name is missing'],
  [{ birth: '1980-02-30' }, 'is no date of birth'],
  [{ birth: '2030-01-01' }, 'cannot be right'],
  [{ telephone: '' }, 'telephone number or a mail address'],
  [{ telephone: '12' }, 'too short'],
  [{ email: 'ana@' }, 'not complete'],
  [{ day: '2026-11-22' }, 'has passed'],
  [{ time: '25:00' }, 'is no time'],
  [{ time: '13:00 pm' }, 'is no time'],
  [{ day: '2027-03-14', time: '02:30' }, 'clocks are changed'],
  [{ clinician: 'Dr. Nobody' }, 'not one clinician'],
])('%o is said in words at its line', (differences, words) => {
  const [sentence] = sentences(`${head}\n${line(differences)}`)
  expect(sentence).toMatch(/^2: /)
  expect(sentence).toContain(words)
})

test('a list without its columns, without lines or with an open quote is refused whole', () => {
  expect(sentences('Name,Area\nAna,neck')[0]).toContain(
    'Missing: birth date, date, time, clinician',
  )
  expect(sentences(head)).toEqual(['0: The list is empty.'])
  expect(sentences(`${head}\n"Ana`)[0]).toContain('never closed')
  expect(sentences(`${head}\n${`${line()}\n`.repeat(501)}`)[0]).toContain('at most 500')
})
