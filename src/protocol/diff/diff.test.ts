import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ProtocolData, prepare } from '../protocol.ts'
import type { ScreeningInput } from '../screening/input.ts'
import { tpi, tpiData } from '../tpi/protocol.ts'
import { diffProtocols } from './diff.ts'

const { cases }: { cases: { input: ScreeningInput }[] } = JSON.parse(
  readFileSync(new URL('../cases/screening.json', import.meta.url), 'utf8'),
)
const screenings = cases.slice(0, 1).map(({ input }) => ({ from: 'case', input }))
const options = { reports: [], screenings, draws: 300, seed: 7 }

function changed(from: string, to: string) {
  const text = JSON.stringify(tpiData)
  expect(text).toContain(from)
  const data: ProtocolData = JSON.parse(text.replace(from, () => to))
  return diffProtocols(tpi, prepare(data), options)
}

test('a protocol does not differ from itself', () => {
  expect(diffProtocols(tpi, tpi, options)).toEqual({ rules: [], answers: [] })
})

test('a threshold raised by a tenth: in words, and the reports between that go down', () => {
  const { rules, answers } = changed(
    '{"temp_gt_f":"101"},{"win":"W5"}',
    '{"temp_gt_f":"101.1"},{"win":"W5"}',
  )
  expect(rules).toEqual([
    {
      kind: 'changed',
      part: 'red flag',
      id: 'P01',
      fields: {
        when: {
          before: 'temperature over 101 F and in the first 5 days',
          after: 'temperature over 101.1 F and in the first 5 days',
        },
      },
    },
  ])
  expect(answers.find(({ direction }) => direction === 'down')).toMatchObject({
    part: 'triage',
    before: 'page_now',
    rulesBefore: ['P01'],
    example: { from: 'limits of P01', input: { temperature: { value: '101.1', unit: 'F' } } },
  })
})

test('a rule taken away, and the answers that change', () => {
  const { rules, answers } = changed(
    '"id":"P10","disposition":"page_now"',
    '"id":"P10x","disposition":"message"',
  )
  expect(rules.map(({ kind, id }) => [kind, id])).toEqual([
    ['removed', 'P10'],
    ['added', 'P10x'],
  ])
  expect(answers.map(({ direction }) => direction)).toContain('down')
})

test('a stricter screening rule goes up', () => {
  const { answers } = changed(
    '"id":"fever_4w.week","when":{"all":[{"field":"answers.fever_4w.value","eq":"yes"},{"field":"answers.fever_4w.lastOn","daysAgo":{"ge":3,"le":7}}]},"outcome":"review"',
    '"id":"fever_4w.week","when":{"all":[{"field":"answers.fever_4w.value","eq":"yes"},{"field":"answers.fever_4w.lastOn","daysAgo":{"ge":3,"le":7}}]},"outcome":"hold"',
  )
  expect(answers[0]).toMatchObject({
    part: 'screen',
    direction: 'up',
    before: 'review',
    after: 'hold',
    rulesBefore: ['fever_4w.week: review'],
    rulesAfter: ['fever_4w.week: hold'],
  })
})
