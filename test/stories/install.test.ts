import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  await copyFile(
    join(import.meta.dirname, '../../bin/install.mjs'),
    join(folder, 'bin/install.mjs'),
  )
  await askFor('1.0.0')
})

/** Leaves package.json and package-lock.json as a pull would: they ask for `version` of the package. */
async function askFor(version: string): Promise<void> {
  const elsewhere = join(folder, version)
  const tarball = `leaf-${version}.tgz`
  await mkdir(join(elsewhere, 'leaf'), { recursive: true })
  await writeFile(join(elsewhere, 'leaf/package.json'), JSON.stringify({ name: 'leaf', version }))
  await writeFile(
    join(elsewhere, 'package.json'),
    JSON.stringify({ name: 'tree', devDependencies: { leaf: `file:${tarball}` } }),
  )
  await run('npm', ['pack', './leaf'], { cwd: elsewhere })
  await run('npm', ['install', '--package-lock-only', '--offline'], { cwd: elsewhere })
  for (const name of ['package.json', 'package-lock.json', tarball]) {
    await copyFile(join(elsewhere, name), join(folder, name))
  }
}

afterEach(() => rm(folder, { recursive: true, force: true }))

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
  await askFor('2.0.0')
  expect(await install()).toContain('Installed in')
  expect(await installedVersion()).toBe('2.0.0')
})

test('what a killed install left behind is thrown away', async () => {
  await install()
  await writeFile(join(folder, 'node_modules/.unfinished'), '')
  await writeFile(join(folder, 'node_modules/leaf/half'), '')
  expect(await install()).toContain('Installed in')
  expect(await readdir(join(folder, 'node_modules/leaf'))).toEqual(['package.json'])
  expect(await install()).toBe('')
})

test('a damaged lockfile is said in one sentence', async () => {
  await writeFile(join(folder, 'package-lock.json'), '{')
  await expect(install()).rejects.toThrow('needlepoint: package-lock.json is missing or damaged.')
})
