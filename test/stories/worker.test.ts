import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverDue, keepResult, leaseAttempts } from '#clinic/alerts/deliver.ts'
import { leaseMs } from '#clinic/alerts/engine/attempt.ts'
import { listOpenAlerts } from '#clinic/alerts/queries.ts'
import { signingKey } from '#clinic/audit/signing-key.ts'
import { readiness } from '#clinic/health/readiness.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { connect } from '#database/connection.ts'
import { fakeAnchor } from '#outside/anchor/fake.ts'
import { startWorker } from '#worker/worker.ts'
import type { Story } from '../clinic.ts'
import { forwardTo } from '../forwarder.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

async function report() {
  const visitId = await story.book()
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  await story.run((clinic) =>
    submitReport(clinic, patient, {
      reportId: crypto.randomUUID(),
      visitId,
      language: 'en',
      answers: { emergency: ['breath'], breath_d: ['dyspnea'] },
    }),
  )
  return visitId
}

const attempts = () =>
  story.owner.selectFrom('alert_attempt').select(['tries', 'handed_over_at']).execute()

test('a worker that dies in mid-send loses nothing: another takes over when the lease ends', async () => {
  await report()
  const [dead] = await leaseAttempts(story.installation, 10)
  expect(dead).toMatchObject({ tries: 1, email: 'oncall@clinic.test' })
  expect(await story.beat()).toEqual([])
  await story.wind({ seconds: 3 })
  expect(await story.beat()).toEqual(['oncall@clinic.test'])

  if (dead === undefined) throw new Error('nothing was leased')
  const before = await attempts()
  await keepResult(story.installation, dead, { kind: 'failed', reason: 'zombie', permanent: true })
  expect(await attempts()).toEqual(before)
})

test('a worker that was frozen between lease and send, and finds another took over, sends nothing', async () => {
  await report()
  const serverUrl = new URL(story.url)
  const forwarder = await forwardTo(Number(serverUrl.port))
  const url = Object.assign(new URL(serverUrl), { port: String(forwarder.port) }).toString()
  const db = connect({ url, name: 'frozen worker', connections: 2 })
  const before = story.mail.sent.length
  const thaw = forwarder.holdAnswersAfter('commit')
  const delivery = deliverDue({ ...story.installation, db })
  const newest = () =>
    story.owner
      .selectFrom('alert_attempt')
      .select(['tries', 'handed_over_at'])
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
  await expect.poll(async () => (await newest()).tries).toBe(1)
  await pause(leaseMs + 100)
  await story.wind({ seconds: 1 })
  expect(await story.beat()).toEqual(['oncall@clinic.test'])
  const taken = await newest()
  expect(taken).toMatchObject({ tries: 2, handed_over_at: expect.anything() })

  thaw()
  await Promise.all(await delivery)
  expect(story.mail.sent.length - before).toBe(1)
  expect(await newest()).toEqual(taken)
  await db.destroy()
  await forwarder.close()
})

test('two workers at once hand over each attempt once', async () => {
  await report()
  const [one, two] = await Promise.all([
    leaseAttempts(story.installation, 10),
    leaseAttempts(story.installation, 10),
  ])
  expect([...one, ...two]).toHaveLength(1)
})

test('a waiting worker is woken at once, beats, and hears again after its connection broke', async () => {
  const failures: unknown[] = []
  const worker = startWorker({
    url: story.url,
    outside: story.installation.outside,
    publicUrl: 'https://clinic.test',
    heads: { anchor: fakeAnchor(), key: signingKey({ version: 1, value: 'test' }) },
    failed: (_, error) => failures.push(error),
  })
  await expect.poll(async () => (await readiness(story.installation)).ready).toBe(true)
  const sent = () => story.mail.sent.filter((mail) => mail.subject.startsWith('URGENT')).length
  const before = sent()
  await report()
  await expect.poll(sent, { timeout: 2_000, interval: 5 }).toBeGreaterThan(before)

  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name like 'needlepoint listen%'`.execute(
    story.owner,
  )
  await pause(300)
  const broken = sent()
  await report()
  await expect.poll(sent, { timeout: 3_000, interval: 5 }).toBeGreaterThan(broken)
  await worker.stop()
  expect(failures).toEqual([])
  expect((await story.run((clinic) => listOpenAlerts(clinic))).length).toBeGreaterThan(2)
})
