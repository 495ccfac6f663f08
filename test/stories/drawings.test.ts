import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotAllowed } from '#clinic/access/may-do.ts'
import type { Actor } from '#clinic/actor.ts'
import type { GivenDrawing } from '#clinic/drawings/check.ts'
import { compareDrawings } from '#clinic/drawings/compare.ts'
import type { Occasion } from '#clinic/drawings/drawing.ts'
import { findDrawing, lastDrawing } from '#clinic/drawings/find.ts'
import { saveDrawing } from '#clinic/drawings/save.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { cancelVisit } from '#clinic/visits/change.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import { places } from '#protocol/atlas/rank/places.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story

beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.end())

const patientOf = (visitId: string): Actor => ({
  kind: 'patient',
  visitId,
  patientId: visitId,
  name: 'Ana Rivera',
})
const drawn = (...marks: GivenDrawing['marks']): GivenDrawing => ({
  marks,
  qualities: ['dull'],
  nothingHurts: false,
})
const neck = { zone: 'neck-side', side: 'right', intensity: 5 } as const
const head = { zone: 'head-temple', side: 'right', intensity: 8 } as const

const save = (
  visitId: string,
  given: GivenDrawing,
  actor: Actor = patientOf(visitId),
  occasion: Occasion = 'before',
) => story.run((clinic) => saveDrawing(clinic, actor, visitId, occasion, given))
const find = (visitId: string, occasion: Occasion = 'before') =>
  story.run((clinic) => findDrawing(clinic, visitId, occasion))

async function audited(visitId: string) {
  const { rows } = await sql<{ actor_kind: string; patient_id: string; detail: unknown }>`
    select actor_kind, patient_id, detail from needlepoint.audit_entry
    where action = 'drawing.save' and visit_id = ${visitId} order by entry_id`.execute(story.owner)
  return rows
}

test('saved as it is drawn: the last state stands, each state has its row in the audit, a repeat has none', async () => {
  const visitId = await story.book()
  expect(await find(visitId)).toBeUndefined()
  await save(visitId, drawn(neck))
  await save(visitId, drawn(neck, head))
  await save(visitId, drawn(neck, head))
  expect(await find(visitId)).toMatchObject({ marks: [head, neck], qualities: ['dull'] })
  await save(visitId, { marks: [], qualities: [], nothingHurts: true })
  expect(await find(visitId)).toMatchObject({ marks: [], nothingHurts: true })
  const rows = await audited(visitId)
  expect(rows.map(({ detail }) => detail)).toEqual([
    { occasion: 'before', marks: 1 },
    { occasion: 'before', marks: 2 },
    { occasion: 'before', marks: 0 },
  ])
  expect(rows.every(({ patient_id }) => patient_id !== null)).toBe(true)
})

test('many states at once from two devices: one of them stands whole', async () => {
  const visitId = await story.book()
  const states = places
    .slice(0, 8)
    .map(({ zone, side }) => drawn({ zone: zone.id, side, intensity: 5 }, neck))
  await Promise.all(states.map((state) => save(visitId, state)))
  const kept = await find(visitId)
  expect(kept?.marks).toHaveLength(2)
  expect(kept?.marks).toContainEqual(neck)
})

test('what does not exist is refused and the drawing before it stands; the whole body is kept', async () => {
  const visitId = await story.book()
  await save(visitId, drawn(neck))
  const refused = await save(visitId, drawn(head, { ...neck, zone: 'nowhere' }))
  expect(refused).toMatchObject({ kind: 'refused', problems: [{ problem: 'unknown-zone' }] })
  expect(await find(visitId)).toMatchObject({ marks: [neck] })
  const whole = places.map(({ zone, side }) => ({ zone: zone.id, side, intensity: 8 }))
  expect(await save(visitId, drawn(...whole))).toMatchObject({ kind: 'saved' })
  expect((await find(visitId))?.marks).toHaveLength(places.length)
  expect(await save(crypto.randomUUID(), drawn(neck), story.nurse)).toEqual({
    kind: 'unknown-visit',
  })
})

test('the patient draws for the own visit only, the care team for any, the desk for none', async () => {
  const visitId = await story.book()
  const other = await story.book('Bea Other')
  await expect(save(other, drawn(neck), patientOf(visitId))).rejects.toThrow(NotAllowed)
  await expect(save(visitId, drawn(neck), story.desk)).rejects.toThrow(NotAllowed)
  expect(await find(other)).toBeUndefined()
  expect(await save(visitId, drawn(neck), story.nurse)).toMatchObject({ kind: 'saved' })
  expect((await audited(visitId)).map(({ actor_kind }) => actor_kind)).toEqual(['staff'])
})

test('the drawing before the procedure stands still once it is done; the one after begins', async () => {
  const visitId = await story.book()
  await save(visitId, drawn(neck, head))
  expect(await save(visitId, drawn(neck), patientOf(visitId), 'after')).toEqual({ kind: 'closed' })
  await allWell(story, visitId)
  await story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [{ muscleId: 'upper-trapezius', pointId: null, side: 'right' }],
      drugs: ['lidocaine'],
    }),
  )
  expect(await save(visitId, drawn())).toEqual({ kind: 'closed' })
  await save(visitId, drawn({ ...neck, intensity: 2 }), patientOf(visitId), 'after')
  expect(await find(visitId)).toMatchObject({ marks: [head, neck] })
  const [before, after] = await story.run((clinic) =>
    Promise.all([lastDrawing(clinic, visitId, 'after'), findDrawing(clinic, visitId, 'after')]),
  )
  if (before === undefined || after === undefined) throw new Error('no drawing')
  expect(compareDrawings(before, after)).toMatchObject({
    went: [{ zone: 'head-temple', before: 8 }],
    weaker: [{ zone: 'neck-side', before: 5, intensity: 2 }],
  })
})

test('a cancelled visit takes no drawing', async () => {
  const visitId = await story.book()
  await story.run((clinic) => cancelVisit(clinic, story.desk, visitId, 'ill'))
  expect(await save(visitId, drawn(neck))).toEqual({ kind: 'closed' })
})

test('the last drawing is of the same patient’s earlier visit, and one with nothing said in it is passed over', async () => {
  const first = await story.book('Cora Twice')
  await save(first, drawn(neck))
  const { patient_id: patientId } = await story.run((clinic) =>
    clinic.db
      .selectFrom('visit')
      .select('patient_id')
      .where('clinic_id', '=', clinic.clinicId)
      .where('visit_id', '=', first)
      .executeTakeFirstOrThrow(),
  )
  const again = (days: number) =>
    story.run(async (clinic) => {
      const booked = await registerVisit(
        clinic,
        story.desk,
        { kind: 'known', patientId },
        {
          clinicianId: story.onCall.staffId,
          area: 'neck, right',
          startsAt: clinic.now.add({ hours: 24 * days }),
          invite: false,
        },
        true,
      )
      if (booked.kind !== 'registered') throw new Error(booked.kind)
      return booked.visitId
    })
  const second = await again(7)
  const third = await again(14)
  await save(second, drawn())
  await save(await story.book('Dov Other'), drawn(head))
  const last = (visitId: string) => story.run((clinic) => lastDrawing(clinic, visitId, 'before'))
  expect(await last(first)).toBeUndefined()
  expect(await last(second)).toMatchObject({ visitId: first, marks: [neck] })
  expect(await last(third)).toMatchObject({ visitId: first })
})
