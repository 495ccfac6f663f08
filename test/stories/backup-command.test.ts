import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestInstallation, testInstallation } from '../installation.ts'

const run = promisify(execFile)
const project = join(import.meta.dirname, '../..')

let first: TestInstallation
let second: TestInstallation

beforeEach(async () => {
  first = await testInstallation()
  second = await testInstallation()
})
afterEach(async () => {
  await first.remove()
  await second.remove()
})

async function command(home: TestInstallation, ...args: string[]) {
  const env = { ...process.env, NEEDLEPOINT_DATA: home.folder, DATABASE_URL: '', PUBLIC_URL: '' }
  return run(process.execPath, ['src/cli/main.ts', ...args], { cwd: project, env }).then(
    ({ stdout }) => ({ status: 0, stdout, stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  )
}

const lineOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout)

test('a running Needlepoint is backed up, drilled, and brought back into another folder', async () => {
  const start = first.start()
  await expect
    .poll(start.words, { timeout: 90_000, interval: 50 })
    .toContain('Needlepoint is ready')
  const { file, tables, rows } = lineOf(await command(first, 'backup'))
  expect(tables).toBeGreaterThan(20)
  expect(rows).toBeGreaterThan(100)
  expect(await readdir(join(first.folder, 'backups'))).toHaveLength(1)

  const drilled = await command(first, 'restore', '--drill', file)
  expect(lineOf(drilled)).toMatchObject({ tables, rows })
  const audit = await command(first, 'audit', 'verify')
  expect(lineOf(audit)).toMatchObject({ faults: [] })
  expect(audit.status).toBe(0)
  const refused = await command(first, 'restore', file)
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('is not empty') })
  start.child.kill('SIGTERM')
  await start.exited

  const withoutKey = await command(second, 'restore', file)
  expect(withoutKey).toMatchObject({ status: 1, stderr: expect.stringContaining('key') })
  const key = join(first.folder, 'backup-key')
  expect(lineOf(await command(second, 'restore', file, '--key', key))).toMatchObject({
    tables,
    rows,
  })
  const again = second.start()
  await expect
    .poll(again.words, { timeout: 90_000, interval: 50 })
    .toContain('Needlepoint is ready')
  const { rows: patients } = await second.query(
    "select name from needlepoint.patient where name = 'Elena Vargas'",
  )
  expect(patients).toHaveLength(1)
  again.child.kill('SIGTERM')
  expect(await again.exited).toBe(0)
})
