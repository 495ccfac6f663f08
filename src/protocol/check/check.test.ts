import { expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { checkProtocol } from './check.ts'
import { editDistance, nearest } from './nearest.ts'

test('the built-in protocol has no error, and one gap that is a review: surgery that is planned for a day gone by', () => {
  const { findings, searched } = checkProtocol(tpi, { draws: 2000, seed: 7 })
  expect(findings.map(({ kind, check, at }) => [kind, check, at])).toEqual([
    ['warning', 'gap', 'surgery_near'],
  ])
  const exhaustive = searched.filter(({ search }) => search.kind === 'exhaustive')
  expect(exhaustive.length).toBeGreaterThan(350)
  expect(searched.length - exhaustive.length).toBeLessThan(20)
})

test('the nearest name is the one with the fewest changed letters, and none when all are far', () => {
  expect(editDistance('puss', 'pus')).toBe(1)
  expect(nearest('diabetc', ['dialysis', 'diabetic'])).toBe('diabetic')
  expect(nearest('x', ['immunosuppressed'])).toBeUndefined()
})
