import { expect, test } from 'vitest'
import type { ProtocolData } from '../protocol.ts'
import { tpiData } from '../tpi/protocol.ts'
import { lowered } from './lowered.ts'

function changed(from: string | RegExp, to: string) {
  const text = JSON.stringify(tpiData)
  const other = text.replace(from, to)
  expect(other).not.toBe(text)
  const data: ProtocolData = JSON.parse(other)
  return lowered(tpiData, data)
}

test('a protocol lowers nothing of itself, whatever the order of its keys', () => {
  expect(lowered(tpiData, tpiData)).toEqual([])
  const { triage, ...rest } = tpiData
  expect(lowered(tpiData, { ...rest, triage })).toEqual([])
})

test('an emergency rule that is gone, milder, or under another condition is named', () => {
  const of = (how: string) => expect.objectContaining({ id: 'E01', how })
  const { triage } = tpiData
  const without = { ...triage, rules: triage.rules.filter(({ id }) => id !== 'E01') }
  expect(lowered(tpiData, { ...tpiData, triage: without })).toEqual([of('removed')])
  expect(
    changed('"id":"E01","disposition":"emergency_page"', '"id":"E01","disposition":"page_now"'),
  ).toEqual([{ id: 'E01', how: 'milder', before: 'emergency_page', after: 'page_now' }])
  const rules = triage.rules.map((rule) =>
    rule.id === 'E01' ? { ...rule, when: { all: [rule.when, { hours_le: 1 }] } } : rule,
  )
  expect(lowered(tpiData, { ...tpiData, triage: { ...triage, rules } })).toEqual([of('condition')])
})

test('a page that becomes a message is no emergency rule; a stricter rule lowers nothing', () => {
  expect(
    changed('"id":"P01","disposition":"page_now"', '"id":"P01","disposition":"message"'),
  ).toEqual([])
  expect(
    changed('"id":"P01","disposition":"page_now"', '"id":"P01","disposition":"emergency_page"'),
  ).toEqual([])
})

test('a screening rule that forbids the procedure, a floor and the words of an emergency', () => {
  const forbids = tpiData.screening.questions
    .flatMap(({ rules }) => rules)
    .find(({ outcome }) => outcome === 'do_not_proceed')
  const screening = {
    ...tpiData.screening,
    questions: tpiData.screening.questions.map((question) => ({
      ...question,
      rules: question.rules.map((rule) =>
        rule.id === forbids?.id ? { ...rule, outcome: 'hold' as const } : rule,
      ),
    })),
  }
  expect(lowered(tpiData, { ...tpiData, screening })).toEqual([
    { id: forbids?.id, how: 'milder', before: 'do_not_proceed', after: 'hold' },
  ])
  expect(
    changed(
      '"id":"DEFAULT","disposition":"page_callback_60"',
      '"id":"DEFAULT","disposition":"self_care"',
    ),
  ).toMatchObject([{ id: 'DEFAULT', how: 'milder' }])
  expect(changed('"exceptOnly":["M03"', '"exceptOnly":["P01","M03"')).toMatchObject([
    { id: 'LATE', after: 'P01' },
  ])
  expect(changed('Call {emergencyNumber} now. If', 'Call us. If')).toMatchObject([
    { id: 'emergency_page.call', how: 'words' },
  ])
})
