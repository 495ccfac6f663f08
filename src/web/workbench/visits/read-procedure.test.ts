import { expect, test } from 'vitest'
import { muscles } from '#protocol/atlas/muscles.ts'
import { pointValue, siteChoices } from './procedure-choices.ts'
import { readProcedure } from './read-procedure.ts'

const zone = 'America/Los_Angeles'

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  form.set('day', '2026-11-23')
  form.set('time', '10:30')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('every choice of the list can be read back, and no two are the same', () => {
  expect(new Set(siteChoices.map(({ value }) => value)).size).toBe(siteChoices.length)
  for (const { value } of siteChoices) {
    const read = readProcedure(formOf({ 'site-0': value, 'side-0': 'left' }), zone)
    expect(read.kind, value).toBe('read')
  }
})

test('both sides are two sites, and a point is kept', () => {
  const paired = muscles.find((muscle) => muscle.paired && muscle.points.length > 1)
  const point = paired?.points[1]
  if (paired === undefined || point === undefined) throw new Error('no such muscle')
  const form = formOf({ 'site-0': pointValue(paired, point).toUpperCase(), 'side-0': 'both' })
  expect(readProcedure(form, zone)).toMatchObject({
    kind: 'read',
    procedure: {
      sites: [
        { muscleId: paired.id, pointId: point.id, side: 'left' },
        { muscleId: paired.id, pointId: point.id, side: 'right' },
      ],
    },
  })
})

test.each([
  ['no row at all', {}, 'site-0'],
  ['a muscle that is none', { 'site-2': 'Heart', 'side-2': 'left' }, 'site-2'],
  ['a muscle without its side', { 'site-0': 'Upper trapezius' }, 'side-0'],
  ['a side without its muscle', { 'side-1': 'left' }, 'site-1'],
  [
    'an end that is no time',
    { 'site-0': 'Upper trapezius', 'side-0': 'left', time: '25:99' },
    'time',
  ],
])('%s is said at its field', (_, fields: Record<string, string>, name) => {
  const read = readProcedure(formOf(fields), zone)
  expect(read).toMatchObject({ kind: 'wrong', errors: [{ name }] })
})
