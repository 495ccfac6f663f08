import { expect, test } from 'vitest'
import { proveReports } from '../cases/prove-reports.ts'
import { tpi } from '../tpi/protocol.ts'

test('100,000 more random reports: one more symptom never lowers, unknown never clears, every rule reached', () => {
  expect(proveReports(tpi, 8, 100_000)).toEqual({ reports: 100_000, broken: [], unseen: [] })
})
