import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDayList, previewDayList } from '#clinic/visits/import.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const head = 'name;birth date;telephone;email;date;time;clinician;area'
const lines = [
  'Lucía Núñez;1977-12-12;+1 555 010 0001;lucia@example.test;2026-11-24;09:00;Dr. Ben Osei;neck',
  'Walter Greene;1950-02-01;+1 555 010 0002;;2026-11-24;10:00;Dr. Carla Mendes;low back',
]
const list = [head, ...lines].join('\n')

const bring = (text: string, actor = story.desk) =>
  story.run((clinic) => importDayList(clinic, actor, text, { invite: true }))

const counts = async () => ({
  patients: (await story.owner.selectFrom('patient').select('patient_id').execute()).length,
  visits: (await story.owner.selectFrom('visit').select('visit_id').execute()).length,
  audit: (await story.owner.selectFrom('audit_entry').select('entry_id').execute()).length,
})

test('a preview keeps nothing; the list is booked whole; the same file again changes nothing', async () => {
  const before = await counts()
  expect(await story.run((clinic) => previewDayList(clinic, list))).toMatchObject({
    kind: 'preview',
    troubles: [],
    entries: [{ plan: { kind: 'new-patient' } }, { plan: { kind: 'new-patient' } }],
  })
  expect(await counts()).toEqual(before)
  expect(await bring(list)).toEqual({ kind: 'imported', registered: 2, alreadyBooked: 0 })
  const after = await counts()
  expect([after.patients - before.patients, after.visits - before.visits]).toEqual([2, 2])
  expect(await bring(list)).toEqual({ kind: 'imported', registered: 0, alreadyBooked: 2 })
  expect(await counts()).toEqual(after)
  expect((await story.post()).map(({ to }) => to)).toEqual(['lucia@example.test'])
})

test('someone known gets another visit, whatever the accents; someone alike is left to a person', async () => {
  const known = 'NUNEZ LUCIA;1977-12-12;+1 555 010 0001;;2026-12-01;09:00;Dr. Ben Osei;neck'
  const before = await counts()
  expect(await bring(`${head}\n${known}`)).toMatchObject({ registered: 1 })
  const after = await counts()
  expect([after.patients - before.patients, after.visits - before.visits]).toEqual([0, 1])
  const alike = 'Lucía Núñez;1978-12-12;+1 555 010 0001;;2026-12-02;09:00;Dr. Ben Osei;neck'
  const refused = await bring(`${head}\n${alike}`)
  expect(refused).toMatchObject({ kind: 'refused', preview: { troubles: [{ line: 2 }] } })
  expect(JSON.stringify(refused)).toContain('This may be Lucía Núñez')
  expect(await counts()).toEqual(after)
})

test('one wrong line keeps the whole list out, and a line that stands twice is said', async () => {
  const before = await counts()
  const wrong = 'Eva Holm;1980-01-01;;;2026-11-24;11:00;Dr. Ben Osei;hip'
  expect(await bring([list, wrong].join('\n'))).toMatchObject({
    kind: 'refused',
    preview: { troubles: [{ line: 4, sentence: 'Give a telephone number or a mail address.' }] },
  })
  const right = 'Eva Holm;1980-01-01;+1 555 010 0003;;2026-11-24;11:00;Dr. Ben Osei;hip'
  expect(await bring([head, right, right].join('\n'))).toMatchObject({
    kind: 'refused',
    preview: { troubles: [{ line: 3, sentence: 'This is the same as line 2.' }] },
  })
  expect(await counts()).toEqual(before)
})

test('only who keeps the book may', async () => {
  for (const actor of [story.nurse, story.onCall]) {
    expect(await bring(list, actor)).toEqual({ kind: 'not-allowed' })
  }
})
