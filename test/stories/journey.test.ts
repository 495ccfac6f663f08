import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLink } from '#clinic/access/links.ts'
import { openLink } from '#clinic/access/open-link.ts'
import { patientSession } from '#clinic/access/sessions.ts'
import { logAftercare } from '#clinic/aftercare/log.ts'
import { carePlan } from '#clinic/aftercare/plan.ts'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { listOpenAlerts } from '#clinic/alerts/queries.ts'
import { resolve } from '#clinic/alerts/resolve.ts'
import { checkWell, wellAnswers } from '#clinic/demo/well.ts'
import { answerInboxItem, openInboxItems } from '#clinic/inbox/answer.ts'
import { discharge } from '#clinic/observations/discharge.ts'
import { endObservation } from '#clinic/observations/end.ts'
import { startObservation } from '#clinic/observations/start.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { findReport } from '#clinic/symptom-reports/progress.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import { enterRoom } from '#clinic/visits/enter-room.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

async function stationOf(visitId: string) {
  const board = await story.run(async (clinic) => boardOf(clinic, await clinicToday(clinic)))
  return board.find((visit) => visit.visitId === visitId)?.station
}

async function openByMail() {
  const [invitation] = await story.post()
  const link = invitation?.text.match(/https:\/\/clinic\.test\/v\/(\S+)/)?.[1] ?? ''
  const found = await findLink(story.installation, link)
  if (found === undefined) throw new Error('the mailed link leads nowhere')
  const wrong = await story.run((clinic) =>
    openLink(clinic, found.linkId, Temporal.PlainDate.from('1980-05-18')),
  )
  expect(wrong).toEqual({ kind: 'wrong-birth-date', triesLeft: 4 })
  const opened = await story.run((clinic) =>
    openLink(clinic, found.linkId, Temporal.PlainDate.from('1980-05-17')),
  )
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const session = await patientSession(story.installation, opened.sessionToken)
  if (session === undefined) throw new Error('no session')
  return session
}

/** The page's own journey, from the invitation to the tenth day, told with the verbs the screens call. */
test('from the invitation to day 10, by the page’s own rules', async () => {
  const visitId = await story.book()
  const { actor } = await openByMail()
  expect(actor).toMatchObject({ name: 'Ana Rivera', visitId })

  await story.run((clinic) => saveAnswers(clinic, actor, visitId, wellAnswers))
  expect(await stationOf(visitId)).toBe('ready')
  await story.wind({ hours: 2 })
  await story.run((clinic) => enterRoom(clinic, story.nurse, visitId))
  expect(await stationOf(visitId)).toBe('in-room')

  const sites = [
    { muscleId: 'upper-trapezius', pointId: null, side: 'right' },
    { muscleId: 'levator-scapulae', pointId: null, side: 'right' },
  ] as const
  const inject = () =>
    story.run((clinic) =>
      recordProcedure(clinic, story.onCall, visitId, {
        endedAt: clinic.now,
        sites,
        drugs: ['lidocaine'],
      }),
    )
  expect(await inject()).toMatchObject({ kind: 'held' })
  await story.run((clinic) => checkWell(clinic, story.nurse, visitId, sites))
  expect((await inject()).kind).toBe('recorded')
  await story.run((clinic) => startObservation(clinic, story.nurse, visitId, 15))
  expect(await stationOf(visitId)).toBe('observing')
  const early = await story.run((clinic) => endObservation(clinic, story.nurse, visitId, null))
  expect(early.kind).toBe('too-early')
  expect(await story.run((clinic) => discharge(clinic, story.nurse, visitId))).toEqual({
    kind: 'observation-running',
  })
  await story.wind({ minutes: 15 })
  await story.run((clinic) => endObservation(clinic, story.nurse, visitId, null))
  expect(await story.run((clinic) => discharge(clinic, story.nurse, visitId))).toEqual({
    kind: 'discharged',
  })

  const care = await story.run((clinic) => carePlan(clinic, visitId))
  const rulesOn = (day: number) => new Set(care?.plan.days[day]?.tasks.map((task) => task.rule))
  expect(rulesOn(0)).toContain('ice')
  expect(rulesOn(0)).toContain('bandaid')
  expect([...rulesOn(0)]).not.toContain('heat')
  for (const day of [1, 10]) {
    expect(rulesOn(day)).toContain('heat')
    expect(care?.plan.days[day]?.tasks.some((task) => task.muscle === 'upper-trapezius')).toBe(true)
  }

  await story.wind({ hours: 24 })
  const tick = (day: number) =>
    story.run((clinic) =>
      logAftercare(clinic, actor, visitId, {
        entryId: crypto.randomUUID(),
        day,
        taskId: 'heat',
        pain: null,
      }),
    )
  expect(await tick(1)).toEqual({ kind: 'logged' })
  expect(await tick(2)).toEqual({ kind: 'day-has-not-come' })
})

