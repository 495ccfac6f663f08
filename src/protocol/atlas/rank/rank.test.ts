import { expect, test } from 'vitest'
import { findMuscle } from '../muscles.ts'
import { atlasSources } from '../sources.ts'
import { zones } from '../zones.ts'
import { model } from './model.ts'
import { rank } from './rank.ts'

/** "right neck-side, sacrum" */
function draw(text: string, intensity?: number) {
  const drawn = text.split(', ').map((mark) => {
    const [first = '', second] = mark.split(' ')
    return second === undefined
      ? { zone: first, side: 'midline', intensity }
      : { zone: second, side: first, intensity }
  })
  return rank({ drawn })
}

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)
const upperTrapezius = 'right neck-side, right head-mastoid, right head-temple'

test('a whole pattern names its muscle, with what it accounts for and its dangers', () => {
  const { kind, muscles, findings } = draw(`${upperTrapezius}, right head-jaw`)
  expect(kind).toBe('candidates')
  expect(findings).toEqual([])
  expect(muscles[0]).toMatchObject({
    id: 'upper-trapezius',
    side: 'right',
    place: 1,
    points: ['upper-trapezius-tp1'],
    matched: {
      essential: [{ zone: 'head-temple' }, { zone: 'head-mastoid' }, { zone: 'neck-side' }],
      spillover: [{ zone: 'head-jaw', side: 'right' }],
      notDrawn: [],
      unexplained: [],
    },
    ultrasound: 'advised',
  })
  expect(muscles[0]?.hazards[0]).toMatchObject({ kind: 'pneumothorax', level: 'high' })
  expect(muscles[0]?.because[0]).toMatch(/^Drawn where it usually refers: Temple \(right\); /)
})

test('a usual target left empty, and paint elsewhere, are said', () => {
  const [first] = draw('right head-mastoid, right head-temple, left foot-heel').muscles
  expect(first?.id).toBe('upper-trapezius')
  expect(first?.matched.notDrawn).toContainEqual({ zone: 'neck-side', side: 'right' })
  expect(first?.matched.unexplained).toEqual([{ zone: 'foot-heel', side: 'left' }])
})

test('paint elsewhere neither lifts nor lowers a muscle: it lifts another', () => {
  const scoreOf = (text: string) =>
    draw(text).muscles.find(({ id }) => id === 'upper-trapezius')?.score
  expect(scoreOf(`${upperTrapezius}, left foot-heel, left foot-arch`)).toBe(scoreOf(upperTrapezius))
})

test('two regions are two muscles together, each on its side', () => {
  const { together } = draw(`${upperTrapezius}, left foot-heel, left ankle-back, left calf-lower`)
  expect(together?.muscles).toEqual([
    expect.objectContaining({ id: 'soleus', side: 'left' }),
    expect.objectContaining({ id: 'upper-trapezius', side: 'right' }),
  ])
  expect(together?.muscles[1]?.adds).toEqual([
    { zone: 'head-temple', side: 'right' },
    { zone: 'head-mastoid', side: 'right' },
    { zone: 'neck-side', side: 'right' },
  ])
  expect(together?.unexplained).toEqual([])
})

test('one muscle that explains everything is named alone', () => {
  expect(draw(upperTrapezius).together).toBeUndefined()
  const whole = `${upperTrapezius}, right head-jaw, right head-eye, right head-occiput, right head-lower-teeth, right shoulder-top, right neck-back, right neck-base`
  expect(draw(whole).muscles[0]?.id).toBe('upper-trapezius')
  expect(draw(whole).together).toBeUndefined()
  expect(draw(`${whole}, left foot-heel, left foot-arch`).together?.muscles).toEqual([
    expect.objectContaining({ id: 'upper-trapezius', side: 'right' }),
    expect.objectContaining({ side: 'left' }),
  ])
})

test('the same pattern on both sides is one muscle on both', () => {
  const both = upperTrapezius.split(', ').flatMap((mark) => [mark, mark.replace('right', 'left')])
  const [first] = draw(both.join(', ')).muscles
  expect([first?.id, first?.side]).toEqual(['upper-trapezius', 'both'])
  const [one] = draw(upperTrapezius).muscles
  expect(first?.score).toBeGreaterThan((one?.score ?? 0) * 1.5)
})

test('the dangers are those of the side', () => {
  const organ = (side: string) =>
    draw(`${side} chest-breast, ${side} chest-upper, ${side} arm-inner`)
      .muscles.find(({ id }) => id === 'pectoralis-major')
      ?.hazards.find(({ kind }) => kind === 'organ')?.level
  expect([organ('left'), organ('right')]).toEqual(['high', 'caution'])
})

test('of two marks at one place the stronger counts', () => {
  const temple = (...intensities: readonly number[]) =>
    rank({
      drawn: intensities.map((intensity) => ({ zone: 'head-temple', side: 'right', intensity })),
    })
  expect(temple(8, 2)).toEqual(temple(8))
  expect(temple(2, 8)).toEqual(temple(8))
})

test('a mark in the midline alone does not say on which side', () => {
  const { muscles } = draw('pelvis-genital')
  expect(muscles.map(({ side }) => side)).toEqual(muscles.map(() => 'either'))
})

