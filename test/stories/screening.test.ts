import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkWell, lidocainePlan, wellAnswers, wellVitals } from '#clinic/demo/well.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { recordCheck } from '#clinic/screenings/check.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import { overrideRule } from '#clinic/screenings/override.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

type Given = Parameters<typeof saveAnswers>[3]

async function answer(visitId: string, answers: Given) {
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  await story.run((clinic) => saveAnswers(clinic, patient, visitId, answers))
}

const screening = (visitId: string) => story.run((clinic) => currentScreening(clinic, visitId))

async function stationOn(visitId: string) {
  const board = await story.run(async (clinic) => boardOf(clinic, await clinicToday(clinic)))
  return board.find((visit) => visit.visitId === visitId)?.station
}

const buttock = { muscleId: 'gluteus-medius', pointId: null, side: 'right' } as const

const inject = (visitId: string) =>
  story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [buttock],
      drugs: ['lidocaine'],
    }),
  )

const release = (visitId: string, rule: string, reason: string, staff = story.onCall) =>
  story.run((clinic) => overrideRule(clinic, staff, visitId, rule, reason))

describe('the whole screening', () => {
  test('a well patient is ready without anyone’s signature; staff’s checks come before the needle', async () => {
    const visitId = await story.book()
    expect(await stationOn(visitId)).toBe('to-answer')
    await answer(visitId, wellAnswers)
    const answered = await screening(visitId)
    expect(answered).toMatchObject({ answered: true, released: false, known: 'clear' })
    expect(answered.waiting).toEqual(answered.openChecks)
    expect(answered.openChecks).toEqual(
      expect.arrayContaining(['consent.unanswered', 'weight.missing', 'time_out.unanswered']),
    )
    expect(await stationOn(visitId)).toBe('ready')
    expect(await inject(visitId)).toMatchObject({ kind: 'held' })

    await story.run((clinic) => checkWell(clinic, story.nurse, visitId, [buttock]))
    expect(await screening(visitId)).toMatchObject({
      decision: 'clear',
      released: true,
      answered: true,
      missing: [],
    })
    expect(await inject(visitId)).toMatchObject({ kind: 'recorded' })
  })

  test('no answer is never clear, and no procedure is recorded on silence', async () => {
    const visitId = await story.book()
    const silent = await screening(visitId)
    expect(silent).toMatchObject({ decision: 'do_not_proceed', released: false, answered: false })
    expect(await inject(visitId)).toMatchObject({ kind: 'held' })
  })

  test('an antibiotic on the day holds until a clinician releases it by name, with a reason', async () => {
    const visitId = await story.book()
    await allWell(story, visitId)
    const antibiotic = { value: 'yes', reason: 'treatment', drug: null, lastDoseOn: '2026-11-23' }
    await answer(visitId, { antibiotics_now: antibiotic })
    const held = await screening(visitId)
    expect(held).toMatchObject({ decision: 'hold', waiting: ['antibiotics_now.on_day'] })
    expect(await stationOn(visitId)).toBe('to-review')
    expect(await inject(visitId)).toEqual({ kind: 'held', rules: ['antibiotics_now.on_day'] })

    const rule = 'antibiotics_now.on_day'
    expect(await release(visitId, rule, 'Fine.', story.nurse)).toEqual({ kind: 'not-a-clinician' })
    expect(await release(visitId, rule, ' ')).toEqual({ kind: 'reason-needed' })
    expect(await release(visitId, rule, 'Acne dose for years, no infection.')).toEqual({
      kind: 'overridden',
    })
    const released = await screening(visitId)
    expect(released).toMatchObject({ decision: 'hold', released: true })
    expect(released.reasons[0]?.releasedBy).toMatchObject({ name: 'Dr. Ben Osei' })

    await answer(visitId, { antibiotics_now: { ...antibiotic, drug: 'another' } })
    expect(await screening(visitId)).toMatchObject({ released: false })
  })

  test('answers of an earlier day are asked again on the day', async () => {
    const visitId = await story.book()
    await allWell(story, visitId)
    await story.wind({ hours: 24 })
    const late = await screening(visitId)
    expect(late.released).toBe(false)
    expect(late.waiting).toContain('input.answered_after')
    await story.wind({ hours: -24 })
  })
})

describe('what staff write down', () => {
  const check = (visitId: string, part: 'plan' | 'chart' | 'vitals', facts: Given[string]) =>
    story.run((clinic) => recordCheck(clinic, story.nurse, visitId, part, facts))

  test('a release holds for the pressure it was given for, not for a higher one', async () => {
    const visitId = await story.book()
    await allWell(story, visitId)
    await check(visitId, 'vitals', { ...wellVitals, systolic: '184' })
    expect(await release(visitId, 'blood_pressure.pressure', 'Usual for him.')).toEqual({
      kind: 'overridden',
    })
    expect(await screening(visitId)).toMatchObject({ decision: 'hold', released: true })
    await check(visitId, 'vitals', { ...wellVitals, systolic: '214' })
    expect(await screening(visitId)).toMatchObject({ waiting: ['blood_pressure.pressure'] })
  })

  test('vital signs of another day are no vital signs of today', async () => {
    const visitId = await story.book()
    await story.wind({ hours: -24 })
    await check(visitId, 'vitals', wellVitals)
    await story.wind({ hours: 24 })
    await answer(visitId, wellAnswers)
    expect((await screening(visitId)).openChecks).toContain('weight.missing')
  })

  test('a plan near the lung asks about travel, and a patient who has not said holds', async () => {
    const visitId = await story.book()
    const { lung_travel: _, ...others } = wellAnswers
    await answer(visitId, others)
    const rhomboid = { muscleId: 'rhomboids', pointId: null, side: 'right' } as const
    await story.run((clinic) => checkWell(clinic, story.nurse, visitId, [rhomboid]))
    expect(await screening(visitId)).toMatchObject({
      decision: 'hold',
      waiting: ['lung_travel.unanswered'],
      missing: [{ question: 'lung_travel', of: 'patient' }],
      answered: false,
    })
    await check(visitId, 'plan', lidocainePlan([buttock]))
    expect(await screening(visitId)).toMatchObject({ decision: 'clear', answered: true })
  })

  test('the desk writes no vital signs, and nobody changes them after the procedure', async () => {
    const visitId = await story.book()
    await allWell(story, visitId)
    expect(
      await story.run((clinic) =>
        recordCheck(clinic, story.desk, visitId, 'vitals', { systolic: '120' }),
      ),
    ).toEqual({ kind: 'not-clinical' })
    expect(await inject(visitId)).toMatchObject({ kind: 'recorded' })
    expect(await check(visitId, 'vitals', { systolic: '90' })).toEqual({ kind: 'already-treated' })
  })
})
