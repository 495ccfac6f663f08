import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const casesOf = (name: string) =>
  JSON.parse(readFileSync(`${root}src/protocol/cases/${name}.json`, 'utf8')).cases

function needlepoint(
  args: readonly string[],
  input: string,
): Promise<{ status: unknown; lines: string[] }> {
  return new Promise((resolve) => {
    const child = execFile(`${root}bin/needlepoint`, args, { maxBuffer: 1e8 }, (error, stdout) => {
      resolve({ status: error === null ? 0 : error.code, lines: stdout.trimEnd().split('\n') })
    })
    child.stdin?.end(input)
  })
}

test('triage answers every case in one run, flat or with its id', async () => {
  const cases = casesOf('red-flags')
  const asked = cases.map((one: { id: string; input: object }, at: number) =>
    JSON.stringify(at % 2 === 0 ? { id: one.id, input: one.input } : { id: one.id, ...one.input }),
  )
  const { status, lines } = await needlepoint(['triage'], asked.join('\n'))
  const answers = lines.map((line) => JSON.parse(line))
  expect(
    answers.map(({ id, disposition, rules }) => ({
      id,
      expected: disposition,
      expected_rules: rules,
    })),
  ).toEqual(
    cases.map(({ id, expected, expected_rules }: Record<string, unknown>) => ({
      id,
      expected,
      expected_rules,
    })),
  )
  expect(status).toBe(0)
  expect(answers[0]).toMatchObject({
    because: [expect.any(String)],
    tell: { en: expect.any(Array), es: expect.any(Array) },
  })
})

test('screen answers every case in one run', async () => {
  const cases = casesOf('screening')
  const asked = cases.map(({ id, input }: Record<string, unknown>) => JSON.stringify({ id, input }))
  const { status, lines } = await needlepoint(['screen'], asked.join('\n'))
  const answers = lines
    .map((line) => JSON.parse(line))
    .map(({ id, decision, reasons }) => ({
      id,
      expected: { decision, rules: reasons.map(({ rule }: { rule: string }) => rule) },
    }))
  expect(answers).toEqual(
    cases.map(({ id, expected }: Record<string, unknown>) => ({ id, expected })),
  )
  expect(status).toBe(0)
})

test('bad lines are named and the others still answered', async () => {
  const { status, lines } = await needlepoint(
    ['triage'],
    '{"id":1,"flags":[]}\nnope\n{"id":2,"flags":[],"flagz":[]}\n',
  )
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: 1, disposition: 'self_care', rules: ['NONE'] },
    { id: null, error: { code: 'not-json' } },
    { id: 2, error: { code: 'unknown-key', path: 'flagz' } },
  ])
  expect(status).toBe(2)
})

test('schema prints the JSON Schema of an input', async () => {
  const { status, lines } = await needlepoint(['schema', 'triage'], '')
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['flags'],
  })
  expect(status).toBe(0)
  expect((await needlepoint(['schema', 'nothing'], '')).status).toBe(2)
})
