import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'

/** How PostgreSQL's programs are run: which ones, and as whom (undefined is ourselves). */
export type Programs = { readonly binaries: Binaries; readonly account: Account | undefined }

/** The options of `node:child_process` that every program needs; nothing named PG… is passed on. */
export function programOptions({ binaries, account }: Programs) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_|npm_)/.test(name)),
  )
  return {
    cwd: binaries.native,
    env: { ...env, LC_ALL: 'C' },
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  }
}

/** The path of one of PostgreSQL's programs. */
export function programPath(
  { binaries }: Programs,
  name: 'initdb' | 'pg_ctl' | 'postgres',
): string {
  return join(binaries.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** Runs a program to its end and returns what it wrote. Throws with its words when it fails. */
export async function runProgram(
  programs: Programs,
  name: 'initdb' | 'pg_ctl' | 'postgres',
  args: readonly string[],
): Promise<string> {
  const run = promisify(execFile)
  const { stdout } = await run(programPath(programs, name), args, programOptions(programs))
  return stdout
}
