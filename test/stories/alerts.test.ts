import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { findAlert, listOpenAlerts } from '#clinic/alerts/queries.ts'
import { resolve } from '#clinic/alerts/resolve.ts'
import { listShifts, unschedule } from '#clinic/on-call/schedule.ts'
import { whoIsOn } from '#clinic/on-call/who.ts'
import { requestCallBack } from '#clinic/symptom-reports/call-back.ts'
import { dropDraft, saveDraft } from '#clinic/symptom-reports/draft.ts'
import { findReport } from '#clinic/symptom-reports/progress.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { cancelVisit } from '#clinic/visits/change.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story
let visitId: string

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())
beforeEach(async () => {
  visitId = await story.book()
})

async function report(answers: Record<string, string[]>, reportId: string = crypto.randomUUID()) {
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  const submitted = await story.run((clinic) =>
    submitReport(clinic, patient, { reportId, visitId, language: 'en', answers }),
  )
  return { reportId, submitted }
}

const breathless = { emergency: ['breath'], breath_d: ['dyspnea'] }

async function onlyAlert() {
  const open = await story.run((clinic) => listOpenAlerts(clinic))
  const mine = open.filter((alert) => alert.visitId === visitId)
  expect(mine).toHaveLength(1)
  const [alert] = mine
  if (alert === undefined) throw new Error('no alert')
  return alert
}

async function newestReport(alertId: string): Promise<string> {
  const detail = await story.run((clinic) => findAlert(clinic, alertId))
  return detail?.reports[0]?.reportId ?? ''
}

async function close(alertId: string) {
  await story.run((clinic) => acknowledge(clinic, story.onCall, alertId, true))
  const seen = await newestReport(alertId)
  const closed = await story.run((clinic) =>
    resolve(clinic, story.onCall, alertId, 'advised', 'Spoke with the patient; she is well.', seen),
  )
  expect(closed).toEqual({ kind: 'resolved' })
}

describe('a report that pages', () => {
  test('reaches the one on call, then the backup, then everyone, again and again', async () => {
    await report(breathless)
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    expect(await story.beat()).toEqual([])
    await story.wind({ minutes: 5 })
    expect((await story.beat()).sort()).toEqual(['backup@clinic.test', 'oncall@clinic.test'])
    const everyone = ['backup@clinic.test', 'lead@clinic.test', 'oncall@clinic.test']
    for (let round = 0; round < 3; round += 1) {
      await story.wind({ minutes: 5 })
      expect((await story.beat()).sort()).toEqual(everyone)
    }
    await close((await onlyAlert()).alertId)
    await story.wind({ hours: 3 })
    expect(await story.beat()).toEqual([])
  })

  test('tells the patient not to wait once nobody took it in time, and the lead at the top of the ladder', async () => {
    const { reportId } = await report(breathless)
    const progress = async () =>
      (await story.run((clinic) => findReport(clinic, visitId, reportId)))?.progress
    await story.beat()
    expect(await progress()).toMatchObject({ kind: 'calling', goIn: false })
    await story.wind({ minutes: 5 })
    await story.beat()
    expect(await progress()).toMatchObject({ kind: 'calling', goIn: true })
    await story.wind({ minutes: 5 })
    await story.beat()
    const { alertId } = await onlyAlert()
    const top = story.mail.sent.slice(-3)
    const toLead = top.filter(({ to }) => to === 'lead@clinic.test')
    expect(toLead.map(({ text }) => text)).toEqual([expect.stringContaining('clinic lead')])
    const { rows } = await sql<{ actions: string[] }>`
      select array_agg(action order by entry_id) as actions from audit_entry
      where detail ->> 'alert' = ${alertId} and action in ('alert.tell-patient', 'alert.climb')`.execute(
      story.owner,
    )
    expect(rows[0]?.actions.sort()).toEqual(['alert.climb', 'alert.climb', 'alert.tell-patient'])
    await close(alertId)
  })

  test('is one report and one alert however often it is sent', async () => {
    const { reportId } = await report(breathless)
    const again = await report(breathless, reportId)
    expect(again.submitted).toEqual({ kind: 'already-received', reportId })
    const both = await Promise.all([
      report(breathless, crypto.randomUUID()),
      report(breathless, crypto.randomUUID()),
    ])
    expect(both.map((each) => each.submitted.kind)).toEqual(['received', 'received'])
    const alert = await onlyAlert()
    const detail = await story.run((clinic) => findAlert(clinic, alert.alertId))
    expect(detail?.reports).toHaveLength(3)
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    await close(alert.alertId)
  })

  test('stops when someone takes it and rings again when no outcome is written', async () => {
    const { reportId } = await report(breathless)
    await story.beat()
    const { alertId } = await onlyAlert()
    const [first, second] = await Promise.all([
      story.run((clinic) => acknowledge(clinic, story.onCall, alertId)),
      story.run((clinic) => acknowledge(clinic, story.backup, alertId)),
    ])
    expect([first.kind, second.kind].sort()).toEqual(['acknowledged', 'already-acknowledged'])
    const view = await story.run((clinic) => findReport(clinic, visitId, reportId))
    expect(view?.progress).toMatchObject({ kind: 'taken' })
    await story.wind({ minutes: 14 })
    expect(await story.beat()).toEqual([])
    await story.wind({ minutes: 1 })
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    await close(alertId)
  })

  test('is not closed by a nurse, by silence, or without being taken', async () => {
    await report(breathless)
    const { alertId } = await onlyAlert()
    const asNurse = await story.run((clinic) => acknowledge(clinic, story.nurse, alertId))
    expect(asNurse).toEqual({ kind: 'not-a-clinician' })
    const seen = await newestReport(alertId)
    const early = await story.run((clinic) =>
      resolve(clinic, story.onCall, alertId, 'advised', 'Spoke.', seen),
    )
    expect(early).toEqual({ kind: 'not-acknowledged' })
    await story.run((clinic) => acknowledge(clinic, story.onCall, alertId))
    const wordless = await story.run((clinic) =>
      resolve(clinic, story.onCall, alertId, 'advised', '  ', seen),
    )
    expect(wordless).toEqual({ kind: 'text-needed' })
    await close(alertId)
  })

  test('that comes later and is worse rings anew though the case was taken', async () => {
    await report({ emergency: ['none'], bother: ['skin'], skin_d: ['redness_spreading'] })
    const { alertId } = await onlyAlert()
    await story.run((clinic) => acknowledge(clinic, story.backup, alertId))
    await story.beat()
    await report(breathless)
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    const alert = await onlyAlert()
    expect(alert).toMatchObject({ disposition: 'emergency_page', takenBy: null })
    await close(alert.alertId)
  })
})

