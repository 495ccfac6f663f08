import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLink, printedLink, revokeLinks } from '#clinic/access/links.ts'
import { openLink } from '#clinic/access/open-link.ts'
import { wellAnswers } from '#clinic/demo/well.ts'
import { invitationOf } from '#clinic/messages/queries.ts'
import { queueMessage } from '#clinic/messages/queue.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const invitation = (visitId: string) => story.run((clinic) => invitationOf(clinic, visitId))
const send = (visitId: string) =>
  story.run((clinic) => queueMessage(clinic, story.desk, visitId, 'invitation'))

async function openMailed(text: string | undefined) {
  const token = text?.match(/\/v\/(\S+)/)?.[1] ?? ''
  const link = await findLink(story.installation, token)
  const birthDate = Temporal.PlainDate.from('1980-05-17')
  return story.run((clinic) => openLink(clinic, link?.linkId ?? '', birthDate))
}

test('a link is queued, sent, opened, answered, ended and sent again', async () => {
  const visitId = await story.book()
  expect(await invitation(visitId)).toEqual({
    link: { kind: 'queued', trouble: null },
    openedAt: null,
  })
  const [mail] = await story.post()
  const sent = await invitation(visitId)
  expect(sent).toMatchObject({ link: { kind: 'sent' }, openedAt: null })

  await story.wind({ minutes: 12 })
  expect((await openMailed(mail?.text)).kind).toBe('opened')
  const { openedAt } = await invitation(visitId)
  if (sent.link.kind !== 'sent') throw new Error(sent.link.kind)
  expect(openedAt?.since(sent.link.at).total('minutes')).toBeCloseTo(12, 0)

  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  const { well_today, antibiotics_now } = wellAnswers
  await story.run((clinic) =>
    saveAnswers(clinic, patient, visitId, {
      ...(well_today && { well_today }),
      ...(antibiotics_now && { antibiotics_now }),
    }),
  )
  const board = await story.run(async (clinic) => boardOf(clinic, await clinicToday(clinic)))
  const [visit] = board.filter((each) => each.visitId === visitId)
  expect(visit).toMatchObject({
    station: 'to-answer',
    invitation: { link: { kind: 'sent' } },
    screening: { progress: { answered: 2, asked: 18 } },
  })

  await story.wind({ minutes: 1 })
  await story.run((clinic) => revokeLinks(clinic, story.desk, visitId))
  expect(await invitation(visitId)).toMatchObject({ link: { kind: 'ended' }, openedAt: null })
  await story.wind({ minutes: 1 })
  await send(visitId)
  expect(await invitation(visitId)).toMatchObject({ link: { kind: 'queued' } })
  await story.post()
  expect(await invitation(visitId)).toMatchObject({ link: { kind: 'sent' }, openedAt: null })
})

test('a mail that fails says why, is tried again, and gives way to a printed link', async () => {
  const visitId = await story.book()
  story.mail.behave('fail')
  await story.post()
  expect(await invitation(visitId)).toMatchObject({
    link: { kind: 'queued', trouble: 'told to fail' },
  })
  story.mail.behave('refuse')
  await story.wind({ hours: 1 })
  await story.post()
  expect(await invitation(visitId)).toMatchObject({
    link: { kind: 'failed', reason: 'told to refuse' },
  })
  await story.wind({ minutes: 1 })
  await story.run((clinic) => printedLink(clinic, story.desk, visitId, 'https://clinic.test'))
  expect(await invitation(visitId)).toMatchObject({ link: { kind: 'printed' } })
})
