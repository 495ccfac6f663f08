import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clusterName, serverProcesses } from '#database/server/processes.ts'
import { type TestInstallation, testInstallation } from '../installation.ts'
import { reconcile } from '../kills/ledger.ts'
import { killAndReconcile } from '../kills/rounds.ts'
import { hiddenFields, openDoor, phone } from '../phone.ts'

const readyLimitMs = 90_000

let home: TestInstallation

beforeEach(async () => {
  home = await testInstallation()
})
afterEach(() => home.remove())

async function started() {
  const start = home.start()
  await expect
    .poll(start.words, { timeout: readyLimitMs, interval: 50 })
    .toContain(`Needlepoint is ready: http://localhost:${home.port}`)
  return start
}

/** Subjects of the urgent mails in the demo's outbox, oldest first. */
async function rings(): Promise<string[]> {
  const outbox = join(home.folder, 'outbox')
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.json')).sort()
  const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))
  return mails
    .map((text): { to: string; subject: string } => JSON.parse(text))
    .filter((mail) => mail.subject.startsWith('URGENT'))
    .map((mail) => mail.to)
}

async function killTree(supervisor: number): Promise<void> {
  const database = await serverProcesses(clusterName(join(home.folder, 'cluster')))
  process.kill(supervisor, 'SIGKILL')
  for (const pid of database) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
}

test('a report that was acknowledged to the patient still rings after kill -9 of everything', async () => {
  const first = await started()
  const { rows } = await home.query(
    "select v.visit_id, p.birth_date::text from needlepoint.visit v join needlepoint.patient p using (clinic_id, patient_id) where p.name = 'Elena Vargas'",
  )
  const patient = phone(`http://localhost:${home.port}`)
  await openDoor(patient, rows[0].visit_id, rows[0].birth_date)
  const opened = await patient.ask('/visit/report')
  expect(new URL(opened.url).pathname).toBe('/visit/report')
  const form = await opened.text()
  const reply = await patient.ask('/visit/report', { ...hiddenFields(form), emergency: 'breath' })
  expect(reply.status).toBe(200)
  expect(new URL(reply.url).pathname).toMatch(/^\/visit\/reports\//)

  await killTree(first.child.pid ?? 0)
  await first.exited
  const second = await started()
  const alerts = await home.query(
    "select alert_id from needlepoint.alert a join needlepoint.visit v using (clinic_id, visit_id) join needlepoint.patient p using (clinic_id, patient_id) where p.name = 'Elena Vargas' and resolved_at is null and next_step_at is not null",
  )
  expect(alerts.rows).toHaveLength(1)
  const before = (await rings()).length
  await home.query(
    `update needlepoint.alert set next_step_at = clock_timestamp() where alert_id = '${alerts.rows[0].alert_id}'`,
  )
  await expect
    .poll(async () => (await rings()).slice(before).sort(), { timeout: 10_000 })
    .toEqual(['backup@demo.invalid', 'clinician@demo.invalid'])
  second.child.kill('SIGTERM')
  expect(await second.exited).toBe(0)
})

test('kills of web, worker and database and a freeze at random moments lose and double nothing', async () => {
  const { child } = await started()
  const { killed, ledger } = await killAndReconcile(home, child.pid ?? 0, {
    kills: 4,
    databaseKills: 1,
    freezes: 1,
    freezeMs: 5_000,
    seed: Date.now() % 1_000_000,
    minutes: 5,
  })
  expect(killed).toEqual({ web: 2, worker: 2, database: 1, frozen: 1 })
  expect(ledger).toMatchObject({ acknowledged: 7, lost: 0, doubled: 0, late: 0, neverSent: 0 })

  const unknown = new Map([[crypto.randomUUID(), crypto.randomUUID()]])
  expect(await reconcile(home, unknown)).toMatchObject({ acknowledged: 1, lost: 1 })
  await rm(join(home.folder, 'outbox'), { recursive: true })
  await mkdir(join(home.folder, 'outbox'))
  expect((await reconcile(home, unknown)).neverSent).toBeGreaterThan(7)
})
