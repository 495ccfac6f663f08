import { migrate } from '#database/migrate.ts'
import { roleTrouble } from '#database/roles.ts'
import { Refusal } from '#database/server/refusal.ts'
import { isLoopback, loadSettings, localAddress, project, type Settings } from './settings.ts'
import { keepBackups } from './start/backups.ts'
import { type Child, keepRunning } from './start/children.ts'
import { newSetupToken, whatItServes } from './start/clinics.ts'
import { openDatabase } from './start/database.ts'
import { waitUntilHealthy } from './start/health.ts'
import { buildScreens } from './start/screens.ts'

/**
 * `needlepoint start`: the whole of Needlepoint as one tree of processes, until Ctrl-C. `--real` sets a real
 * clinic up in an empty database, where the demo would be loaded otherwise.
 *
 * @returns the exit status: 0 when it was stopped, 1 when it could not start.
 */
export async function run(args: readonly string[] = []): Promise<number> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort())
  }
  stopWithNpm(stopping)
  try {
    await using opened = new AsyncDisposableStack()
    await start(loadSettings(), args.includes('--real'), opened, stopping.signal)
    await aborted(stopping.signal)
    say('Stopping…')
    return 0
  } catch (error) {
    if (stopping.signal.aborted) return 0
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`needlepoint: ${error.message}\n`)
    return 1
  }
}

/** Opens everything in order; what was opened is closed in the reverse order by `opened`. */
async function start(
  settings: Settings,
  real: boolean,
  opened: AsyncDisposableStack,
  signal: AbortSignal,
): Promise<void> {
  const database = await openDatabase(settings, say)
  opened.defer(() => database.stop())
  signal.throwIfAborted()
  const migrations = await migrate(database.url)
  if (migrations.length > 0)
    say(`The database was brought to this version (${migrations.length} steps).`)
  signal.throwIfAborted()
  const trouble = await roleTrouble(database.applicationUrl)
  if (trouble !== undefined) throw new Refusal(trouble)
  await buildScreens(project, say, signal)
  signal.throwIfAborted()
  const found = await refuseOrFill(database.applicationUrl, settings, real)
  signal.throwIfAborted()
  say('Starting the web server and the worker…')
  const { web, worker } = startProcesses(database.applicationUrl, settings)
  opened.defer(async () => {
    await Promise.all([web.stop(), worker.stop()])
  })
  await waitUntilHealthy(localAddress(settings), web, signal)
  if (!found.demo) {
    const backups = keepBackups(settings, database.url, signal, say)
    opened.defer(() => backups)
  }
  say(readyText(settings, found))
}

function startProcesses(url: string, settings: Settings): { web: Child; worker: Child } {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: `${project}/node_modules/.cache/node`,
    DATABASE_URL: url,
    NEEDLEPOINT_DATA: settings.dataFolder,
    NEEDLEPOINT_KEY_FILE: settings.keyFile,
    HOST: settings.host,
    PORT: String(settings.port),
  }
  return { web: keepRunning('web', env, say), worker: keepRunning('worker', env, say) }
}

/** What is served, and where a real clinic is not there yet, the token of its set-up. */
type Found = { readonly demo: boolean; readonly setupToken?: string | undefined }

/**
 * Loads the demo into an empty database, or makes the link that sets a real clinic up. The two never meet in
 * one database. Patients' links must lead to an address they can reach, so a real clinic has to name it.
 */
async function refuseOrFill(url: string, settings: Settings, asked: boolean): Promise<Found> {
  const { serves, setupBegun } = await whatItServes(url)
  if (serves === 'demo') {
    if (asked) throw new Refusal(demoIsThere)
    return { demo: true }
  }
  const real = asked || setupBegun || serves === 'real'
  if (real && settings.publicUrl === undefined) {
    throw new Refusal(
      'A real clinic needs PUBLIC_URL, the https address under which patients reach it: set it in .env (see .env.example).',
    )
  }
  if (serves === 'real') return { demo: false }
  if (real) return { demo: false, setupToken: await newSetupToken(url) }
  say('Loading the demo clinic…')
  const { fillWithDemo } = await import('./start/demo.ts')
  await fillWithDemo(url, settings)
  return { demo: true }
}

const demoIsThere =
  'This data folder holds the demo, and a real clinic never shares it. Name another one in NEEDLEPOINT_DATA, or another DATABASE_URL.'

function readyText(settings: Settings, { demo, setupToken }: Found): string {
  const local = localAddress(settings)
  const lines = [`\nNeedlepoint is ready: ${settings.publicUrl ?? local}`]
  if (settings.publicUrl !== undefined && settings.publicUrl !== local) {
    lines.push(`  on this machine: ${local}`)
  }
  if (setupToken !== undefined) {
    lines.push(
      '  No clinic is set up yet. Open this link; it works once, for a day, and until the next start:',
      `  ${settings.publicUrl ?? local}/setup/${setupToken}`,
    )
  }
  if (demo) {
    lines.push(
      '  This is the demo clinic: its people are made up.',
      isLoopback(settings.host)
        ? '  On the start page, enter as patient, front desk, nurse, clinician, clinic lead or administrator with one press.'
        : '  Its roles can be entered only where HOST is loopback.',
    )
  }
  return [...lines, `  Everything is kept in ${settings.dataFolder}. Ctrl-C stops it.`].join('\n')
}

/** `npm start` puts a shell between npm and us that passes no signal on; we notice that it is gone. */
function stopWithNpm(stopping: AbortController): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stopping.abort()
  }, 250).unref()
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
