import { expect, test } from 'vitest'
import { replay } from './replay.ts'
import { finishedVisit } from './tpi/call-back.ts'
import { journey } from './tpi/journey.ts'
import { tpi } from './tpi/protocol.ts'
import { triage } from './triage/triage.ts'

const known = { protocols: [tpi, journey], floors: [finishedVisit] }
const input = { flags: ['pus'], hours_since_procedure: 30 }
const stored = {
  kind: 'triage',
  version: tpi.version,
  input,
  decision: triage(tpi, input),
} as const

test('the same input gives the same bytes, whatever the order in which they were kept', () => {
  const turned = Object.fromEntries(Object.entries(stored.decision).toReversed())
  expect(replay({ ...stored, decision: turned }, known).kind).toBe('same')
  expect(replay({ ...stored, decision: { ...turned, advice: {} } }, known).kind).toBe('same')
})

test('a floor from outside the report is known again by its name', () => {
  const quiet = { flags: [] }
  const decision = triage(tpi, quiet, [finishedVisit])
  expect(replay({ ...stored, input: quiet, decision }, known).kind).toBe('same')
})

test('what differs is named with its place', () => {
  const decision = { ...stored.decision, disposition: 'message' }
  expect(replay({ ...stored, decision }, known)).toEqual({
    kind: 'different',
    differences: [{ path: 'disposition', stored: 'message', again: 'page_now' }],
  })
})

test('a version that is not here is said to be unknown, not decided by another', () => {
  expect(replay({ ...stored, version: '2020-1' }, known)).toEqual({
    kind: 'unknown-version',
    version: '2020-1',
  })
})
