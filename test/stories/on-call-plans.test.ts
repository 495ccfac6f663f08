import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDueContacts } from '#clinic/contacts/test-due.ts'
import { makeFeed, readFeed } from '#clinic/on-call/feed.ts'
import { endOverride, override } from '#clinic/on-call/override.ts'
import type { Plan, Rotation } from '#clinic/on-call/plan.ts'
import { readinessOf } from '#clinic/on-call/readiness.ts'
import { endPlan, savePlan } from '#clinic/on-call/save-plan.ts'
import { listShifts, schedule, unschedule } from '#clinic/on-call/schedule.ts'
import { tellDue } from '#clinic/on-call/tell.ts'
import { keepRostersUp } from '#clinic/on-call/upkeep.ts'
import { whoIsOn } from '#clinic/on-call/who.ts'
import { fakeTelephone } from '#outside/telephone/fake.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
  const shifts = await story.run((clinic) => listShifts(clinic, 1))
  for (const { shiftId } of shifts) {
    await story.run((clinic) => unschedule(clinic, story.lead, shiftId))
  }
})
afterAll(() => story.end())

const rotation = (...steps: string[][]): Rotation => ({
  kind: 'rotation',
  tier: 'primary',
  steps,
  every: 'week',
  weekday: 1,
  at: '08:00',
  from: '2026-11-16',
})
const save = (plan: Plan, despite = false, by = story.lead) =>
  story.run((clinic) => savePlan(clinic, by, { name: 'Nights', plan, despite }))
const on = async () =>
  (await story.run((clinic) => whoIsOn(clinic, 'on-call'))).map(({ name }) => name).toSorted()
const told = async () => {
  const before = story.mail.sent.length
  await tellDue(story.installation)
  return story.mail.sent
    .slice(before)
    .map(({ to, subject }) => `${to}: ${subject.replace(' (Needlepoint)', '')}`)
}
const at = (text: string) => Temporal.Instant.from(`${text}-08:00`)

describe('a plan that leaves something open', () => {
  const weekdays = (): Plan => ({
    kind: 'weekly',
    tier: 'primary',
    spans: ([1, 2, 3, 4, 5] as const).map((day) => ({
      day,
      from: '08:00',
      to: '08:00',
      people: [story.onCall.staffId],
    })),
  })

  test('is refused with its gaps, and kept only by name', async () => {
    const refused = await save(weekdays())
    expect(refused).toMatchObject({ kind: 'leaves-open', unreachable: [] })
    if (refused.kind !== 'leaves-open') throw new Error(refused.kind)
    expect(refused.gaps[0]).toEqual({ from: at('2026-11-28T08:00'), to: at('2026-11-30T08:00') })
    expect(await on()).toEqual(['Dr. Amara Lindqvist', 'Dr. Ben Osei', 'Dr. Carla Mendes'])
    const kept = await save(weekdays(), true)
    if (kept.kind !== 'saved') throw new Error(kept.kind)
    expect(await on()).toEqual(['Dr. Ben Osei'])
    const row = await story.owner.selectFrom('on_call_plan').selectAll().executeTakeFirstOrThrow()
    expect(row.gaps_by).toBe(story.lead.staffId)
    expect(await story.run((clinic) => endPlan(clinic, story.lead, kept.planId, true))).toEqual({
      kind: 'ended',
    })
  })

  test('names nobody who may not take a case', async () => {
    const result = await save(rotation([story.nurse.staffId]), true)
    expect(result).toEqual({ kind: 'cannot-take-cases', names: ['Noor Haddad'] })
  })

  test('is not saved by somebody who may not', async () => {
    expect(await save(rotation([story.onCall.staffId]), true, story.nurse)).toEqual({
      kind: 'not-allowed',
    })
  })
})

