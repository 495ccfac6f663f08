import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '#clinic/actor.ts'
import { checkWell, lidocainePlan, wellAnswers } from '#clinic/demo/well.ts'
import { changePoint } from '#clinic/examinations/change.ts'
import type { PointChange } from '#clinic/examinations/point.ts'
import { examinedPoints } from '#clinic/examinations/queries.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import type { Site } from '#clinic/procedures/site.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { recordCheck } from '#clinic/screenings/check.ts'
import { currentScreening } from '#clinic/screenings/current.ts'
import { readFacts } from '#clinic/screenings/facts.ts'
import { screeningInput } from '#clinic/screenings/input.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from './story.ts'

let story: Story
let visitId: string

beforeAll(async () => {
  story = await tellStory()
  visitId = await story.book()
})
afterAll(() => story.end())

const trapezius: Site = {
  muscleId: 'upper-trapezius',
  pointId: 'upper-trapezius-tp1',
  side: 'right',
}

const pick: PointChange = { field: 'picked', from: false, to: true }
const unpick: PointChange = { field: 'picked', from: true, to: false }
const finds = (
  field: 'tautBand' | 'twitch' | 'referredPain',
  from: boolean | null,
  to: boolean | null,
): PointChange => ({ field, from, to })

const change = (site: Site, what: PointChange, visit = visitId, actor: Staff = story.onCall) =>
  story.run((clinic) => changePoint(clinic, actor, visit, site, what))

const points = (visit = visitId) => story.run((clinic) => examinedPoints(clinic, visit))
const targets = (visit = visitId) =>
  story.run(async (clinic) => (await screeningInput(clinic, visit)).plan.targets)

const audit = (visit: string) =>
  story.owner
    .selectFrom('audit_entry')
    .select(['action', 'actor_name', 'detail'])
    .where('visit_id', '=', visit)
    .orderBy('entry_id')
    .execute()

describe('an examination', () => {
  test('keeps each finding with who found it, and audits it', async () => {
    expect(await change(trapezius, finds('tautBand', null, true))).toEqual({ kind: 'changed' })
    await change(trapezius, finds('twitch', null, false), visitId, story.nurse)
    const [point] = await points()
    expect(point).toMatchObject({
      site: trapezius,
      picked: false,
      findings: { tautBand: true, tenderness: null, twitch: false },
      changedBy: 'Noor Haddad',
    })
    const rows = (await audit(visitId)).filter(({ action }) => action === 'examination.record')
    expect(rows.map(({ actor_name, detail }) => [actor_name, detail])).toMatchObject([
      ['Dr. Ben Osei', { field: 'tautBand', from: null, to: true }],
      ['Noor Haddad', { field: 'twitch', from: null, to: false }],
    ])
  })

  test('says a conflict to the second of two who change the same thing, and writes nothing', async () => {
    const visit = await story.book('Ida Quill')
    await change(trapezius, finds('referredPain', null, true), visit)
    const second = await change(trapezius, finds('referredPain', null, false), visit, story.nurse)
    expect(second).toMatchObject({
      kind: 'conflict',
      point: { changedBy: 'Dr. Ben Osei', findings: { referredPain: true } },
    })
    expect((await points(visit))[0]?.findings.referredPain).toBe(true)
    expect(await change(trapezius, finds('referredPain', null, true), visit, story.nurse)).toEqual({
      kind: 'changed',
    })
    expect((await points(visit))[0]?.changedBy).toBe('Dr. Ben Osei')
  })

  test('of two presses at the same moment one wins and the other is told', async () => {
    const visit = await story.book('Ole Pane')
    const both = await Promise.all([
      change(trapezius, finds('twitch', null, true), visit),
      change(trapezius, finds('twitch', null, false), visit, story.nurse),
    ])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'conflict'])
  })

  test('calls a point otherwise than its findings only with a word, which can be taken back', async () => {
    const said = (because: string): PointChange => ({
      field: 'activity',
      from: null,
      to: 'latent',
      because,
    })
    expect(await change(trapezius, said(' '))).toEqual({ kind: 'needs-a-word' })
    expect(await change(trapezius, said('x'.repeat(201)))).toEqual({ kind: 'needs-a-word' })
    await change(trapezius, said('pain was known from an old injury'))
    expect((await points())[0]?.said).toEqual({
      activity: 'latent',
      because: 'pain was known from an old injury',
    })
    await change(trapezius, { field: 'activity', from: 'latent', to: null, because: '' })
    expect((await points())[0]?.said).toBeNull()
  })

  test('is not for the front desk, and knows no place that the atlas does not have', async () => {
    expect(await change(trapezius, pick, visitId, story.desk)).toEqual({ kind: 'not-clinical' })
    for (const site of [
      { ...trapezius, side: 'midline' as const },
      { ...trapezius, pointId: 'upper-trapezius-tp9' },
      { ...trapezius, muscleId: 'constructor' },
      { ...trapezius, muscleId: 'upper-trapezius-tp1', pointId: null },
    ]) {
      expect(await change(site, pick)).toEqual({ kind: 'unknown-site' })
    }
    expect(await change(trapezius, pick, crypto.randomUUID())).toEqual({ kind: 'unknown-visit' })
  })
})

