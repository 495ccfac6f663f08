import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addContact, type NewContact } from '#clinic/contacts/add.ts'
import { raiseContact, removeContact } from '#clinic/contacts/arrange.ts'
import { sendCode, verifyContact } from '#clinic/contacts/prove.ts'
import { contactsOf } from '#clinic/contacts/queries.ts'
import { testContact } from '#clinic/contacts/test-contact.ts'
import type { Installation } from '#clinic/installation.ts'
import { submitReport } from '#clinic/symptom-reports/submit.ts'
import { type FakePusher, fakePusher } from '#outside/push/fake.ts'
import { type FakeTelephone, fakeTelephone } from '#outside/telephone/fake.ts'
import { sealedVault } from '#outside/vault/sealed.ts'
import { type FakeWebhooks, fakeWebhooks } from '#outside/webhook/fake.ts'
import { alertSweep } from '#worker/heartbeat.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story
let installation: Installation
let push: FakePusher
let webhook: FakeWebhooks
let telephone: FakeTelephone

const subscription = { endpoint: 'https://push.example/send/abc', p256dh: 'BPub', auth: 'auth' }
const wanted: readonly NewContact[] = [
  { kind: 'push', device: 'Phone', subscription },
  {
    kind: 'push',
    device: 'Tablet',
    subscription: { ...subscription, endpoint: 'https://push.example/send/xyz' },
  },
  { kind: 'webhook', url: 'https://hooks.example/in?key=secret' },
  { kind: 'voice', number: '+1 555 210 4477' },
]

const codeSent = () =>
  [
    push.sent.at(-1)?.push.body,
    webhook.sent.at(-1)?.event.sentence,
    telephone.calls.at(-1)?.sentence,
  ].map((said) => said?.replaceAll(', ', '').match(/\d{6}/)?.[0])

async function give(contact: NewContact): Promise<string> {
  const added = await story.run((clinic) =>
    addContact(clinic, story.onCall, installation.outside, contact),
  )
  if (added.kind !== 'added') throw new Error(added.kind)
  await sendCode(installation, story.clinicId, story.onCall, added.contactId)
  const codes = codeSent()
  const code = codes[contact.kind === 'push' ? 0 : contact.kind === 'webhook' ? 1 : 2] ?? ''
  const verified = await story.run((clinic) =>
    verifyContact(clinic, story.onCall, added.contactId, code),
  )
  expect(verified).toEqual({ kind: 'verified' })
  return added.contactId
}

async function report(): Promise<string> {
  const visitId = await story.book()
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  const answers = { emergency: ['breath'], breath_d: ['dyspnea'] }
  const sent = { reportId: crypto.randomUUID(), visitId, language: 'en', answers } as const
  await story.run((clinic) => submitReport(clinic, patient, sent))
  return visitId
}

const attempts = async (visitId: string) =>
  story.owner
    .selectFrom('alert_attempt as t')
    .innerJoin('alert as a', 'a.alert_id', 't.alert_id')
    .select(['t.channel', 't.place', 't.failure', 't.handed_over_at'])
    .where('a.visit_id', '=', visitId)
    .where('t.staff_id', '=', story.onCall.staffId)
    .orderBy('t.place')
    .execute()

beforeAll(async () => {
  story = await tellStory()
  push = fakePusher()
  webhook = fakeWebhooks()
  telephone = fakeTelephone()
  const vault = sealedVault([{ version: 1, value: 'a made-up secret' }])
  installation = {
    ...story.installation,
    outside: { mail: story.mail, push, webhook, telephone, vault },
  }
  for (const contact of wanted) await give(contact)
})
afterAll(() => story.end())