describe('a rotation in force', () => {
  let planId: string
  beforeAll(async () => {
    const saved = await save(
      rotation([story.onCall.staffId], [story.backup.staffId, story.lead.staffId]),
    )
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    planId = saved.planId
  })

  test('says who is on now, and hands over on its hour', async () => {
    expect(await on()).toEqual(['Dr. Amara Lindqvist', 'Dr. Carla Mendes'])
    await told()
    await story.wind({ hours: 24 * 6 + 22, minutes: 30 })
    expect(await on()).toEqual(['Dr. Amara Lindqvist', 'Dr. Carla Mendes'])
    expect(await told()).toEqual(['oncall@clinic.test: You are on call soon'])
    await story.wind({ minutes: 30 })
    expect(await on()).toEqual(['Dr. Ben Osei'])
    expect(await told()).toEqual(['oncall@clinic.test: You are on call now'])
    expect(await told()).toEqual([])
  })

  test('a word that comes too late is not sent: nobody is on call soon who is on call now', async () => {
    await story.wind({ hours: 24 * 7 })
    const mails = await told()
    expect(mails.toSorted()).toEqual([
      'backup@clinic.test: You are on call now',
      'lead@clinic.test: You are on call now',
    ])
    await story.wind({ hours: 24 * 7 })
    await told()
  })

  test('an override takes the place of the plan for its time, tells those it concerns, and ends', async () => {
    const now = (await story.run(async (clinic) => clinic.now)) satisfies Temporal.Instant
    const made = await story.run((clinic) =>
      override(clinic, story.lead, {
        staffId: story.backup.staffId,
        tier: 'primary',
        startsAt: now.add({ hours: 2 }),
        endsAt: now.add({ hours: 4 }),
      }),
    )
    if (made.kind !== 'overridden') throw new Error(made.kind)
    expect(await told()).toEqual(
      expect.arrayContaining([
        'backup@clinic.test: Your on-call shifts have changed',
        'oncall@clinic.test: Your on-call shifts have changed',
      ]),
    )
    await story.wind({ hours: 3 })
    expect(await on()).toEqual(['Dr. Carla Mendes'])
    await story.run((clinic) => endOverride(clinic, story.lead, made.overrideId))
    expect(await on()).toEqual(['Dr. Ben Osei'])
  })

  test('cannot be overridden by a time that has passed, or by somebody without a case', async () => {
    const now = await story.run(async (clinic) => clinic.now)
    const wanted = (staffId: string, from: number, to: number) => ({
      staffId,
      tier: 'primary' as const,
      startsAt: now.add({ hours: from }),
      endsAt: now.add({ hours: to }),
    })
    const tryIt = (...given: Parameters<typeof wanted>) =>
      story.run((clinic) => override(clinic, story.lead, wanted(...given)))
    expect(await tryIt(story.backup.staffId, -4, -2)).toEqual({ kind: 'has-passed' })
    expect(await tryIt(story.backup.staffId, 4, 2)).toEqual({ kind: 'ends-before-it-starts' })
    expect(await tryIt(story.nurse.staffId, 2, 4)).toEqual({
      kind: 'cannot-take-cases',
      name: 'Noor Haddad',
    })
  })

  test('does not end while it leaves hours empty, unless by name', async () => {
    const end = (despite: boolean) =>
      story.run((clinic) => endPlan(clinic, story.lead, planId, despite))
    expect((await end(false)).kind).toBe('leaves-open')
    expect(await on()).toEqual(['Dr. Ben Osei'])
    expect(await end(true)).toEqual({ kind: 'ended' })
    expect(await on()).toEqual(['Dr. Amara Lindqvist', 'Dr. Ben Osei', 'Dr. Carla Mendes'])
  })
})

describe('what time does by itself', () => {
  test('the lead is told of a gap in the coming day, once', async () => {
    await told()
    const now = await story.run(async (clinic) => clinic.now)
    const shift = { staffId: story.onCall.staffId, tier: 'primary' } as const
    await story.run((clinic) =>
      schedule(clinic, story.lead, { ...shift, startsAt: now, endsAt: now.add({ hours: 5 }) }),
    )
    await keepRostersUp(story.installation)
    await keepRostersUp(story.installation)
    expect(await told()).toEqual(['lead@clinic.test: Nobody is on call soon'])
  })

  test('a roster is written ahead before it runs short', async () => {
    await save(rotation([story.onCall.staffId]))
    const ahead = async () => (await story.run((clinic) => listShifts(clinic, 400))).at(-1)?.endsAt
    const first = await ahead()
    await story.wind({ hours: 24 * 21 })
    await keepRostersUp(story.installation)
    expect(
      (await ahead())?.since(first ?? Temporal.Instant.fromEpochMilliseconds(0)).total('hours'),
    ).toBeGreaterThan(400)
  })

  test('every proven contact is tried once a week, by day, and readiness says what came of it', async () => {
    const telephone = fakeTelephone()
    const installation = { ...story.installation, outside: { mail: story.mail, telephone } }
    const ready = async () =>
      (await story.run(readinessOf)).find(({ name }) => name === story.onCall.name)?.trouble
    expect(await ready()).toBe('mail-only')
    await story.owner
      .insertInto('contact_point')
      .values({
        clinic_id: story.clinicId,
        staff_id: story.onCall.staffId,
        kind: 'sms',
        label: '+15552104477',
        address: '+15552104477',
        place: 0,
        created_at: await story.run(async (clinic) => clinic.now),
        verified_at: await story.run(async (clinic) => clinic.now),
        code_hash: null,
        code_sent_at: null,
        tested_at: null,
        test_failure: null,
      })
      .execute()
    expect(await ready()).toBe('not-tested')
    let nights = 0
    for (let hour = 0; hour < 24 * 8; hour += 1) {
      await story.wind({ hours: 1 })
      const before = telephone.texts.length
      await testDueContacts(installation)
      const local = (await story.run(async (clinic) => clinic.now)).toZonedDateTimeISO(
        'America/Los_Angeles',
      )
      if (telephone.texts.length > before && (local.hour < 10 || local.hour >= 16)) nights += 1
    }
    expect(nights).toBe(0)
    expect(telephone.texts.length).toBeGreaterThanOrEqual(1)
    expect(telephone.texts.length).toBeLessThanOrEqual(2)
    expect(telephone.texts[0]?.text).toContain('Nobody needs you.')
    expect(await ready()).toBe('none')
  })
})

test('a calendar by a secret link: its own shifts, none to whoever guesses, and a new link ends the old', async () => {
  const token = await story.run((clinic) => makeFeed(clinic, story.onCall))
  const feed = await readFeed(story.installation, token)
  expect(feed?.shifts.length).toBeGreaterThan(0)
  expect(new Set(feed?.shifts.map(({ staffId }) => staffId))).toEqual(
    new Set([story.onCall.staffId]),
  )
  expect(await readFeed(story.installation, 'guessed')).toBeUndefined()
  const rows = await story.owner.selectFrom('on_call_feed').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
  await story.run((clinic) => makeFeed(clinic, story.onCall))
  expect(await readFeed(story.installation, token)).toBeUndefined()
})
