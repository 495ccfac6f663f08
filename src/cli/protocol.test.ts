import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tpiData } from '#protocol/tpi/protocol.ts'

const program = new URL('../../bin/needlepoint', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'protocol-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Ran = { readonly status: unknown; readonly out: string; readonly error: string }

function needlepoint(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { maxBuffer: 1e8 }, (failed, out, error) =>
      resolve({ status: failed === null ? 0 : failed.code, out, error }),
    )
    child.stdin?.end(input)
  })
}

/** The built-in protocol as a file, with its name and one more thing changed. */
function fileWith(name: string, from: string, to: string): string {
  const file = join(folder, `${name}.json`)
  const text = JSON.stringify(tpiData).replace(tpiData.version, name)
  expect(text).toContain(from)
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
  return file
}

const feverOver = (limit: string) => `{"temp_gt_f":"${limit}"},{"win":"W5"}`
const warm = '{"flags":[],"hours_since_procedure":30,"temperature":{"value":"101.5","unit":"F"}}'

test('print writes a protocol that triage takes and answers by', async () => {
  const printed = await needlepoint(['protocol', 'print'])
  expect(JSON.parse(printed.out)).toEqual(JSON.parse(JSON.stringify(tpiData)))
  const mine = fileWith('mine-1', feverOver('101'), feverOver('102'))
  const { status, out } = await needlepoint(['triage', '--protocol', mine], warm)
  expect([status, JSON.parse(out)]).toMatchObject([
    0,
    { disposition: 'message', rules: ['M01'], protocol: 'mine-1' },
  ])
})

test('a bad file is refused with the place and the nearest name, and nothing is answered', async () => {
  const bad = fileWith('bad', '{"flag":"pus"}', '{"flag":"puss"}')
  for (const command of ['triage', 'dose']) {
    const { status, out, error } = await needlepoint([command, '--protocol', bad], warm)
    expect([status, out]).toEqual([2, ''])
    expect(error).toMatch(/triage\.rules\.\d+\.when\S+\.flag: .*"puss" \(nearest: "pus"\)/)
  }
  expect((await needlepoint(['triage', '--protocol', join(folder, 'none')], warm)).status).toBe(2)
})

test('check says what is wrong, with status 1 only for an error', async () => {
  const swapped = fileWith('swapped', feverOver('101'), '{"temp_gt_f":"101"},{"not":{"win":"W5"}}')
  const { status, out } = await needlepoint(['protocol', 'check', swapped])
  const errors = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'error')
  expect(status).toBe(1)
  expect(errors.map((found) => [found.check, found.at])).toEqual([
    ['unreachable', 'C05'],
    ['window', 'P01'],
  ])
})

test('diff shows the rule in words and the reports that go down', async () => {
  const mine = fileWith('mine-2', feverOver('101'), feverOver('101.1'))
  const { status, out } = await needlepoint([
    'protocol',
    'diff',
    'built-in',
    mine,
    '--reports',
    '500',
  ])
  expect(status).toBe(0)
  expect(out).toMatch(/changed red flag P01\n {2}- when: temperature over 101 F/)
  expect(out).toMatch(/^down triage page_now/m)
})

test('diff shows coding, dosing and aftercare, each with the cases and days that change', async () => {
  const text = JSON.stringify(tpiData)
    .replace(
      '"field":"history.sessions","ge":"0","le":"2"',
      '"field":"history.sessions","ge":"0","le":"3"',
    )
    .replace('"plain":{"mg_per_kg":"4.4","mg":"300"}', '"plain":{"mg_per_kg":"4","mg":"300"}')
    .replace('"id":"heat","kind":"do","days":[1,10]', '"id":"heat","kind":"do","days":[1,7]')
  const mine = join(folder, 'mine-3.json')
  writeFileSync(mine, text)
  const { status, out } = await needlepoint([
    'protocol',
    'diff',
    'built-in',
    mine,
    '--reports',
    '200',
  ])
  expect(status).toBe(0)
  expect(out).toMatch(/^changed coding medicare-2024\.over-session-limit$/m)
  expect(out).toMatch(/^down code nothing billed → tpi_1_2x1 .*case code-08/m)
  expect(out).toMatch(/^up dose ok → warn .*limits of lidocaine/m)
  expect(out).toMatch(/^down plan days after .*heat/m)
  expect(out).not.toMatch(/screening|triage/)
})