const fever = (value: string) => ({
  emergency: ['none'],
  bother: ['fever'],
  fever_d: ['none'],
  temp: { value, unit: 'F' as const, how: 'mouth' as const },
  antipyretic: ['no'],
})

/** "Fever over 101 F within 5 days": strictly over, and day 5 to its last minute. */
test.each([
  ['101.1 F on day 5, 23:59', { days: 5, at: '23:59' }, '101.1', 'P01', true, 'page_now', 1],
  ['101.0 F on day 2 is not over', { days: 2, at: '09:00' }, '101.0', 'P01', false, 'message', 0],
  [
    '101.1 F on day 6 is past the page’s window',
    { days: 6, at: '00:01' },
    '101.1',
    'P01',
    false,
    'page_callback_30',
    1,
  ],
])('%s', async (_, when, value, rule, matches, disposition, alerts) => {
  const its = await tellStory()
  const visitId = await its.book()
  const actor = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  await allWell(its, visitId)
  await its.run((clinic) =>
    recordProcedure(clinic, its.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'gluteus-medius', pointId: null, side: 'right' }],
      drugs: [],
    }),
  )
  const target = Temporal.PlainDate.from('2026-11-23')
    .add({ days: when.days })
    .toZonedDateTime({ timeZone: 'America/Los_Angeles', plainTime: when.at })
    .toInstant()
  const now = await its.run(async (clinic) => clinic.now)
  await its.wind({ seconds: Math.floor(now.until(target).total('seconds')) })
  const reportId = crypto.randomUUID()
  await its.run((clinic) =>
    submitReport(clinic, actor, { reportId, visitId, language: 'en', answers: fever(value) }),
  )
  const row = await its.owner
    .selectFrom('symptom_report')
    .select(['decision', 'disposition'])
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  const matched = 'matched' in row.decision ? row.decision.matched : []
  expect(Array.isArray(matched) && matched.includes(rule)).toBe(matches)
  expect(row.disposition).toBe(disposition)
  expect(await its.run((clinic) => listOpenAlerts(clinic))).toHaveLength(alerts)
  await its.end()
})

test('a question waits in the inbox; unanswered it becomes an alert; the answer has a human’s name', async () => {
  const visitId = await story.book('Bea Stone')
  const actor = { kind: 'patient', visitId, patientId: visitId, name: 'Bea Stone' } as const
  const ask = async () => {
    const reportId = crypto.randomUUID()
    await story.run((clinic) =>
      submitReport(clinic, actor, {
        reportId,
        visitId,
        language: 'en',
        answers: { emergency: ['none'], bother: ['med'], med_d: ['question_plan'] },
      }),
    )
    return reportId
  }
  const first = await ask()
  const [item] = await story.run((clinic) => openInboxItems(clinic))
  expect(item?.reportId).toBe(first)
  await story.run((clinic) =>
    answerInboxItem(clinic, story.nurse, item?.itemId ?? '', 'Yes, you may travel.'),
  )
  const answered = await story.run((clinic) => findReport(clinic, visitId, first))
  expect(answered?.progress).toMatchObject({ kind: 'answered', by: 'Noor Haddad' })

  const second = await ask()
  await story.wind({ hours: 72 })
  expect(await story.beat()).toEqual(['oncall@clinic.test'])
  const [alert] = await story.run((clinic) => listOpenAlerts(clinic))
  expect(alert).toMatchObject({ cause: 'inbox_overdue', disposition: 'page_callback_60' })
  await story.run((clinic) => acknowledge(clinic, story.onCall, alert?.alertId ?? ''))
  await story.run((clinic) =>
    resolve(clinic, story.onCall, alert?.alertId ?? '', 'advised', 'Telephoned.', second),
  )
})

test('every write of the journey has its audit row, and none can be changed', async () => {
  const db = story.owner
  const actions = await db.selectFrom('audit_entry').select('action').distinct().execute()
  expect(actions.map((row) => row.action)).toEqual(
    expect.arrayContaining([
      'clinic.create',
      'staff.hire',
      'on-call.schedule',
      'patient.register',
      'visit.register',
      'message.queue',
      'link.issue',
      'link.wrong-birth-date',
      'link.open',
      'screening.answer',
      'screening.check',
      'visit.enter-room',
      'procedure.record',
      'observation.start',
      'observation.end',
      'visit.discharge',
      'aftercare.log',
      'report.submit',
      'inbox.open',
      'inbox.answer',
      'alert.open',
      'alert.call',
      'alert.acknowledge',
      'alert.resolve',
    ]),
  )
  await expect(db.deleteFrom('audit_entry').execute()).rejects.toThrow('never changed')
})
