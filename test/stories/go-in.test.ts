import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invitationOf } from '#clinic/messages/queries.ts'
import { queueMessage } from '#clinic/messages/queue.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { urgentMessageSweep } from '#worker/heartbeat.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

/** A report that rings, and nobody takes the case until its patient is told to go in. */
async function nobodyTakes(): Promise<string> {
  const visitId = await story.book()
  await story.post()
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  await story.run((clinic) =>
    submitReport(clinic, patient, {
      reportId: crypto.randomUUID(),
      visitId,
      language: 'en',
      answers: { emergency: ['none'], bother: ['skin'], skin_d: ['redness_spreading'] },
    }),
  )
  for (let round = 0; round < 4; round += 1) {
    await story.wind({ minutes: 20 })
    await story.beat()
  }
  return visitId
}

const goInMails = (visitId: string) =>
  story.owner
    .selectFrom('message')
    .selectAll()
    .where('visit_id', '=', visitId)
    .where('purpose', '=', 'go-in')
    .execute()

test('a patient whose page is closed is mailed once, with a link that opens it and nothing about health', async () => {
  const visitId = await nobodyTakes()
  const mails = (await story.post()).filter(({ to }) => to === 'ana@example.test')
  expect(mails).toHaveLength(1)
  const [mail] = mails
  expect(mail?.subject).toBe('Look at your page now, or call Shoreline Pain Clinic')
  expect(mail?.text).toContain('call +1 555 010 2000')
  expect(mail?.text).toContain('In an emergency call 911')
  expect(mail?.text).toMatch(/https:\/\/clinic\.test\/v\/\S{22,}/)
  expect(mail?.text).not.toMatch(/Ana|Rivera|skin|redness|symptom|inject|report/i)
  const { link } = await story.run((clinic) => invitationOf(clinic, visitId))
  expect(link.kind).toBe('sent')

  await story.wind({ hours: 2 })
  await story.beat()
  expect(await story.post()).toEqual([])
  expect(await goInMails(visitId)).toHaveLength(1)
})

test('it waits behind no other mail, however many are due', async () => {
  const visitId = await nobodyTakes()
  await story.run(async (clinic) => {
    for (let count = 0; count < 30; count += 1) {
      await queueMessage(clinic, story.desk, visitId, 'moved')
    }
  })
  await sql`update needlepoint.message set next_try_at = next_try_at - interval '1 hour'
    where purpose = 'moved'`.execute(story.owner)
  const before = story.mail.sent.length
  await urgentMessageSweep(story.installation)
  expect(story.mail.sent.slice(before).map(({ subject }) => subject)).toEqual([
    'Look at your page now, or call Shoreline Pain Clinic',
  ])
  expect((await story.post()).length).toBe(30)
})