describe('channels that a person chose', () => {
  test('each gets a severity and a link, in the person’s order, mail beside them', async () => {
    const visitId = await report()
    const before = [push.sent.length, webhook.sent.length] as const
    await alertSweep(installation)
    const shown = push.sent.slice(before[0])
    expect(shown.map(({ to }) => to.endpoint)).toEqual([
      'https://push.example/send/abc',
      'https://push.example/send/xyz',
    ])
    expect(shown[0]?.push).toMatchObject({ title: 'URGENT', body: 'A patient needs you.' })
    expect(shown[0]?.push.url).toMatch(/^https:\/\/clinic\.test\/workbench\/alerts\/[\w-]+$/)
    const [hook] = webhook.sent.slice(before[1])
    expect(hook?.to.url).toBe('https://hooks.example/in?key=secret')
    expect(hook?.event).toMatchObject({ type: 'alert.ringing', severity: 'URGENT' })
    expect(JSON.stringify([shown, hook])).not.toMatch(/Ana|Rivera|breath|neck/i)
    const written = await attempts(visitId)
    expect(written.map(({ channel }) => channel)).toEqual(['push', 'webhook', 'voice', 'mail'])
  })

  test('the order is the person’s, and what they put first begins at once', async () => {
    const own = () => story.run((clinic) => contactsOf(clinic, story.onCall.staffId))
    const call = (await own()).find(({ kind }) => kind === 'voice')?.contact_id ?? ''
    for (let steps = 0; steps < 3; steps += 1) {
      await story.run((clinic) => raiseContact(clinic, story.onCall, call))
    }
    const calls = telephone.calls.length
    const visitId = await report()
    await alertSweep(installation)
    expect(telephone.calls.length).toBe(calls + 1)
    expect((await attempts(visitId))[0]?.channel).toBe('voice')
  })

  test('one that was taken away is not called, and nobody else can take it away', async () => {
    const own = await story.run((clinic) => contactsOf(clinic, story.onCall.staffId))
    const hook = own.find(({ kind }) => kind === 'webhook')?.contact_id ?? ''
    expect(await story.run((clinic) => removeContact(clinic, story.backup, hook))).toBe('unknown')
    expect(await story.run((clinic) => removeContact(clinic, story.onCall, hook))).toBe('removed')
    const visitId = await report()
    expect((await attempts(visitId)).map(({ channel }) => channel)).not.toContain('webhook')
  })

  test('one that is not connected any more fails with its reason, and the others are sent', async () => {
    const visitId = await report()
    await alertSweep({ ...installation, outside: { ...installation.outside, push: undefined } })
    const byPush = (await attempts(visitId)).find(({ channel }) => channel === 'push')
    expect(byPush?.failure).toBe('push is not connected here')
    expect((await attempts(visitId)).at(-1)?.handed_over_at).not.toBeNull()
  })

  test('an address that no key opens is said to be so', async () => {
    const visitId = await report()
    const vault = sealedVault([{ version: 1, value: 'another secret' }])
    await alertSweep({ ...installation, outside: { ...installation.outside, vault } })
    const byPush = (await attempts(visitId)).find(({ channel }) => channel === 'push')
    expect(byPush?.failure).toBe('its address cannot be opened with the key file')
  })
})

test('addresses that are secrets do not stand open in the database', async () => {
  const rows = await story.owner.selectFrom('contact_point').selectAll().execute()
  expect(JSON.stringify(rows)).not.toMatch(/push\.example|key=secret/)
})

test('a test says that it is one, and what came of it is kept', async () => {
  const own = await story.run((clinic) => contactsOf(clinic, story.onCall.staffId))
  const call = own.find(({ kind }) => kind === 'voice')
  if (call === undefined) throw new Error('no call')
  await testContact(installation, story.clinicId, story.onCall, call)
  expect(telephone.calls.at(-1)).toMatchObject({
    sentence: 'This is a test of Needlepoint. Nobody needs you.',
    keyUrl: null,
  })
  await testContact(
    { ...installation, outside: { mail: story.mail } },
    story.clinicId,
    story.onCall,
    call,
  )
  const kept = await story.run((clinic) => contactsOf(clinic, story.onCall.staffId))
  expect(kept.find(({ kind }) => kind === 'voice')).toMatchObject({
    test_failure: 'calling is not connected here',
  })
})
