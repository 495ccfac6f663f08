import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { deliverDue } from '#clinic/alerts/deliver.ts'
import { findAlert, listOpenAlerts } from '#clinic/alerts/queries.ts'
import { addContact } from '#clinic/contacts/add.ts'
import { sendCode, verifyContact } from '#clinic/contacts/prove.ts'
import { contactsOf } from '#clinic/contacts/queries.ts'
import type { Installation } from '#clinic/installation.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { freePort } from '#database/server/port.ts'
import { twilio } from '#outside/telephone/twilio.ts'
import { answerTelephone } from '#web/callbacks/telephone.ts'
import type { DoorwayEnv } from '#web/door/options.ts'
import { alertSweep } from '#worker/heartbeat.ts'
import type { Story } from '../clinic.ts'
import { openPhoneCompany, type PhoneCompany } from '../phone-company.ts'
import { tellStory } from './story.ts'

let story: Story
let company: PhoneCompany
let installation: Installation
let door: ReturnType<typeof createAdaptorServer>
let alertId: string

const number = '+15552104477'

/** Proves a number as a person does: the code is read from the message the company took. */
async function giveNumber(kind: 'sms' | 'voice') {
  const added = await story.run((clinic) =>
    addContact(clinic, story.onCall, installation.outside, { kind, number }),
  )
  if (added.kind !== 'added') throw new Error(added.kind)
  const sent = await sendCode(installation, story.clinicId, story.onCall, added.contactId)
  expect(sent).toEqual({ kind: 'sent' })
  const code = company.handled.at(-1)?.said.replaceAll(', ', '').match(/\d{6}/)?.[0] ?? ''
  const verified = await story.run((clinic) =>
    verifyContact(clinic, story.onCall, added.contactId, code),
  )
  expect(verified).toEqual({ kind: 'verified' })
}

beforeAll(async () => {
  story = await tellStory()
  company = await openPhoneCompany()
  const port = await freePort(undefined)
  installation = {
    ...story.installation,
    publicUrl: `http://127.0.0.1:${port}`,
    outside: { mail: story.mail, telephone: twilio(company.account, company.api) },
  }
  const app = new Hono<DoorwayEnv>()
  answerTelephone(app, installation)
  door = createAdaptorServer({ fetch: (request) => app.fetch(request) })
  await new Promise<void>((resolve) => door.listen(port, '127.0.0.1', () => resolve()))
  await giveNumber('sms')
  await giveNumber('voice')
})
afterAll(async () => {
  await new Promise((resolve) => door.close(resolve))
  await company.close()
  await story.end()
})

/** A patient cannot breathe: a new alert that rings. */
beforeEach(async () => {
  const visitId = await story.book()
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  const answers = { emergency: ['breath'], breath_d: ['dyspnea'] }
  const report = { reportId: crypto.randomUUID(), visitId, language: 'en', answers } as const
  await story.run((clinic) => submitReport(clinic, patient, report))
  const open = await story.run((clinic) => listOpenAlerts(clinic))
  alertId = open.find((alert) => alert.visitId === visitId)?.alertId ?? ''
})

const attempt = async (channel: 'sms' | 'voice' | 'mail') => {
  const rows = await story.owner
    .selectFrom('alert_attempt')
    .selectAll()
    .where('alert_id', '=', alertId)
    .where('staff_id', '=', story.onCall.staffId)
    .where('channel', '=', channel)
    .orderBy('created_at', 'desc')
    .execute()
  const [row] = rows
  if (row === undefined) throw new Error(`no attempt by ${channel}`)
  return row
}
const takenBy = async () => {
  const alert = await story.run((clinic) => findAlert(clinic, alertId))
  return alert?.takenBy ?? null
}
const last = () => {
  const handled = company.handled.at(-1)
  if (handled === undefined) throw new Error('the company took nothing')
  return handled
}
/** What the company took of this alert's attempt, whatever else rings meanwhile. */
const handled = async (channel: 'sms' | 'voice') => {
  const { attempt_id: attemptId } = await attempt(channel)
  const found = company.handled.findLast(({ statusUrl }) => statusUrl.includes(attemptId))
  if (found === undefined) throw new Error(`the company took no ${channel}`)
  return found
}
const text = async (from: string, body: string) => {
  const url = `${installation.publicUrl}/callbacks/telephone/text`
  const response = await company.callBack(url, { From: from, Body: body, MessageSid: 'SM1' })
  expect(response.status).toBe(200)
  return response.text()
}
const beat = () => alertSweep(installation)

