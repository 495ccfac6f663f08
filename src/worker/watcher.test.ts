import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { deadManByUrl } from '#outside/dead-man/by-url.ts'
import { fakeDeadMan } from '#outside/dead-man/fake.ts'
import { watched } from './watcher.ts'

const kept = async () => undefined

test('is called after work that went well, not at every beat', async () => {
  const deadMan = fakeDeadMan()
  const beat = watched(async () => undefined, deadMan, 60_000, kept)
  for (let beats = 0; beats < 5; beats += 1) await beat()
  expect(deadMan.calls()).toBe(1)
})

test('is called again once its time has passed', async () => {
  const deadMan = fakeDeadMan()
  const beat = watched(async () => undefined, deadMan, 0, kept)
  for (let beats = 0; beats < 3; beats += 1) await beat()
  expect(deadMan.calls()).toBe(3)
})

test('hears nothing while the work fails, so that it rings', async () => {
  const deadMan = fakeDeadMan()
  const beat = watched(() => Promise.reject(new Error('no database')), deadMan, 0, kept)
  await expect(beat()).rejects.toThrow('no database')
  expect(deadMan.calls()).toBe(0)
})

test('what was reached is kept, what was not is not', async () => {
  const seen: string[] = []
  const keep = (name: string) => async () => void seen.push(name)
  await watched(kept, fakeDeadMan(), 0, keep('there'))()
  await watched(kept, { call: async () => false }, 0, keep('away'))()
  await new Promise((resolve) => setImmediate(resolve))
  expect(seen).toEqual(['there'])
})

test('over HTTP: reached, refused, away', async () => {
  let status = 200
  const server = createServer((_, response) => response.writeHead(status).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const deadMan = deadManByUrl(`http://127.0.0.1:${port}/secret`)
  expect(await deadMan.call()).toBe(true)
  status = 302
  expect(await deadMan.call()).toBe(false)
  await new Promise((resolve) => server.close(resolve))
  expect(await deadMan.call()).toBe(false)
})
