import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** `npm test`: everything, in order of what is quick to tell. Ends with `N passed, N failed`. */
const root = join(import.meta.dirname, '..')
const artifacts = join(root, 'test/artifacts')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

type Tally = { passed: number; failed: number }

function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
}

async function check(title: string, program: string, args: readonly string[]): Promise<Tally> {
  const startedMs = performance.now()
  process.stdout.write(`\n— ${title}\n`)
  const status = await run(program, args)
  const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${title} (${seconds} s)\n`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Vitest's own counts; a run that ends without a report, or whose set-up failed, is a failure. */
async function suite(project: string): Promise<Tally> {
  const report = join(artifacts, `${project}.json`)
  await rm(report, { force: true })
  const whole = await check(`tests: ${project}`, bin('vitest'), [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const text = await readFile(report, 'utf8').catch(() => '{}')
  const counts: { numPassedTests?: number; numFailedTests?: number } = JSON.parse(text)
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts
  return whole.failed > 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed }
}

const steps: readonly (() => Promise<Tally>)[] = [
  () => check('format and lint', bin('biome'), ['ci', '--error-on-warnings', '.']),
  () => check('route types', bin('react-router'), ['typegen']),
  () => check('types', bin('tsc'), ['--noEmit']),
  () => check('build of the screens', process.execPath, ['src/cli/main.ts', 'build']),
  () => suite('unit'),
  () => suite('stories'),
  () => suite('browser'),
]

await mkdir(artifacts, { recursive: true })
const tally: Tally = { passed: 0, failed: 0 }
for (const step of steps) {
  const { passed, failed } = await step()
  tally.passed += passed
  tally.failed += failed
}
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`)
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1
