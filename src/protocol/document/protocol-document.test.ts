import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../explain.ts'
import { protocolWords } from '../protocol-words.ts'
import { tpi, tpiData } from '../tpi/protocol.ts'
import { sources } from '../tpi/sources.ts'
import { protocolDocument } from './protocol-document.ts'

const path = new URL('../PROTOCOL.md', import.meta.url)

test('PROTOCOL.md says what the rules say (UPDATE=1 writes it anew)', () => {
  const document = protocolDocument(tpiData, sources)
  if (process.env.UPDATE === '1') writeFileSync(path, document)
  expect(readFileSync(path, 'utf8')).toBe(document)
})

test('every source that a rule names is in the registry', () => {
  const rules = [
    ...tpi.triage.rules,
    ...tpi.screening.questions.flatMap((question) => question.rules),
  ]
  for (const { id, source } of rules) {
    for (const key of source)
      expect([id, key, Object.hasOwn(sources, key)]).toEqual([id, key, true])
  }
})

test('what is sourced names a source', () => {
  const rules = [
    ...tpi.triage.rules,
    ...tpi.screening.questions.flatMap((question) => question.rules),
  ]
  expect(
    rules.filter(({ confidence, source }) => confidence === 'sourced' && source.length === 0),
  ).toEqual([])
})

describe('a condition in words', () => {
  test.each([
    [
      { all: [{ flag: 'hives_local' }, { not: { win: 'W5' } }] },
      'hives in one place and after the first 5 days',
    ],
    [
      { all: [{ any: [{ temp_ge_f: '100.4' }, { flag: 'rigors' }] }, { mod: 'diabetic' }] },
      '(temperature of 100.4 F or more or shaking chills) and [diabetes]',
    ],
    [{ not: { all: [{ hours_le: 6 }, { flag: 'drowsy' }] } }, 'after 6 h or not: drowsy'],
    [{ num: ['glucose_mgdl', '<', '54'] }, 'glucose in mg/dL under 54'],
    [
      {
        all: [
          { field: 'answers.fever_4w.value', eq: 'yes' },
          { field: 'answers.fever_4w.lastOn', daysAgo: { ge: 3, le: 7 } },
        ],
      },
      '“Have you had a fever in the last 4 weeks?” is yes and the last fever was 3 to 7 days before the procedure',
    ],
    [
      { count: 'answers.anticoag.items', where: { def: 'itemAntithrombotic' }, ge: 2 },
      'for at least 2 of the blood thinners: the drug is an antithrombotic',
    ],
    [
      { field: 'answers.fever_4w.lastOn', daysAgo: { le: 2 } },
      'the last fever was 2 days before the procedure or later',
    ],
  ] as const)('%j', (condition, words) => {
    expect(explain(condition, protocolWords(tpiData))).toBe(words)
  })
})