test('one zone tells nothing apart', () => {
  const { kind, muscles, findings } = draw('right lowback-lower')
  expect(kind).toBe('cannot-tell-apart')
  expect(new Set(muscles.map(({ place }) => place))).toEqual(new Set([1]))
  expect(ids(findings)).toContain('one-zone')
  expect(findings.find(({ id }) => id === 'cannot-tell-apart')?.text).toMatch('Quadratus lumborum')
})

test('muscles of the same pattern share a place', () => {
  const { kind, muscles } = draw('right thigh-back-upper, right thigh-back-lower')
  expect(kind).toBe('cannot-tell-apart')
  expect(ids(muscles.filter(({ place }) => place === 1)).toSorted()).toEqual([
    'biceps-femoris',
    'medial-hamstrings',
  ])
})

test.each([
  ['left chest-breast', /heart, aorta, lung/],
  ['belly-middle', /acute abdomen/],
  ['right flank', /kidney/],
  ['pelvis-genital', /cauda equina/],
  ['tailbone', /cauda equina/],
  ['right groin', /torsion/],
  ['left lowback-lower, left thigh-back-upper, right thigh-back-upper', /both legs/],
  ['right buttock-middle, right calf-upper', /nerve root/],
  ['sacrum, right leg-outer', /nerve root/],
  ['left calf-lower', /deep vein/],
])('%s: exclude first', (text, cause) => {
  const first = draw(text).findings.filter(({ id }) => id === 'exclude-first')
  expect(first.map(({ text: said }) => said).join(' ')).toMatch(cause)
  expect(draw(text).findings[0]?.id).toBe('exclude-first')
})

test('what is harmless is not shouted at', () => {
  for (const text of [
    upperTrapezius,
    'right lowback-lower, right thigh-back-upper',
    'right buttock-middle, left leg-outer',
    'left elbow-outer, left forearm-back',
  ]) {
    expect(ids(draw(text).findings)).not.toContain('exclude-first')
  }
})

test('four of five regions are widespread pain, three are not', () => {
  const three = 'right arm-outer, left arm-outer, right thigh-outer-upper'
  expect(draw(three).kind).not.toBe('widespread')
  const { kind, findings } = draw(
    `${three}, lowback-lower right`.replace('lowback-lower right', 'right lowback-lower'),
  )
  expect(kind).toBe('widespread')
  expect(findings.find(({ id }) => id === 'widespread')?.text).toMatch(
    /fibromyalgia.*not trigger points/,
  )
})

test('the whole body painted is widespread pain', () => {
  const drawn = zones.flatMap(({ id, paired }) =>
    (paired ? ['left', 'right'] : ['midline']).map((side) => ({ zone: id, side })),
  )
  expect(rank({ drawn }).kind).toBe('widespread')
})

test('a stronger mark counts more, a mark of nothing is no mark', () => {
  const scoreAt = (intensity: number) => draw('right head-temple', intensity).muscles[0]?.score
  const [faint = 0, middle = 0, strong = 0] = [1, 5, 10].map(scoreAt)
  expect(faint).toBeLessThan(middle)
  expect(middle).toBeLessThan(strong)
  expect(draw('right head-temple').muscles[0]?.score).toBe(strong)
  expect(draw('right head-temple', 0).kind).toBe('nothing-drawn')
})

test('what cannot be read is said, and the rest is ranked', () => {
  const { findings, muscles } = rank({
    drawn: [
      { zone: 'head-tempel', side: 'right' },
      { zone: 'head-temple', side: 'somewhere' },
      { zone: 'neck-throat', side: 'left' },
      { zone: 'neck-side', side: 'right', intensity: Number.NaN },
    ],
  })
  expect(ids(findings)).toEqual(
    expect.arrayContaining(['unknown-zone', 'wrong-side', 'intensity-out-of-range']),
  )
  expect(findings.find(({ id }) => id === 'unknown-zone')?.text).toMatch('Nearest: "head-temple"')
  expect(muscles.find(({ id }) => id === 'temporalis')?.side).toBe('both')
})

test('a drawing that no muscle explains says so', () => {
  expect(draw('right toes-small')).toMatchObject({ kind: 'no-muscle', muscles: [] })
  expect(rank({ drawn: [] }).kind).toBe('nothing-drawn')
})

test('a point that is never injected is named, and so is what must be seen by ultrasound', () => {
  const sternal = draw('right head-vertex, right head-occiput, right head-cheek, right head-brow')
  expect(sternal.muscles.find(({ id }) => id === 'sternocleidomastoid-sternal')).toMatchObject({
    neverInjected: ['sternocleidomastoid-sternal-tp2'],
  })
  const scalenes = draw('right chest-upper, right arm-outer, right hand-thumb').muscles
  expect(scalenes.find(({ id }) => id === 'scalenes')?.ultrasound).toBe('required')
})

test('every source a finding names exists', () => {
  const all = zones.flatMap(({ id }) => draw(`right ${id}, right lowback-lower`).findings)
  for (const { source } of all) {
    for (const key of source) expect(Object.keys(atlasSources)).toContain(key)
  }
  for (const id of ids(draw(upperTrapezius).muscles)) expect(findMuscle(id)).toBeDefined()
})

test('the numbers of the model stand in their order', () => {
  const { background, neighbour, spillover, essential } = model
  expect(background).toBeLessThanOrEqual(neighbour)
  expect(neighbour).toBeLessThan(spillover)
  expect(spillover).toBeLessThan(essential)
  expect(model.anotherMuscle).toBeLessThan(model.otherSide)
})
