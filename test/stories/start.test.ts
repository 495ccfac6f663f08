import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '#database/server/port.ts'
import { type TestInstallation, testInstallation } from '../installation.ts'

const readyLimitMs = 90_000

let home: TestInstallation

beforeEach(async () => {
  home = await testInstallation()
})
afterEach(() => home.remove())

async function startedNeedlepoint() {
  const start = home.start()
  await expect
    .poll(start.words, { timeout: readyLimitMs, interval: 50 })
    .toMatch(/Needlepoint is ready: http|^needlepoint: /m)
  expect(start.words()).toContain(`Needlepoint is ready: http://localhost:${home.port}`)
  return start
}

test('a port that is taken is said at once, before anything is made', async () => {
  const stranger = createServer().listen(home.port, '127.0.0.1')
  await once(stranger, 'listening')
  const start = home.start()
  expect(await start.exited).toBe(1)
  expect(start.words()).toBe(
    `needlepoint: Port ${home.port} is taken: another program listens there. Stop it, or start on another port with PORT=${home.port + 1}.\n`,
  )
  expect(await readdir(home.folder)).not.toContain('cluster')
  stranger.close()
})

test('a named database that is away is said in one sentence', async () => {
  const away = await freePort(undefined)
  const start = home.start({
    DATABASE_URL: `postgres://user:hidden@127.0.0.1:${away}/clinic`,
  })
  expect(await start.exited).toBe(1)
  expect(start.words()).toMatch(
    /^needlepoint: The database named in DATABASE_URL cannot be reached/,
  )
  expect(start.words()).not.toContain('hidden')
})

test('it starts whole, refuses a second start, and Ctrl-C leaves nothing running', async () => {
  const first = await startedNeedlepoint()
  expect(first.words()).toContain('demo')
  expect(await home.isHealthy()).toBe(true)
  const second = home.start()
  expect(await second.exited).toBe(1)
  expect(second.words()).toContain(`already running on ${home.folder} (process ${first.child.pid})`)
  first.child.kill('SIGINT')
  expect(await first.exited).toBe(0)
  expect(await home.isHealthy()).toBe(false)
  expect(await home.serverIsGone()).toBe(true)
})

test('killed with -9 it takes its web with it, and the next start has everything', async () => {
  const first = await startedNeedlepoint()
  await home.query('create table needlepoint.kept as select 42 as answer')
  first.child.kill('SIGKILL')
  await first.exited
  await expect.poll(home.isHealthy, { timeout: 10_000 }).toBe(false)
  const second = await startedNeedlepoint()
  await home.query('select answer from needlepoint.kept')
  second.child.kill('SIGTERM')
  expect(await second.exited).toBe(0)
  expect(await home.serverIsGone()).toBe(true)
})

test('a real clinic does not start without the address its patients reach', async () => {
  const demo = await startedNeedlepoint()
  await home.query('update needlepoint.clinic set demo = false')
  demo.child.kill('SIGTERM')
  await demo.exited
  const start = home.start()
  expect(await start.exited).toBe(1)
  expect(start.words()).toMatch(/^needlepoint: A real clinic needs PUBLIC_URL/m)
  expect(await home.serverIsGone()).toBe(true)
})
