import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './lock.ts'
import { Refusal } from './refusal.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needlepoint-lock-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function holdInAnotherProcess() {
  const program = `
    import { lockFolder } from ${JSON.stringify(`${import.meta.dirname}/lock.ts`)}
    lockFolder(${JSON.stringify(folder)})
    console.log('held')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('a second holder is refused with the process and the folder, and follows the first', () => {
  const first = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(Refusal)
  expect(() => lockFolder(folder)).toThrow(`running on ${folder} (process ${process.pid})`)
  first.release()
  first.release()
  lockFolder(folder).release()
})

test('a holder killed with -9 leaves no lock behind', async () => {
  const child = await holdInAnotherProcess()
  expect(() => lockFolder(folder)).toThrow(`(process ${child.pid})`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  lockFolder(folder).release()
})