describe('another report of the same visit', () => {
  test('never takes a ringing alert a rung down, nor moves its next step later', async () => {
    await report(breathless)
    await story.beat()
    for (let climbed = 0; climbed < 2; climbed += 1) {
      await story.wind({ minutes: 5 })
      await story.beat()
    }
    await story.wind({ minutes: 4 })
    const before = (await onlyAlert()).nextStepAt
    await report(breathless)
    expect((await story.beat()).sort()).toEqual([
      'backup@clinic.test',
      'lead@clinic.test',
      'oncall@clinic.test',
    ])
    const after = await onlyAlert()
    expect(after.nextStepAt?.toString()).toBe(before?.toString())
    await close(after.alertId)
  })

  test('that is no worse is told to the one who has the case, and cannot be closed unread', async () => {
    await report(breathless)
    await story.beat()
    const { alertId } = await onlyAlert()
    await story.run((clinic) => acknowledge(clinic, story.backup, alertId))
    const seen = await newestReport(alertId)
    await story.wind({ minutes: 1 })
    await report({ emergency: ['chest'], chest_d: ['chest_pain'] })
    expect(await story.beat()).toEqual(['backup@clinic.test'])
    expect((await onlyAlert()).takenBy).toBe('Dr. Carla Mendes')
    const unread = await story.run((clinic) =>
      resolve(clinic, story.backup, alertId, 'advised', 'Spoke.', seen),
    )
    expect(unread).toEqual({ kind: 'new-report' })
    await close(alertId)
  })
})

test('a rung to which the roster adds nobody is everyone', async () => {
  const lonely = await tellStory()
  const shifts = await lonely.run((clinic) => listShifts(clinic, 30))
  const backup = shifts.find((shift) => shift.tier === 'backup')
  await lonely.run((clinic) => unschedule(clinic, lonely.lead, backup?.shiftId ?? ''))
  const rung = await lonely.run((clinic) => whoIsOn(clinic, 'backup'))
  expect(rung.map((person) => person.name)).toEqual([
    'Dr. Amara Lindqvist',
    'Dr. Ben Osei',
    'Dr. Carla Mendes',
  ])
  await lonely.end()
})

describe('the channel', () => {
  test('failing for now is tried again, refusing for good is not, and the ladder climbs all the same', async () => {
    story.mail.behave('fail')
    await report(breathless)
    expect(await story.beat()).toEqual([])
    story.mail.behave('take')
    await story.wind({ seconds: 3 })
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    story.mail.behave('refuse')
    await story.wind({ minutes: 5 })
    expect(await story.beat()).toEqual([])
    story.mail.behave('take')
    await story.wind({ minutes: 1 })
    expect(await story.beat()).toEqual([])
    const alert = await onlyAlert()
    const detail = await story.run((clinic) => findAlert(clinic, alert.alertId))
    expect(detail?.attempts.map((attempt) => attempt.failure)).toContain('told to refuse')
    await close(alert.alertId)
  })

  test('says nothing about the person in its mail', async () => {
    await report(breathless)
    await story.beat()
    const mail = story.mail.sent.at(-1)
    expect(mail?.text).toContain('https://clinic.test/workbench/alerts/')
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Ana|Rivera|breath|1980|neck/i)
    await close((await onlyAlert()).alertId)
  })
})

