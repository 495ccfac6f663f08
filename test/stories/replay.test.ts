import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { cancelVisit } from '#clinic/visits/change.ts'
import type { FormAnswers } from '#protocol/triage/form.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { replayEveryDecision } from '../every-decision.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const patientOf = (visitId: string) =>
  ({ kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' }) as const

type Given = Parameters<typeof saveAnswers>[3]
const answer = (visitId: string, answers: Given) =>
  story.run((clinic) => saveAnswers(clinic, patientOf(visitId), visitId, answers))

async function report(visitId: string, answers: FormAnswers): Promise<void> {
  const reportId = crypto.randomUUID()
  const submitted = await story.run((clinic) =>
    submitReport(clinic, patientOf(visitId), { reportId, visitId, language: 'en', answers }),
  )
  expect(submitted.kind).toBe('received')
}

async function decisionIds(): Promise<readonly string[]> {
  const db = story.owner
  const reports = await db.selectFrom('symptom_report').select('report_id as id').execute()
  const screenings = await db.selectFrom('screening').select('screening_id as id').execute()
  return [...reports, ...screenings].map(({ id }) => id)
}

function needlepoint(args: readonly string[]): Promise<{ status: unknown; out: string }> {
  const program = new URL('../../bin/needlepoint', import.meta.url).pathname
  const environment = { ...process.env, DATABASE_URL: story.url }
  return new Promise((resolve) => {
    execFile(program, args, { env: environment }, (error, out) =>
      resolve({ status: error === null ? 0 : error.code, out }),
    )
  })
}

test('every decision of a story comes out again, byte for byte', async () => {
  const visitId = await story.book()
  await answer(visitId, { fever_4w: { value: 'yes', lastOn: '2026-11-10', highest: null } })
  await allWell(story, visitId)
  const injected = await story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'gluteus-medius', pointId: null, side: 'right' }],
      drugs: ['lidocaine'],
    }),
  )
  expect(injected.kind).toBe('recorded')
  await story.wind({ hours: 20 })
  await report(visitId, { emergency: ['none'], bother: ['nothing'] })
  await report(visitId, { emergency: ['none'], bother: ['pain'], pain_now: '9' })
  await report(visitId, { emergency: ['breath'] })
  await report(visitId, { words: 'It feels odd.' })
  const other = await story.book('Tomas Ruiz')
  await story.run((clinic) => cancelVisit(clinic, story.desk, other, 'Moved away.'))
  await report(other, { emergency: ['none'], bother: ['nothing'] })

  const ids = await decisionIds()
  expect(ids).toHaveLength(11)
  for (const id of ids) {
    const { status, out } = await needlepoint(['replay', id])
    expect([status, JSON.parse(out)]).toMatchObject([0, { id, kind: 'same' }])
  }
})

test('a decision that was changed is shown with the difference; an unknown id is none', async () => {
  const visitId = await story.book('Mei Tan')
  await report(visitId, { emergency: ['breath'] })
  const row = await story.owner
    .selectFrom('symptom_report')
    .select(['report_id', 'decision'])
    .where('visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  await story.owner
    .updateTable('symptom_report')
    .set({ decision: JSON.stringify({ ...row.decision, disposition: 'self_care' }) })
    .where('report_id', '=', row.report_id)
    .execute()
  const { status, out } = await needlepoint(['replay', row.report_id])
  expect([status, JSON.parse(out)]).toMatchObject([
    1,
    { kind: 'different', differences: [{ path: 'disposition', stored: 'self_care' }] },
  ])
  await expect(replayEveryDecision(story.installation)).rejects.toThrow('differs')
  await story.owner
    .updateTable('symptom_report')
    .set({ decision: JSON.stringify(row.decision) })
    .where('report_id', '=', row.report_id)
    .execute()
  expect((await needlepoint(['replay', crypto.randomUUID()])).status).toBe(2)
})