describe('a needle is never planned', () => {
  test.each([
    ['sternocleidomastoid-sternal', 'sternocleidomastoid-sternal-tp2'],
    ['semispinalis-capitis', 'semispinalis-capitis-tp1'],
  ])(
    'into a point of %s that is treated by hand, which can be examined all the same',
    async (muscleId, pointId) => {
      const site: Site = { muscleId, pointId, side: 'right' }
      const refused = await change(site, pick)
      expect(refused).toMatchObject({ kind: 'never-injected' })
      expect(refused.kind === 'never-injected' && refused.why).toMatch(/not inject/i)
      expect(await change({ ...site, pointId: null }, pick)).toEqual({ kind: 'name-the-point' })
      expect(await change(site, finds('tautBand', null, true))).toEqual({ kind: 'changed' })
      expect(await targets()).toBeUndefined()
    },
  )

  test('into both sides of a muscle that allows one', async () => {
    const right: Site = { muscleId: 'scalenes', pointId: null, side: 'right' }
    expect(await change(right, pick)).toEqual({ kind: 'changed' })
    expect(await change({ ...right, side: 'left' }, pick)).toEqual({ kind: 'one-side-only' })
    await change(right, unpick)
    expect(await change({ ...right, side: 'left' }, pick)).toEqual({ kind: 'changed' })
    await change({ ...right, side: 'left' }, unpick)
  })
})

describe('the picks are the plan', () => {
  test('the screening is decided with them, and a pick taken back is planned no more', async () => {
    const visit = await story.book('Uma Reed')
    const rhomboids: Site = { muscleId: 'rhomboids', pointId: null, side: 'left' }
    expect(await targets(visit)).toBeUndefined()
    await change(rhomboids, pick, visit)
    expect(await targets(visit)).toMatchObject([{ muscle: 'rhomboids', pneumothorax: 'high' }])
    const decided = (await audit(visit)).find(({ action }) => action === 'screening.check')
    expect(decided?.detail).toMatchObject({ part: 'plan' })
    await change(rhomboids, unpick, visit)
    expect(await targets(visit)).toBeUndefined()
  })

  test('beside what was written with the checks; one taken back leaves both', async () => {
    const visit = await story.book('Vic Toll')
    const written: Site = { muscleId: 'infraspinatus', pointId: null, side: 'right' }
    await story.run((clinic) =>
      recordCheck(clinic, story.nurse, visit, 'plan', lidocainePlan([written, trapezius])),
    )
    await change(trapezius, pick, visit)
    expect(await targets(visit)).toHaveLength(2)
    await change(trapezius, unpick, visit)
    expect(await targets(visit)).toMatchObject([{ muscle: 'infraspinatus' }])
    const plan = await story.run(async (clinic) => (await readFacts(clinic, visit)).get('plan'))
    expect(plan?.facts.anesthetics).toEqual(['lidocaine'])
  })

  test('once the procedure is recorded, nothing of the examination changes', async () => {
    const visit = await story.book('Wes Unger')
    const patient = {
      kind: 'patient',
      visitId: visit,
      patientId: visit,
      name: 'Wes Unger',
    } as const
    await story.run((clinic) => saveAnswers(clinic, patient, visit, wellAnswers))
    const site: Site = { muscleId: 'gluteus-medius', pointId: null, side: 'right' }
    await change(site, pick, visit)
    await story.wind({ minutes: 90 })
    await story.run((clinic) => checkWell(clinic, story.nurse, visit, [site]))
    expect(await story.run((clinic) => currentScreening(clinic, visit))).toMatchObject({
      released: true,
    })
    const recorded = await story.run((clinic) =>
      recordProcedure(clinic, story.onCall, visit, {
        endedAt: clinic.now,
        sites: [site],
        drugs: ['lidocaine'],
      }),
    )
    expect(recorded.kind).toBe('recorded')
    expect(await change(site, unpick, visit)).toEqual({ kind: 'already-treated' })
    expect(await change(site, finds('twitch', null, true), visit)).toEqual({
      kind: 'already-treated',
    })
  })
})