test('a report for a visit that has ended is taken all the same, and a person calls', async () => {
  await story.run((clinic) => cancelVisit(clinic, story.desk, visitId, 'asked by telephone'))
  const { reportId } = await report({ emergency: ['none'], bother: ['nothing'] })
  const alert = await onlyAlert()
  expect(alert.disposition).toBe('page_callback_30')
  const view = await story.run((clinic) => findReport(clinic, visitId, reportId))
  expect(view?.told.en?.join(' ')).toContain('We will call within 30 minutes')
  await close(alert.alertId)
})

describe('a report left lying', () => {
  const patient = () => ({ kind: 'patient', visitId, patientId: visitId, name: 'Ana' }) as const
  const draft = (answers: Record<string, string[]>) => ({
    reportId: crypto.randomUUID(),
    language: 'en' as const,
    answers,
  })

  test.each([
    ['with an emergency ticked is an emergency', { emergency: ['breath'] }, 'emergency_page'],
    ['before its first question calls a person', {}, 'page_callback_30'],
    ['after "none of these" calls a person', { emergency: ['none'] }, 'page_callback_60'],
  ])('%s', async (_, answers: Record<string, string[]>, disposition) => {
    await story.run((clinic) => saveDraft(clinic, patient(), visitId, draft(answers)))
    await story.wind({ minutes: 9 })
    expect(await story.beat()).toEqual([])
    await story.wind({ minutes: 1 })
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    const alert = await onlyAlert()
    expect(alert.disposition).toBe(disposition)
    await close(alert.alertId)
  })

  test('with other answers than those already sent is sent as another report', async () => {
    const { reportId } = await report({ emergency: ['none'], bother: ['nothing'] })
    const newer = { reportId, language: 'en' as const, answers: { emergency: ['breath'] } }
    await story.run((clinic) => saveDraft(clinic, patient(), visitId, newer))
    await story.wind({ minutes: 10 })
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    const alert = await onlyAlert()
    expect(alert.disposition).toBe('emergency_page')
    await close(alert.alertId)
  })

  test('in another tab outlives a report that was sent', async () => {
    await story.run((clinic) =>
      saveDraft(clinic, patient(), visitId, draft({ emergency: ['none'], bother: ['fever'] })),
    )
    await report({ emergency: ['none'], bother: ['nothing'] })
    await story.wind({ minutes: 10 })
    expect(await story.beat()).toEqual(['oncall@clinic.test'])
    await close((await onlyAlert()).alertId)
  })

  test('is not sent when it was sent whole, or opened by mistake', async () => {
    const saved = draft({})
    await story.run((clinic) => saveDraft(clinic, patient(), visitId, saved))
    await story.run((clinic) => dropDraft(clinic, patient(), visitId))
    await story.run((clinic) => saveDraft(clinic, patient(), visitId, saved))
    await report({ emergency: ['none'], bother: ['nothing'] }, saved.reportId)
    await story.wind({ minutes: 11 })
    expect(await story.beat()).toEqual([])
  })
})

test('a flood of call-backs rings for three and keeps every one', async () => {
  for (let caller = 1; caller <= 7; caller += 1) {
    await story.run((clinic) =>
      requestCallBack(clinic, {
        requestId: crypto.randomUUID(),
        language: 'en',
        name: `Caller ${caller}`,
        telephone: `555 010 00${caller}0`,
      }),
    )
  }
  expect(await story.beat()).toEqual(Array(3).fill('oncall@clinic.test'))
  const open = await story.run((clinic) => listOpenAlerts(clinic))
  const callBacks = open.filter((alert) => alert.cause === 'call_back')
  const details = await Promise.all(
    callBacks.map((alert) => story.run((clinic) => findAlert(clinic, alert.alertId))),
  )
  expect(details.flatMap((detail) => detail?.reports ?? [])).toHaveLength(7)
  for (const alert of callBacks) await close(alert.alertId)
})

test('a call-back asked for from a locked link pages, once, and names no record', async () => {
  const request = {
    requestId: crypto.randomUUID(),
    language: 'es',
    name: 'Ana',
    telephone: '555 010 4477',
  } as const
  await story.run((clinic) => requestCallBack(clinic, request))
  await story.run((clinic) => requestCallBack(clinic, request))
  const open = await story.run((clinic) => listOpenAlerts(clinic))
  const alerts = open.filter((alert) => alert.cause === 'call_back')
  expect(alerts).toMatchObject([{ disposition: 'page_callback_30', visitId: null }])
  expect(await story.beat()).toEqual(['oncall@clinic.test'])
  await close(alerts[0]?.alertId ?? '')
})
