import { expect, test } from 'vitest'
import { gapsOf } from './gaps.ts'
import type { Shift } from './schedule.ts'

const at = (hour: number) => Temporal.Instant.from('2026-11-23T00:00:00Z').add({ hours: hour })
const shift = (from: number, to: number, tier: Shift['tier'] = 'primary'): Shift => ({
  shiftId: `${from}`,
  staffId: 'someone',
  name: 'Someone',
  tier,
  startsAt: at(from),
  endsAt: at(to),
  planned: false,
})
const hours = (shifts: readonly Shift[]) =>
  gapsOf(shifts, 'primary', { from: at(0), to: at(48) }).map(({ from, to }) => [
    from.since(at(0)).total('hours'),
    to.since(at(0)).total('hours'),
  ])

test.each([
  ['nobody at all is one long gap', [], [[0, 48]]],
  ['shifts that meet leave none', [shift(-5, 24), shift(24, 60)], []],
  ['a hole between two', [shift(0, 10), shift(12, 48)], [[10, 12]]],
  ['one inside another does not shorten it', [shift(0, 48), shift(5, 6)], []],
  ['a backup fills no gap', [shift(0, 24), shift(24, 48, 'backup')], [[24, 48]]],
  [
    'out of order, and beyond the window',
    [shift(40, 90), shift(0, 39), shift(99, 120)],
    [[39, 40]],
  ],
])('%s', (_, shifts: Shift[], expected: number[][]) => {
  expect(hours(shifts)).toEqual(expected)
})
