import { expect, test } from 'vitest'
import { endsInARow, restartDelayMs } from './restart-delay.ts'

test('the first end waits for nothing, later ones longer, and none longer than two seconds', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 8, 50].map(restartDelayMs)
  expect(delays).toEqual([0, 100, 200, 400, 800, 1_600, 2_000, 2_000, 2_000])
})

test('what ran for over a minute begins anew', () => {
  expect(endsInARow(7, 1_000)).toBe(8)
  expect(endsInARow(7, 60_001)).toBe(1)
})
