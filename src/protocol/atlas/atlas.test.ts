import { expect, test } from 'vitest'
import { evidenceOf, facts, keysIn } from './evidence.ts'
import { hazardsAt, hazardsOf, ultrasoundAt } from './hazards.ts'
import { lungLevel } from './lung.ts'
import { findMuscle, muscles } from './muscles.ts'
import { regionOf } from './region.ts'
import { atlasSources } from './sources.ts'
import { stretchCautions } from './stretch-cautions.ts'
import { findZone } from './zones.ts'

function muscle(id: string) {
  const found = findMuscle(id)
  if (found === undefined) throw new Error(`no muscle ${id}`)
  return found
}

function point(id: string) {
  const found = muscle(id).points.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no point ${id}`)
  return found
}

const points = muscles.flatMap((each) => each.points)

test('sixty muscles and their points have ids of their own', () => {
  const ids = muscles.flatMap(({ id, points: own }) => [id, ...own.map((each) => each.id)])
  expect(muscles).toHaveLength(60)
  expect(points).toHaveLength(122)
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing of the material is missing', () => {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const essential = points.flatMap(({ referral }) => referral.essential)
  const spillover = points.flatMap(({ referral }) => referral.spillover)
  expect({
    essential: essential.length,
    spillover: spillover.length,
    acrossTheMidline: [...essential, ...spillover].filter((each) => typeof each !== 'string')
      .length,
    symptoms: sum(muscles.map(({ symptoms }) => symptoms.length)),
    mimics: sum(muscles.map(({ mimics }) => mimics.length)),
    steps: sum(muscles.map(({ stretch }) => stretch.steps.length)),
    avoidIf: sum(muscles.map(({ stretch }) => stretch.avoidIf.length)),
    withPrevalence: muscles.filter(({ prevalence }) => prevalence !== undefined).length,
    withCode: muscles.filter(({ fma }) => fma !== undefined).length,
    codedMembers: sum(muscles.map(({ fmaMembers = [] }) => fmaMembers.length)),
    ownDepth: points.filter(({ depth }) => depth !== undefined).length,
    ownUltrasound: points.filter(({ ultrasound }) => ultrasound !== undefined).length,
    ownHazards: sum(points.map(({ hazards = {} }) => Object.keys(hazards).length)),
    forBroaderBodies: points.filter((each) => each.needle_mm_bmi_25_plus !== undefined).length,
    underUltrasound: points.filter((each) => each.needle_mm_with_ultrasound !== undefined).length,
    sources: Object.keys(atlasSources).length,
  }).toEqual({
    essential: 214,
    spillover: 234,
    acrossTheMidline: 5,
    symptoms: 164,
    mimics: 274,
    steps: 185,
    avoidIf: 155,
    withPrevalence: 30,
    withCode: 52,
    codedMembers: 25,
    ownDepth: 20,
    ownUltrasound: 16,
    ownHazards: 11,
    forBroaderBodies: 3,
    underUltrasound: 7,
    sources: 100,
  })
})

test('every fact of every muscle has a confidence and sources that exist', () => {
  for (const each of muscles) {
    for (const fact of facts) {
      const { source, confidence } = evidenceOf(each, fact)
      expect({ id: each.id, fact, source }).not.toEqual({ id: each.id, fact, source: [] })
      expect(confidence).not.toBe('')
      for (const key of source) expect(Object.keys(atlasSources)).toContain(key)
    }
    for (const key of each.sources) expect(Object.keys(atlasSources)).toContain(key)
    for (const key of keysIn(each.prevalence ?? '')) expect(each.sources).toContain(key)
  }
  expect(evidenceOf(muscle('scalenes'), 'referral').confidence).toBe('sourced')
  expect(evidenceOf(muscle('deltoid'), 'referral').confidence).toBe('consensus')
  expect(evidenceOf(muscle('subscapularis'), 'prevalence').source).toEqual([
    'HIDALGO2010',
    'SUBSCAP-FS2021',
  ])
})

test('every zone a point lies in or refers to exists, and only paired zones have another side', () => {
  for (const { zone, referral } of points) {
    expect(findZone(zone)).toBeDefined()
    const all = [...referral.essential, ...referral.spillover]
    for (const each of all) {
      const found = findZone(typeof each === 'string' ? each : each.zone)
      expect(found).toBeDefined()
      if (typeof each !== 'string') expect(found?.paired).toBe(true)
    }
    expect(referral.essential.length).toBeGreaterThan(0)
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(all.length)
  }
})

test('a muscle without a point counts with its worst point', () => {
  const teresMajor = muscle('teres-major')
  expect(lungLevel(teresMajor, 'teres-major-tp1')).toBe('caution')
  expect(lungLevel(teresMajor, 'teres-major-tp2')).toBe('high')
  expect(lungLevel(teresMajor)).toBe('high')
  expect(lungLevel(teresMajor, 'soleus-tp1')).toBe('high')
  expect(lungLevel(muscle('gluteus-medius'))).toBe('none')
})

test('a point finds its muscle and its region', () => {
  expect(muscle('upper-trapezius-tp2').id).toBe('upper-trapezius')
  expect(findMuscle('no-such-point')).toBeUndefined()
  expect(regionOf(point('upper-trapezius-tp2'))).toBe('shoulder')
})

test('two points are never injected', () => {
  expect(points.filter((each) => each.needle_mm === null).map(({ id }) => id)).toEqual([
    'sternocleidomastoid-sternal-tp2',
    'semispinalis-capitis-tp1',
  ])
})

test('a needle has a length that fits: short before long, on the figure, broader bodies no shorter', () => {
  for (const { id, needle_mm, needle_mm_bmi_25_plus, place } of points) {
    const [from, to] = needle_mm ?? [0, 1]
    expect({ id, fits: from <= to && to <= 90 }).toEqual({ id, fits: true })
    expect(needle_mm_bmi_25_plus?.[1] ?? to).toBeGreaterThanOrEqual(to)
    expect(place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1).toBe(true)
  }
})

test('a danger on one side counts on that side, and while the side is unknown', () => {
  const pectoralis = muscle('pectoralis-major')
  const overTheHeart = point('pectoralis-major-tp2')
  const organ = (side?: 'left' | 'right') =>
    hazardsAt(pectoralis, overTheHeart, side).find(({ kind }) => kind === 'organ')?.level
  expect([organ('left'), organ('right'), organ()]).toEqual(['high', 'caution', 'high'])
  expect(hazardsOf(pectoralis, 'right').find(({ kind }) => kind === 'organ')?.level).toBe('caution')
})

test('a point says its own ultrasound, else its muscle says it; the worst danger stands first', () => {
  const psoas = muscle('iliopsoas')
  expect(ultrasoundAt(psoas, point('iliopsoas-tp3')).level).toBe('required')
  expect(ultrasoundAt(psoas, point('iliopsoas-tp1')).level).toBe('advised')
  for (const each of muscles) {
    const levels = hazardsOf(each).map(({ level }) => level)
    expect(levels).toEqual(levels.toSorted((a, b) => Number(b === 'high') - Number(a === 'high')))
    expect(levels).not.toContain('none')
  }
})

test('every word a patient may read exists in both languages', () => {
  const sentences = [
    ...muscles.flatMap(({ name, phrase, symptoms, stretch }) => [
      name,
      phrase,
      ...symptoms,
      ...stretch.steps,
    ]),
    ...Object.values(stretchCautions).map((caution) => caution.sentence),
  ]
  for (const sentence of sentences) {
    expect(sentence.en.trim()).not.toBe('')
    expect(sentence.es.trim()).not.toBe('')
  }
  const phrases = muscles.map(({ phrase }) => phrase.en)
  expect(new Set(phrases).size).toBe(phrases.length)
})
