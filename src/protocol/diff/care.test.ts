import { expect, test } from 'vitest'
import { seeded } from '../cases/random-reports.ts'
import { type ProtocolData, prepare } from '../protocol.ts'
import { tpi, tpiData } from '../tpi/protocol.ts'
import { diffProtocols } from './diff.ts'
import { ruleChanges } from './rule-changes.ts'

const options = { reports: [], screenings: [], draws: 600, seed: 7 }
const text = JSON.stringify(tpiData)

function changed(from: string, to: string) {
  expect(text).toContain(from)
  const data: ProtocolData = JSON.parse(text.replace(from, () => to))
  return diffProtocols(tpi, prepare(data), options)
}

test('a fourth session a year is paid: the rule in words, and notes that go down', () => {
  const { rules, answers } = changed(
    '"when":{"not":{"field":"history.sessions","ge":"0","le":"2"}}',
    '"when":{"not":{"field":"history.sessions","ge":"0","le":"3"}}',
  )
  expect(rules).toEqual([
    {
      kind: 'changed',
      part: 'coding',
      id: 'medicare-2024.over-session-limit',
      fields: {
        when: {
          before: 'not: the number of sessions in the 12 months before is at least 0 and at most 2',
          after: 'not: the number of sessions in the 12 months before is at least 0 and at most 3',
        },
      },
    },
  ])
  expect(new Set(answers.map(({ part }) => part))).toEqual(new Set(['code']))
  expect(answers[0]).toMatchObject({
    direction: 'down',
    before: 'nothing billed',
    rulesBefore: expect.arrayContaining(['over-session-limit']),
    example: { from: expect.stringMatching(/^random note/), input: { payer: 'medicare_2024_lcd' } },
  })
})

test('a muscle counted with another: the notes that bill another role', () => {
  const { rules, answers } = changed(
    '{"id":"levator-scapulae","counted":"levator-scapulae"',
    '{"id":"levator-scapulae","counted":"trapezius"',
  )
  expect(rules.map(({ part, id }) => [part, id])).toEqual([['coding', 'muscle levator-scapulae']])
  expect(answers.map(({ before, after }) => [before, after])).toContainEqual([
    expect.stringContaining('tpi_3_plus'),
    expect.stringContaining('tpi_1_2'),
  ])
})

test('a ceiling raised by a tenth: the doses between go down', () => {
  const { rules, answers } = changed(
    '"plain":{"mg_per_kg":"4.4","mg":"300"}',
    '"plain":{"mg_per_kg":"4.5","mg":"300"}',
  )
  expect(rules).toEqual([
    {
      kind: 'changed',
      part: 'dose',
      id: 'lidocaine',
      fields: {
        plain: {
          before: 'mg 300, mg_per_kg 4.4',
          after: 'mg 300, mg_per_kg 4.5',
        },
      },
    },
  ])
  expect(answers.filter(({ direction }) => direction === 'down')).toContainEqual(
    expect.objectContaining({
      part: 'dose',
      before: 'block',
      after: 'warn',
      example: expect.objectContaining({ from: 'limits of lidocaine' }),
    }),
  )
  expect(answers.filter(({ direction }) => direction === 'up')).toEqual([])
})

test('a factor and a rescue dose changed: up, and beside', () => {
  const frail = changed('"factor":"0.7"', '"factor":"0.5"')
  expect(frail.answers.map(({ direction }) => direction)).toContain('up')
  expect(frail.answers.map(({ direction }) => direction)).not.toContain('down')
  const lipid = changed('"bolus_ml_per_kg":"1.5"', '"bolus_ml_per_kg":"1.2"')
  expect(lipid.rules.map(({ part, id }) => [part, id])).toEqual([['rescue', 'rescue.lipid']])
  expect(lipid.answers).toContainEqual(
    expect.objectContaining({
      part: 'rescue',
      direction: 'beside',
      rulesBefore: ['bolus_ml: 82.5'],
      rulesAfter: ['bolus_ml: 66'],
    }),
  )
})

test('an acetaminophen limit raised: what would no longer page', () => {
  const { answers } = changed(
    '{"num":["total_mg_24h",">","4000"]}',
    '{"num":["total_mg_24h",">","5000"]}',
  )
  expect(answers[0]).toMatchObject({
    part: 'rescue',
    direction: 'down',
    before: 'page_now',
    after: 'warn',
  })
})

test('a task that ends sooner, and one for fewer patients', () => {
  const heat = changed(
    '"id":"heat","kind":"do","days":[1,10]',
    '"id":"heat","kind":"do","days":[1,7]',
  )
  expect(heat.rules).toMatchObject([
    { part: 'aftercare', id: 'heat', fields: { days: { before: '1, 10', after: '1, 7' } } },
  ])
  expect(heat.answers[0]).toMatchObject({
    part: 'plan',
    direction: 'down',
    rulesBefore: [expect.stringMatching(/^days 1 2 3 4 5 6 7 8 9 10: heat: /)],
    rulesAfter: [expect.stringMatching(/^days 1 2 3 4 5 6 7: heat: /)],
  })
  const late = changed('"at":{"local":"20:00"}', '"at":{"local":"18:00"}')
  expect(late.rules.map(({ id }) => id)).toEqual(['check-in first_evening'])
  expect(late.answers.map(({ direction }) => direction)).toContain('beside')
})

/** Every place of a protocol that holds a text, a number or yes or no. */
function* leaves(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) yield path
  else for (const [key, part] of Object.entries(value)) yield* leaves(part, [...path, key])
}

test('no change of the file goes unseen, wherever it is', () => {
  const { version: _, status: __, ...parts } = tpiData
  // Forms of condition that are never anything but true.
  const forms = ['temp_unclear', 'time_invalid']
  const all = [...leaves(parts, [])].filter((path) => !forms.includes(path.at(-1) ?? ''))
  const random = seeded(5)
  const unseen = Array.from({ length: 150 }, () => all[Math.floor(random() * all.length)] ?? [])
    .filter((path) => ruleChanges(tpiData, withChange(path)).length === 0)
    .map((path) => path.join('.'))
  expect(unseen).toEqual([])
}, 60_000)

function withChange(path: readonly string[]): ProtocolData {
  const data: ProtocolData = JSON.parse(text)
  let at: object = data
  for (const key of path.slice(0, -1)) at = Object(Reflect.get(at, key))
  const last = path.at(-1) ?? ''
  Reflect.set(at, last, changedLeaf(Reflect.get(at, last)))
  return data
}

/** A mark that is taken away, a number that is another, a word with one letter more. */
function changedLeaf(leaf: unknown): unknown {
  if (leaf === 'draft') return undefined
  if (typeof leaf === 'boolean') return !leaf
  return typeof leaf === 'number' ? leaf + 1 : `${leaf}x`
}
