import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeLinks } from './links.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needlepoint-links-'))
  await mkdir(join(folder, 'native/lib'), { recursive: true })
  await writeFile(join(folder, 'native/lib/libpq.so.5.18'), 'library')
  await writeFile(
    join(folder, 'native/pg-symlinks.json'),
    JSON.stringify(
      ['libpq.so', 'libpq.so.5'].map((name) => ({
        source: 'native/lib/libpq.so.5.18',
        target: `native/lib/${name}`,
      })),
    ),
  )
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('links are relative, so that the folder can be moved', async () => {
  expect(await makeLinks(join(folder, 'native'))).toBe(true)
  expect(await readlink(join(folder, 'native/lib/libpq.so.5'))).toBe('libpq.so.5.18')
  expect(await readFile(join(folder, 'native/lib/libpq.so'), 'utf8')).toBe('library')
})

test('many at once leave whole links and nothing else', async () => {
  await Promise.all(Array.from({ length: 20 }, () => makeLinks(join(folder, 'native'))))
  expect((await readdir(join(folder, 'native/lib'))).sort()).toEqual([
    'libpq.so',
    'libpq.so.5',
    'libpq.so.5.18',
  ])
  expect((await lstat(join(folder, 'native/lib/libpq.so'))).isSymbolicLink()).toBe(true)
})

test('a platform without a list has no links to make', async () => {
  await rm(join(folder, 'native/pg-symlinks.json'))
  expect(await makeLinks(join(folder, 'native'))).toBe(true)
})
