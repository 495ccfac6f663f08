import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#database/server/refusal.ts'

/** What the built screens are made of; src/cli and src/worker are not in them. */
const sources = [
  'src/clinic',
  'src/database',
  'src/fhir',
  'src/outside',
  'src/protocol',
  'src/web',
  'package-lock.json',
  'react-router.config.ts',
  'vite.config.ts',
]

/**
 * Builds the web screens of `project` when their sources differ from those of the last whole build, by
 * content, since a checkout changes every file's time.
 *
 * @throws Refusal with the builder's last lines when the build fails.
 */
export async function buildScreens(
  project: string,
  notice: (sentence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stamp = join(project, 'build/.stamp')
  const hash = await hashSources(project)
  if ((await readOrNothing(stamp)) === hash) return
  notice('Building the screens, once for this version…')
  await rm(stamp, { force: true })
  await runBuilder(project, signal)
  await writeFile(stamp, hash)
}

async function hashSources(project: string): Promise<string> {
  const lists = await Promise.all(sources.map((source) => listFiles(project, source)))
  const files = lists.flat().sort()
  const contents = await Promise.all(
    files.map(async (file) => ({ file, bytes: await readFile(join(project, file)) })),
  )
  const hash = createHash('sha256').update(process.version)
  for (const { file, bytes } of contents) hash.update(`\0${file}\0`).update(bytes)
  return hash.digest('hex')
}

/** The files of a folder, a file itself, or nothing where there is neither; without tests. */
async function listFiles(project: string, source: string): Promise<string[]> {
  if (/\.\w+$/.test(source)) return (await readOrNothing(join(project, source))) ? [source] : []
  const entries = await readdir(join(project, source), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
}

async function readOrNothing(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

async function runBuilder(project: string, signal: AbortSignal): Promise<void> {
  const builder = join(project, 'node_modules/@react-router/dev/bin.cjs')
  const child = spawn(process.execPath, [builder, 'build'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  if ((await promise) === 0) return
  const end = said.join('').trimEnd().split('\n').slice(-20).join('\n')
  throw new Refusal(`The screens could not be built:\n${end}`)
}
