// Installs the packages when they are missing or differ from package-lock.json, and does nothing else.
// Plain JavaScript for the user's own Node, 20 or later: the pinned Node comes with the packages.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(project, 'node_modules')
const pinnedNode = join(modules, '.bin', 'node')

/** Stands while npm works: an install that was killed may have left half a package behind. */
const unfinished = join(modules, '.unfinished')

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(project, path), 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** npm's own rule: a list of names, any of them, or none of those written with "!". */
function fits(list, value) {
  if (list === undefined) return true
  const names = [list].flat()
  const wanted = names.filter((name) => !name.startsWith('!'))
  return !names.includes(`!${value}`) && (wanted.length === 0 || wanted.includes(value))
}

function libc() {
  if (process.platform !== 'linux') return undefined
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[process.arch]
  return existsSync(`/lib/ld-musl-${machine}.so.1`) ? 'musl' : 'glibc'
}

/** Packages without a platform that are optional serve other platforms' packages; npm may leave them out. */
function isNeeded({ optional, devOptional, os, cpu, libc: libcs }) {
  const always = !optional && !devOptional
  if (os === undefined && cpu === undefined) return always
  return (
    fits(os, process.platform) &&
    fits(cpu, process.arch) &&
    (libcs === undefined || fits(libcs, libc()))
  )
}

/** The packages that package-lock.json asks for on this machine and that npm has not noted as installed. */
function missingPackages() {
  const wanted = readPackages('package-lock.json')
  if (wanted === undefined) throw new Error('package-lock.json is missing or damaged.')
  const installed = readPackages('node_modules/.package-lock.json') ?? {}
  return Object.keys(wanted).filter(
    (path) =>
      path !== '' &&
      isNeeded(wanted[path]) &&
      (installed[path] === undefined || installed[path].version !== wanted[path].version),
  )
}

const isInstalled = () => !existsSync(unfinished) && missingPackages().length === 0

/** A name that one process at a time can listen on; on Linux and Windows it goes with its process. */
function lockPath() {
  const name = `needlepoint-install-${createHash('sha256').update(project).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(path) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => socket.destroy()).unref())
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

/** Waits until the process that listens on `path` is gone; returns false when there was none. */
function waitForHolder(path) {
  return new Promise((resolve) => {
    const socket = connect(path)
    let met = false
    socket.once('connect', () => {
      met = true
      console.error('Another start is installing the packages; waiting for it…')
    })
    socket.once('error', () => socket.destroy())
    socket.once('close', () => resolve(met))
  })
}

async function becomeInstaller() {
  const path = lockPath()
  for (;;) {
    const server = await listen(path)
    if (server !== undefined) {
      server.unref()
      return
    }
    const met = await waitForHolder(path)
    if (!met && process.platform !== 'win32' && process.platform !== 'linux')
      rmSync(path, { force: true })
    if (isInstalled()) return
  }
}

/** npm's own program, as the npm that called us or the one on the PATH. */
function findNpm() {
  const caller = process.env.npm_execpath
  if (caller?.endsWith('npm-cli.js') && existsSync(caller)) return caller
  const folders = [...(process.env.PATH ?? '').split(delimiter), dirname(process.execPath)]
  for (const folder of folders) {
    const candidates = [
      join(folder, 'npm'),
      join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
      join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ]
    const found = candidates.filter(existsSync).map((path) => realpathSync(path))
    const program = found.find((path) => path.endsWith('npm-cli.js'))
    if (program !== undefined) return program
  }
  throw new Error('npm was not found: install Node.js 20 or later together with npm.')
}

/**
 * `npm install --no-save` keeps to package-lock.json as `npm ci` does, yet neither empties the folder under
 * a running Needlepoint nor fails when a registry lacks another platform's package. Install scripts stay
 * off: no package of ours needs one, and a script is code that runs unasked.
 */
function runNpm(node) {
  const options = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]
  const quiet = ['--loglevel=error', '--no-progress', '--no-update-notifier']
  return new Promise((resolve, reject) => {
    const child = spawn(node, [findNpm(), 'install', '--no-save', ...options, ...quiet], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (status) =>
      status === 0
        ? resolve()
        : reject(new Error('The packages could not be installed (npm says why above).')),
    )
  })
}

async function install() {
  await becomeInstaller()
  if (isInstalled()) return
  console.error('Installing the packages, once; this takes a minute or so…')
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  const progress = setInterval(() => console.error(`… still installing (${seconds()} s)`), 15_000)
  if (existsSync(unfinished)) rmSync(modules, { recursive: true, force: true })
  mkdirSync(modules, { recursive: true })
  writeFileSync(unfinished, '')
  try {
    await runNpm(process.execPath)
    // An older Node leaves out optional packages that ask for a newer one; the pinned Node takes them.
    if (missingPackages().length > 0 && existsSync(pinnedNode))
      await runNpm(realpathSync(pinnedNode))
  } finally {
    clearInterval(progress)
  }
  const missing = missingPackages()
  if (missing.length > 0) throw new Error(`npm left out ${missing.join(', ')}.`)
  rmSync(unfinished)
  console.error(`Installed in ${seconds()} s.`)
}

const [major] = process.versions.node.split('.').map(Number)
try {
  if (major < 20)
    throw new Error(
      `Needlepoint needs Node.js 20 or later to start; this is ${process.versions.node}.`,
    )
  if (!isInstalled()) await install()
} catch (error) {
  console.error(`needlepoint: ${error.message}`)
  process.exitCode = 1
}
