import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'needlepoint-code-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Case = { id: string; input: object; expected: Record<string, unknown> }
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(`${root}src/protocol/cases/coding.json`, 'utf8'),
)

function code(
  args: readonly string[],
  input: string,
): Promise<{ status: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(`${root}bin/needlepoint`, ['code', ...args], (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : error.code, stdout, stderr })
    })
    child.stdin?.end(input)
  })
}

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('code answers every case in one run, flat or with its id, in roles only', async () => {
  const asked = cases.map(({ id, input }, at) =>
    JSON.stringify(at % 2 === 0 ? { id, input } : { id, ...input }),
  )
  const { status, stdout } = await code([], asked.join('\n'))
  const answers = linesOf(stdout)
  const compared = cases.map(({ id, expected }, at) => [
    id,
    Object.fromEntries(Object.keys(expected).map((name) => [name, answers[at]?.[name]])),
  ])
  expect(compared).toEqual(cases.map(({ id, expected }) => [id, expected]))
  expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
  expect(answers.some((answer) => 'cpt' in answer)).toBe(false)
  expect(status).toBe(0)
})

const sessionWith = (id: string) => JSON.stringify(cases.find((one) => one.id === id))

async function withNumbers(file: string, id: string) {
  const path = join(folder, 'numbers.json')
  writeFileSync(path, file)
  const input = JSON.parse(sessionWith(id))
  return code(['--cpt', path], JSON.stringify({ id, input: input.input }))
}

test.each([
  '{"tpi_1_2":"0001A","evaluation":["0002A","0003A"]}',
  '{"codes":{"tpi_1_2":"0001A","evaluation":["0002A","0003A"]}}',
  '{"cpt":{"notice":"","codes":{"tpi_1_2":"0001A","evaluation":["0002A","0003A"]}}}',
])(
  "a clinic's own numbers are answered as well; among several a coder chooses: %s",
  async (file) => {
    const { status, stdout } = await withNumbers(file, 'code-13')
    expect(linesOf(stdout)).toMatchObject([
      { procedures: ['tpi_1_2x1', 'evaluationx1'], cpt: ['0001Ax1'], cpt_open: ['evaluationx1'] },
    ])
    expect(status).toBe(0)
  },
)

test.each([
  ['{"tpi_1_2":"1"}', '"tpi_1_2"'],
  ['{"tpi_1_3":"0001A"}', 'tpi_1_3'],
  ['{"codes":[]}', 'Roles: tpi_1_2'],
  ['nope', 'not JSON'],
])('a file of numbers that cannot be used is named: %s', async (file, words) => {
  const { status, stdout, stderr } = await withNumbers(file, 'code-01')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
})

test('bad input is answered with its path, and the others still answered', async () => {
  const { status, stdout } = await code(
    [],
    '{"id":1,"targets":[{"muscle":"soleus","sidee":"left"}]}\n{"id":2}\n',
  )
  expect(linesOf(stdout)).toMatchObject([
    { id: 1, error: { code: 'unknown-key', path: 'targets.0.sidee' } },
    { id: 2, procedures: [], hcpcs: [] },
  ])
  expect(status).toBe(2)
})

test('a protocol that cannot be read is refused', async () => {
  const { status, stderr } = await code(['--protocol', join(folder, 'none.json')], '')
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('none.json') })
})

test('a file that is not there and an option that is not known are refused', async () => {
  expect(await code(['--cpt', join(folder, 'none.json')], '')).toMatchObject({ status: 2 })
  expect(await code(['--colour', 'red'], '')).toMatchObject({ status: 2 })
})
