import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import { overrideRule } from '#clinic/screenings/override.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const well = {
  well_today: { value: 'yes' },
  fever_4w: { value: 'no' },
  antibiotics_4w: { value: 'no' },
  illness_4w: { value: 'no' },
  systemic_infection: { value: 'no' },
  hospital_4w: { value: 'no' },
  antibiotics_now: { value: 'no' },
  anticoag: { value: 'no' },
  aspirin_nsaid: { value: 'no' },
}

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

const inject = (visitId: string) =>
  story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'gluteus-medius', pointId: null, side: 'right' }],
      drugs: ['lidocaine'],
    }),
  )

describe('the page’s own questions', () => {
  test('a well patient is ready without anyone’s signature', async () => {
    const visitId = await story.book()
    expect(await stationOn(visitId)).toBe('to-answer')
    await answer(visitId, well)
    expect(await screening(visitId)).toMatchObject({
      decision: 'clear',
      released: true,
      answered: true,
    })
    expect(await stationOn(visitId)).toBe('ready')
    expect(await inject(visitId)).toMatchObject({ kind: 'recorded' })
  })

  test('no answer is never clear, and no procedure is recorded on silence', async () => {
    const visitId = await story.book()
    const silent = await screening(visitId)
    expect(silent).toMatchObject({ decision: 'review', released: false, answered: false })
    expect(await inject(visitId)).toMatchObject({ kind: 'held' })
  })

  test('an antibiotic on the day holds until a clinician releases it by name, with a reason', async () => {
    const visitId = await story.book()
    const antibiotic = { value: 'yes', reason: 'treatment', drug: null, lastDoseOn: '2026-11-23' }
    await answer(visitId, { ...well, antibiotics_now: antibiotic })
    const held = await screening(visitId)
    expect(held).toMatchObject({ decision: 'hold', waiting: ['antibiotics_now.on_day'] })
    expect(await stationOn(visitId)).toBe('to-review')
    expect(await inject(visitId)).toEqual({ kind: 'held', rules: ['antibiotics_now.on_day'] })

    const release = (staff: Story['nurse'], reason: string) =>
      story.run((clinic) => overrideRule(clinic, staff, visitId, 'antibiotics_now.on_day', reason))
    expect(await release(story.nurse, 'Fine.')).toEqual({ kind: 'not-a-clinician' })
    expect(await release(story.onCall, ' ')).toEqual({ kind: 'reason-needed' })
    expect(await release(story.onCall, 'Acne dose for years, no infection.')).toEqual({
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
    await answer(visitId, well)
    await story.wind({ hours: 24 })
    const late = await screening(visitId)
    expect(late.released).toBe(false)
    expect(late.waiting).toContain('input.answered_after')
    await story.wind({ hours: -24 })
  })
})
