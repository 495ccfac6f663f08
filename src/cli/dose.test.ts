import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guardDose } from '#protocol/dosing/guard.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { dosePlan } from './inputs/dose.ts'
import { answerText } from './json-lines.ts'

type Case = { id: string; input: object; expected: object | string }
type Answer = Readonly<Record<string, unknown>>

const root = new URL('../../', import.meta.url).pathname
const casesOf = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(`${root}src/protocol/cases/${name}.json`, 'utf8')).cases

function needlepoint(
  args: readonly string[],
  input: string,
): Promise<{ status: unknown; answers: readonly Answer[] }> {
  return new Promise((resolve) => {
    const child = execFile(`${root}bin/needlepoint`, args, (error, stdout) => {
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line): Answer => JSON.parse(line))
      resolve({ status: error === null ? 0 : error.code, answers })
    })
    child.stdin?.end(input)
  })
}

/** Every field that a case expects, from the answer. */
const expectedOf = (answer: Answer | undefined, expected: object) =>
  Object.fromEntries(Object.keys(expected).map((key) => [key, answer?.[key]]))

const asked = (cases: readonly Case[]) =>
  cases
    .map(({ id, input }, at) => JSON.stringify(at % 2 === 0 ? { id, input } : { id, ...input }))
    .join('\n')

test('dose answers every case in one run, field by field', async () => {
  const cases = casesOf('dosing')
  const { status, answers } = await needlepoint(['dose'], asked(cases))
  expect(status).toBe(0)
  expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
  for (const [at, { expected }] of cases.entries()) {
    expect(expectedOf(answers[at], Object(expected))).toEqual(expected)
    expect(answers[at]).toMatchObject({ protocol: tpi.version })
    expect(answers[at]?.because).not.toEqual([])
  }
})

test('rescue answers every case in one run, field by field, with or without what its author expects', async () => {
  const cases = casesOf('rescue')
  const whole = cases.map(({ input, ...rest }) => JSON.stringify({ ...rest, ...input })).join('\n')
  for (const lines of [asked(cases), whole]) {
    const { status, answers } = await needlepoint(['rescue'], lines)
    expect(status).toBe(0)
    for (const [at, { id, expected }] of cases.entries()) {
      const fields = typeof expected === 'string' ? { answer: expected } : expected
      expect({ id: answers[at]?.id, ...expectedOf(answers[at], fields) }).toEqual({ id, ...fields })
      expect(answers[at]?.because).not.toEqual([])
    }
  }
})

test('the poison number is filled in, and schema prints both inputs', async () => {
  const { answers } = await needlepoint(
    ['rescue'],
    '{"kind":"acetaminophen","total_mg_24h":9000,"dose_mg":1000}',
  )
  expect(JSON.stringify(answers[0]?.tell)).toContain('1-800-222-1222')
  for (const name of ['dose', 'rescue']) {
    const { stdout } = await new Promise<{ stdout: string }>((resolve) => {
      execFile(`${root}bin/needlepoint`, ['schema', name], (_, text) => resolve({ stdout: text }))
    })
    expect(JSON.parse(stdout)).toHaveProperty('$schema')
  }
})

describe('bad input', () => {
  const usual = {
    weight: { value: 70, unit: 'kg' },
    drugs: [{ drug: 'lidocaine', percent: '1', ml: 10, epi: false }],
  }
  const answer = (input: unknown) => {
    const { lines, failed } = answerText(JSON.stringify({ id: 1, input }), dosePlan, (plan) =>
      guardDose(tpi, plan),
    )
    return { failed, answered: lines.map((line): Answer => JSON.parse(line))[0] }
  }
  test.each([
    [{ ...usual, weight_kg: 70 }, 'weight_kg'],
    [{ ...usual, weight: { value: 70, unit: 'stone' } }, 'weight.unit'],
    [{ ...usual, weight: 70 }, 'weight'],
    [{ weight: usual.weight }, 'drugs'],
    [{ ...usual, drugs: [{ ...usual.drugs[0], strength: '1%' }] }, 'drugs.0.strength'],
    [{ ...usual, drugs: [{ ...usual.drugs[0], epi: 'no' }] }, 'drugs.0.epi'],
    [{ ...usual, modifiers: ['fraile'] }, 'modifiers.0'],
    [{ ...usual, prior_other: [{ kind: 'gel', hours_before: 3 }] }, 'prior_other.0.kind'],
  ])('%j is answered with its path', (input, path) => {
    expect(answer(input)).toMatchObject({
      failed: true,
      answered: { id: 1, error: { path: `input.${path}` } },
    })
  })
  test('what is missing is no bad input: it is answered, and does not clear', () => {
    for (const input of [
      { drugs: [] },
      { ...usual, weight: null },
      { ...usual, drugs: [{ drug: 'lidocaine' }] },
    ]) {
      expect(answer(input)).toMatchObject({
        failed: false,
        answered: { verdict: 'cannot_compute' },
      })
    }
  })
})
