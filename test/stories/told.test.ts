import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { findReport } from '#clinic/symptom-reports/progress.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const patientOf = (visitId: string) =>
  ({ kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' }) as const

async function toldAfterReport(visitId: string) {
  const actor = patientOf(visitId)
  const reportId = crypto.randomUUID()
  const answers = { emergency: ['breath'], breath_d: ['dyspnea'] }
  await story.run((clinic) =>
    submitReport(clinic, actor, { reportId, visitId, language: 'en', answers }),
  )
  const report = await story.run((clinic) => findReport(clinic, visitId, reportId))
  return report?.told
}

test('who has not had the injections is not told to say so, and is told everything else', async () => {
  const visitId = await story.book()
  const before = await toldAfterReport(visitId)
  expect(before?.en?.[0]).toMatch(/^Call 911 now/)
  expect(before?.en?.join()).not.toContain('injections')
  expect(before?.es?.join()).not.toContain('inyecciones')

  await allWell(story, visitId)
  const recorded = await story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'upper-trapezius', pointId: null, side: 'right' }],
      drugs: ['lidocaine'],
    }),
  )
  expect(recorded.kind).toBe('recorded')
  const after = await toldAfterReport(visitId)
  expect(after?.en?.at(-1)).toMatch(/^Say: I had trigger point injections with lidocaine/i)
  expect(after?.es?.at(-1)).toMatch(/^Diga: me pusieron inyecciones/)
  expect(after?.en).toHaveLength((before?.en?.length ?? 0) + 1)
})