describe('a text message', () => {
  test('holds a severity, a link and a code, and nothing about the patient', async () => {
    await beat()
    const { to, said } = await handled('sms')
    expect(to).toBe(number)
    expect(said).toMatch(
      /^URGENT A patient needs you\. http:\/\/127\.0\.0\.1:\d+\/workbench\/alerts\/[\w-]+ Answer \d{3} to take the case\.$/,
    )
    expect(said).not.toMatch(/Ana|Rivera|breath|neck/i)
  })

  test('answered with its code, takes the case; answered twice, says the same', async () => {
    await beat()
    const code = (await attempt('sms')).ack_code ?? ''
    expect(await text(number, ` ok ${code}! `)).toContain('You have the case.')
    expect(await takenBy()).toBe(story.onCall.name)
    expect(await text(number, code)).toContain('You have the case.')
    expect((await attempt('voice')).failure).toBe('no longer needed')
  })

  test('answered late, says who has it', async () => {
    await beat()
    const code = (await attempt('sms')).ack_code ?? ''
    await story.run((clinic) => acknowledge(clinic, story.backup, alertId))
    expect(await text(number, code)).toMatch(/Dr\. Carla Mendes took this case at/)
    expect(await takenBy()).toBe(story.backup.name)
  })

  test.each([
    ['OK', /answer with the three digits/],
    ['000', /no case of yours has the code 000/],
    ['1234', /answer with the three digits/],
    ['', /answer with the three digits/],
  ])('answered with %j, changes nothing and says how', async (body, words) => {
    await beat()
    expect(await text(number, body)).toMatch(words)
    expect(await takenBy()).toBeNull()
  })

  test('from an unknown number changes nothing, even with the right code', async () => {
    await beat()
    const code = (await attempt('sms')).ack_code ?? ''
    expect(await text('+15552100000', code)).toMatch(/number is not known here/)
    expect(await takenBy()).toBeNull()
  })
})

describe('callbacks', () => {
  const status = async (fields: Record<string, string>) =>
    company.callBack((await handled('sms')).statusUrl, fields)

  test('a delivery is shown, once; what comes after it changes nothing', async () => {
    await beat()
    await status({ MessageStatus: 'sent' })
    expect((await attempt('sms')).delivered_at).toBeNull()
    await status({ MessageStatus: 'delivered' })
    const first = await attempt('sms')
    expect(first.delivered_at).not.toBeNull()
    await status({ MessageStatus: 'delivered' })
    await status({ MessageStatus: 'sent' })
    await status({ MessageStatus: 'undelivered' })
    expect(await attempt('sms')).toEqual(first)
  })

  test('not delivered is a failure with its reason, and the next channel begins at once', async () => {
    await beat()
    await status({ MessageStatus: 'undelivered' })
    expect(await attempt('sms')).toMatchObject({ handed_over_at: null, failure: 'not delivered' })
    await beat()
    expect((await handled('voice')).kind).toBe('call')
  })

  test('a delivery that is told before the answer of the company stands', async () => {
    company.script('late')
    await beat()
    expect((await attempt('sms')).delivered_at).not.toBeNull()
  })

  test('of another try is dropped', async () => {
    await beat()
    const older = (await handled('sms')).statusUrl.replace('try=1', 'try=0')
    await company.callBack(older, { MessageStatus: 'undelivered' })
    expect((await attempt('sms')).failed_at).toBeNull()
  })

  test('forged, changed or without a signature: one and the same answer, nothing changes', async () => {
    await beat()
    const code = (await attempt('sms')).ack_code ?? ''
    const url = `${installation.publicUrl}/callbacks/telephone/text`
    const post = (signature: string | null, body: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        headers: signature === null ? {} : { 'x-twilio-signature': signature },
        body: new URLSearchParams(body),
      })
    const answers = [
      await post(null, { From: number, Body: code }),
      await post('RSOYDt4T1cUTdK1PDd93/VVr8B8=', { From: number, Body: code }),
      await post('', {}),
    ]
    expect(answers.map((each) => each.status)).toEqual([403, 403, 403])
    expect(new Set(await Promise.all(answers.map((each) => each.text()))).size).toBe(1)
    expect(await takenBy()).toBeNull()
  })

  test('signed nonsense is answered calmly', async () => {
    const base = `${installation.publicUrl}/callbacks/telephone`
    for (const query of [
      '',
      '?clinic=x&attempt=y&try=z',
      `?clinic=${crypto.randomUUID()}&attempt=${crypto.randomUUID()}&try=1`,
    ]) {
      expect(
        (await company.callBack(`${base}/status${query}`, { MessageStatus: 'failed' })).status,
      ).toBe(204)
      const key = await company.callBack(`${base}/key${query}`, { Digits: '1' })
      expect(key.status).toBe(200)
      expect(await key.text()).toContain('Nothing was changed.')
    }
  })
})

