import { sql } from 'kysely'
import { leaseAttempts } from '#clinic/alerts/deliver.ts'
import { signingKey } from '#clinic/audit/signing-key.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { fakeAnchor } from '#outside/anchor/fake.ts'
import type { Mailer } from '#outside/mail/mailer.ts'
import { startWorker } from '#worker/worker.ts'
import type { Story } from '../clinic.ts'
import { type Contender, pause, within } from './contender.ts'

const answers = { emergency: ['breath'], breath_d: ['dyspnea'] }
const warmMs = 1_000
const batch = 5_000

/** Reports trouble to breathe through the clinic's own verb. */
export function report(story: Story, visitId: string): Promise<unknown> {
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Bench' } as const
  const reportId = crypto.randomUUID()
  return story.run((clinic) =>
    submitReport(clinic, patient, { reportId, visitId, language: 'en', answers }),
  )
}

/** Needlepoint itself: a report through its verb, a real worker with its lanes. */
export async function needlepoint(story: Story): Promise<Contender> {
  let rung: (atMs: number) => void = () => undefined
  let sent = 0
  const mail: Mailer = {
    async send({ text }) {
      if (text.includes('/workbench/alerts/')) rung(performance.now())
      else sent += 1
      return { kind: 'handed-over' }
    },
  }
  const start = () =>
    startWorker({
      url: story.url,
      outside: { mail },
      publicUrl: 'https://clinic.test',
      heads: { anchor: fakeAnchor(), key: signingKey({ version: 1, value: 'test' }) },
      failed: (lane, error) => process.stderr.write(`${lane}: ${String(error)}\n`),
    })
  let worker = start()
  await pause(warmMs)
  const next = () =>
    new Promise<number>((resolve) => {
      rung = resolve
    })
  return {
    name: 'needlepoint',
    async ring() {
      const visitId = await story.book('Patient')
      const first = next()
      await report(story, visitId)
      const committedMs = performance.now()
      return (await first) - committedMs
    },
    async remind(count) {
      const visitId = await story.book('Patient')
      for (let left = count; left > 0; left -= batch) {
        const some = Math.min(left, batch)
        await sql`insert into needlepoint.message (clinic_id, visit_id, purpose, next_try_at, created_at)
          select ${story.clinicId}, ${visitId}, 'moved', needlepoint.now(), needlepoint.now()
          from generate_series(1, ${some}::int)`.execute(story.owner)
      }
    },
    reminded: () => sent,
    async takeOver(limitMs) {
      await worker.stop()
      await report(story, await story.book('Patient'))
      const beganMs = performance.now()
      await leaseAttempts(story.installation, 100)
      const first = next()
      worker = start()
      const atMs = await within(limitMs, first)
      return atMs === undefined ? undefined : atMs - beganMs
    },
    stop: () => worker.stop(),
  }
}
