import { enableCompileCache } from 'node:module'
import { Refusal } from '#database/server/refusal.ts'

/** The command line: one file per command, loaded only when it is called. Exit status 2 is bad input, 1 is a failure. */
type Command = { run: (args: readonly string[]) => Promise<number> }

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  web: () => import('./web.ts'),
  worker: () => import('./worker.ts'),
  triage: () => import('./triage.ts'),
  screen: () => import('./screen.ts'),
  dose: () => import('./dose.ts'),
  rescue: () => import('./rescue.ts'),
  plan: () => import('./plan.ts'),
  code: () => import('./code.ts'),
  rank: () => import('./rank.ts'),
  handout: () => import('./handout.ts'),
  protocol: () => import('./protocol.ts'),
  replay: () => import('./replay.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  audit: () => import('./audit.ts'),
  simulate: () => import('./simulate.ts'),
  schema: () => import('./schema.ts'),
}

enableCompileCache()

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (load === undefined) {
  process.stderr.write(
    `needlepoint: ${name === '' ? 'a command is needed' : `there is no command "${name}"`}. Commands: ${Object.keys(commands).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  const command = await load()
  process.exitCode = await command.run(args).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`needlepoint: ${error.message}\n`)
    return 1
  })
}
