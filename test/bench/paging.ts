import { sql } from 'kysely'
import { signingKey } from '#clinic/audit/signing-key.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { fakeAnchor } from '#outside/anchor/fake.ts'
import type { Mailer } from '#outside/mail/mailer.ts'
import { startWorker } from '#worker/worker.ts'
import type { Story } from '../clinic.ts'
import { ms, quantile, type Row, times } from './measure.ts'

const rounds = 300

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, durationMs)
  })
}

/** Milliseconds of one transaction with the three rows that must not be lost, as plain SQL. */
async function rawTransactions(story: Story, visitId: string): Promise<number[]> {
  const samples: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const startedMs = performance.now()
    await story.owner.transaction().execute(async (db) => {
      const report = crypto.randomUUID()
      await sql`insert into symptom_report values (${story.clinicId}, ${report}, ${visitId}, 'report', 'en', now(), '{}', '{}', 'bench', 'page_now', '{}', '{}')`.execute(
        db,
      )
      const alert = crypto.randomUUID()
      await sql`insert into alert (clinic_id, alert_id, visit_id, cause, disposition, opened_at, step, resolved_at, resolved_by, outcome)
        values (${story.clinicId}, ${alert}, ${visitId}, 'symptom_report', 'page_now', now(), 0, now(), ${story.onCall.staffId}, 'advised')`.execute(
        db,
      )
      await sql`insert into alert_attempt (clinic_id, alert_id, staff_id, channel, created_at)
        values (${story.clinicId}, ${alert}, ${story.onCall.staffId}, 'mail', now())`.execute(db)
    })
    samples.push(performance.now() - startedMs)
  }
  await sql`delete from symptom_report where protocol_version = 'bench'`.execute(story.owner)
  return samples
}

/** Milliseconds from the report's commit to its first attempt handed to the channel, with a worker waiting. */
async function reportToAttempt(story: Story): Promise<number[]> {
  const samples: number[] = []
  let handed: () => void = () => undefined
  const mail: Mailer = {
    async send() {
      handed()
      return { kind: 'handed-over' }
    },
  }
  const worker = startWorker({
    url: story.url,
    outside: { mail },
    publicUrl: 'https://clinic.test',
    heads: { anchor: fakeAnchor(), key: signingKey({ version: 1, value: 'test' }) },
    failed: (_, error) => {
      throw error
    },
  })
  await pause(1_000)
  for (let round = 0; round < rounds; round += 1) {
    const visitId = await story.book(`Patient ${round}`)
    const first = new Promise<number>((resolve) => {
      handed = () => resolve(performance.now())
    })
    const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Bench' } as const
    await story.run((clinic) =>
      submitReport(clinic, patient, {
        reportId: crypto.randomUUID(),
        visitId,
        language: 'en',
        answers: { emergency: ['breath'], breath_d: ['dyspnea'] },
      }),
    )
    const committedMs = performance.now()
    samples.push((await first) - committedMs)
    await pause(5)
  }
  await worker.stop()
  return samples
}

/** Report → first attempt, against one raw transaction of the same rows in the same run. */
export async function pagingRows(story: Story): Promise<Row[]> {
  const raw = await rawTransactions(story, await story.book())
  const gaps = await reportToAttempt(story)
  const [p50, p99] = [quantile(gaps, 0.5), quantile(gaps, 0.99)]
  const floor = quantile(raw, 0.5)
  return [
    {
      what: 'report committed → first attempt handed over, p50, against one raw transaction',
      ours: ms(p50),
      against: ms(floor),
      ratio: times(p50 / floor),
      goal: '≤ 3 ms',
    },
    {
      what: 'the same, p99',
      ours: ms(p99),
      against: ms(quantile(raw, 0.99)),
      ratio: times(p99 / quantile(raw, 0.99)),
      goal: '≤ 50 ms',
    },
  ]
}
