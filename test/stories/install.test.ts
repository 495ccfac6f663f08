import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const run = promisify(execFile)
let folder = ''

/** A project with one package from a file beside it, so that npm needs no network. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needlepoint-install-'))
  await mkdir(join(folder, 'bin'))
  await mkdir(join(folder, 'leaf'))
  await copyFile(
    join(import.meta.dirname, '../../bin/install.mjs'),
    join(folder, 'bin/install.mjs'),
  )
  await writeManifest('leaf', { name: 'leaf', version: '1.0.0' })
  await run('npm', ['pack', './leaf'], { cwd: folder })
  await writeManifest('.', { name: 'tree', devDependencies: { leaf: 'file:leaf-1.0.0.tgz' } })
  await run('npm', ['install', '--package-lock-only', '--offline'], { cwd: folder })
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function writeManifest(path: string, manifest: object): Promise<void> {
  await writeFile(join(folder, path, 'package.json'), JSON.stringify(manifest))
}

async function install(): Promise<string> {
  const { stderr } = await run(process.execPath, ['bin/install.mjs'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', npm_config_offline: 'true' },
  })
  return stderr
}

const installedVersion = async (): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'node_modules/leaf/package.json'), 'utf8')).version

test('it installs once, also the packages of the tests, and then says nothing', async () => {
  expect(await install()).toMatch(/^Installing the packages.*\nInstalled in \d+ s\.\n$/)
  expect(await installedVersion()).toBe('1.0.0')
  expect(await install()).toBe('')
})

test('of two at once one installs and the other waits for it', async () => {
  const words = await Promise.all([install(), install()])
  expect(words.filter((text) => text.includes('Installed in'))).toHaveLength(1)
  expect(words.join('')).toContain('Another start is installing the packages')
  expect(await installedVersion()).toBe('1.0.0')
})

test('it installs again when the lockfile asks for another version', async () => {
  await install()
  await writeManifest('leaf', { name: 'leaf', version: '2.0.0' })
  await run('npm', ['pack', './leaf'], { cwd: folder })
  await writeManifest('.', { name: 'tree', devDependencies: { leaf: 'file:leaf-2.0.0.tgz' } })
  await run('npm', ['install', '--package-lock-only', '--offline'], { cwd: folder })
  expect(await install()).toContain('Installed in')
  expect(await installedVersion()).toBe('2.0.0')
})

test('a damaged lockfile is said in one sentence', async () => {
  await writeFile(join(folder, 'package-lock.json'), '{')
  await expect(install()).rejects.toThrow('needlepoint: package-lock.json is missing or damaged.')
})
