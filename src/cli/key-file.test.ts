import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeyFile } from './key-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needlepoint-key-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('the first start makes a key that its owner alone reads; the next ones keep it', async () => {
  const path = join(folder, 'made')
  const [key] = await openKeyFile(path)
  expect(key?.version).toBe(1)
  expect(key?.value.length).toBeGreaterThanOrEqual(43)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await openKeyFile(path)).toEqual([key])
})

test('a line added rotates: both are there, told apart by their version', async () => {
  const path = join(folder, 'rotated')
  const [key] = await openKeyFile(path)
  const text = await readFile(path, 'utf8')
  await writeFile(path, `${text}2 ${'n'.repeat(43)}\n`)
  expect(await openKeyFile(path)).toEqual([key, { version: 2, value: 'n'.repeat(43) }])
})

test('a file that others may read, or that holds no key, is refused without repeating it', async () => {
  const open = join(folder, 'open')
  await openKeyFile(open)
  await chmod(open, 0o644)
  await expect(openKeyFile(open)).rejects.toThrow(/Others may read/)
  const wrong = join(folder, 'wrong')
  await writeFile(wrong, 'my secret passphrase\n', { mode: 0o600 })
  await expect(openKeyFile(wrong)).rejects.toThrow(/not "version secret"/)
  await expect(openKeyFile(wrong)).rejects.not.toThrow(/passphrase/)
})