describe('a call', () => {
  test('begins a minute later, and the key 1 takes the case', async () => {
    await beat()
    await expect(handled('voice')).rejects.toThrow('no voice')
    await story.wind({ seconds: 61 })
    await beat()
    const { kind, said, keyUrl } = await handled('voice')
    expect([kind, said]).toEqual(['call', 'A patient needs you. URGENT. Press 1 to take the case.'])
    const wrong = await company.callBack(keyUrl, { Digits: '7' })
    expect(await wrong.text()).toMatch(/<Gather .*Nothing was changed/)
    expect(await takenBy()).toBeNull()
    const right = await company.callBack(keyUrl, { Digits: '1' })
    expect(await right.text()).toContain('<Say>You have the case.')
    expect(await takenBy()).toBe(story.onCall.name)
  })
})

describe('a company that fails', () => {
  test.each([['reject', 'refused with 400, error 21211']] as const)(
    '%s is for good: the reason is kept and the next channel begins',
    async (fault, reason) => {
      company.script(fault)
      await beat()
      expect(await attempt('sms')).toMatchObject({ failure: reason, next_try_at: null })
    },
  )

  test.each([
    ['fail', 'refused with 503'],
    ['busy', 'refused with 429, error 20429'],
    ['nonsense', 'the answer made no sense'],
  ] as const)('%s passes: it counts as not sent and is tried again', async (fault, reason) => {
    company.script(fault)
    await Promise.all(await deliverDue(installation))
    expect(await attempt('sms')).toMatchObject({ failure: reason, handed_over_at: null })
    const before = company.handled.length
    await story.wind({ seconds: 3 })
    await beat()
    expect(company.handled.length).toBeGreaterThan(before)
    expect((await attempt('sms')).handed_over_at).not.toBeNull()
  })

  test('no answer within 5 s keeps no other channel waiting', async () => {
    company.script('hang')
    const sends = await deliverDue(installation)
    await Promise.race(sends)
    expect((await attempt('mail')).handed_over_at).not.toBeNull()
    await Promise.all(sends)
    expect(await attempt('sms')).toMatchObject({ failure: 'no answer in 5 s' })
  })
})

describe('proving a number', () => {
  test('takes five tries, and nobody else’s contact', async () => {
    const other = '+15552104488'
    const added = await story.run((clinic) =>
      addContact(clinic, story.onCall, installation.outside, { kind: 'sms', number: other }),
    )
    if (added.kind !== 'added') throw new Error(added.kind)
    const { contactId } = added
    expect(await sendCode(installation, story.clinicId, story.backup, contactId)).toEqual({
      kind: 'unknown',
    })
    await sendCode(installation, story.clinicId, story.onCall, contactId)
    expect(await sendCode(installation, story.clinicId, story.onCall, contactId)).toEqual({
      kind: 'too-soon',
    })
    const code = last().said.match(/\d{6}/)?.[0] ?? ''
    const wrong = code === '111111' ? '222222' : '111111'
    const tryIt = (typed: string) =>
      story.run((clinic) => verifyContact(clinic, story.onCall, contactId, typed))
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await tryIt(wrong)).toEqual({ kind: 'wrong', triesLeft })
    expect(await tryIt(code)).toEqual({ kind: 'expired' })
    const own = await story.run((clinic) => contactsOf(clinic, story.onCall.staffId))
    expect(own.map(({ label, verified_at: at }) => [label, at !== null])).toEqual([
      [number, true],
      [number, true],
      [other, false],
    ])
  })

  test.each(['911', '+1 555 110 2000', 'call me'])('%s cannot exist', async (typed) => {
    const added = await story.run((clinic) =>
      addContact(clinic, story.onCall, installation.outside, { kind: 'sms', number: typed }),
    )
    expect(added).toEqual({ kind: 'no-such-number' })
  })
})
