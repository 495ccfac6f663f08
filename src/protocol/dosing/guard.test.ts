import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prepare } from '../protocol.ts'
import { tpi } from '../tpi/protocol.ts'
import { guardDose } from './guard.ts'
import type { DosePlan } from './plan.ts'

type Case = {
  id: string
  input: DosePlan
  expected: { verdict: string; flags: string[]; kg_used?: number; weight_kg?: number }
}
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../cases/dosing.json', import.meta.url), 'utf8'),
)
const guard = (plan: DosePlan) => guardDose(tpi, plan)

test.each(cases)('$id', ({ input, expected }) => {
  const decision = guard(input)
  expect(decision).toMatchObject(expected)
  if (expected.weight_kg !== undefined) {
    expect(decision.kg_used).toBe(expected.kg_used ?? expected.weight_kg)
  }
  expect(decision.because).toHaveLength(decision.reasons.length)
  expect(decision.because.every((sentence) => sentence.length > 0)).toBe(true)
})

const lidocaine = { drug: 'lidocaine', percent: '1', ml: '10', epi: false } as const
const usual = { weight: { value: '70', unit: 'kg' }, drugs: [lidocaine] } as const

describe('what is not known never clears', () => {
  test.each<[string, Partial<DosePlan>, string, string]>([
    ['no weight', { weight: null }, 'input.weight_missing', 'weight.value'],
    [
      'a word for a weight',
      { weight: { value: 'heavy', unit: 'kg' } },
      'input.weight_missing',
      'weight.value',
    ],
    [
      'a weight without unit',
      { weight: { value: 70 } },
      'input.weight_unit_missing',
      'weight.unit',
    ],
    [
      '29.999 kg',
      { weight: { value: '29.999', unit: 'kg' } },
      'input.weight_implausible',
      'weight.value',
    ],
    [
      '250.001 kg',
      { weight: { value: '250.001', unit: 'kg' } },
      'input.weight_implausible',
      'weight.value',
    ],
    [
      '66 lb, just under 30 kg',
      { weight: { value: 66, unit: 'lb' } },
      'input.weight_implausible',
      'weight.value',
    ],
    ['a height in inches', { height_cm: 66 }, 'input.height_implausible', 'height_cm'],
    ['an age asked and not known', { age_years: null }, 'input.age_unclear', 'age_years'],
    ['an age of 180', { age_years: 180 }, 'input.age_unclear', 'age_years'],
    ['a factor over 1', { reduction_factor: '1.01' }, 'input.factor_unclear', 'reduction_factor'],
    ['a factor of 0', { reduction_factor: 0 }, 'input.factor_unclear', 'reduction_factor'],
    ['a strange modifier', { modifiers: ['fraile'] }, 'input.modifier_unknown', 'modifiers.0'],
    [
      'a strange earlier treatment',
      { prior_other: [{ kind: 'gel' }] },
      'input.prior_unknown',
      'prior_other.0.kind',
    ],
  ])('%s', (_, change, rule, path) => {
    const decision = guard({ ...usual, ...change })
    expect(decision).toMatchObject({
      verdict: 'cannot_compute',
      total_fraction: null,
      per_drug: [],
    })
    expect(decision.reasons[0]).toMatchObject({ rule, path, outcome: 'cannot_compute' })
  })

  test.each<[string, object, string, string]>([
    ['no strength', { percent: null }, 'strength_missing', 'percent'],
    ['a strength with its unit in words', { percent: '1 percent' }, 'strength_missing', 'percent'],
    ['percent and mg/mL that differ', { mg_per_ml: '20' }, 'strength_contradictory', 'mg_per_ml'],
    ['a strength not in use', { percent: '1.01' }, 'strength_not_used', 'percent'],
    ['no volume', { ml: null }, 'volume_missing', 'ml'],
    ['a volume under 0', { ml: '-0.1' }, 'volume_implausible', 'ml'],
    ['a volume over 500 mL', { ml: '500.001' }, 'volume_implausible', 'ml'],
    ['no word on epinephrine', { epi: null }, 'epinephrine_missing', 'epi'],
    [
      'a ratio without epinephrine',
      { epi_ratio: '1:100000' },
      'epinephrine_contradictory',
      'epi_ratio',
    ],
    [
      'a ratio turned round',
      { epi: true, epi_ratio: '100000:1' },
      'epinephrine_ratio_unclear',
      'epi_ratio',
    ],
    [
      'a ratio a zero too long',
      { epi: true, epi_ratio: '1:2,000,000' },
      'epinephrine_ratio_unclear',
      'epi_ratio',
    ],
    ['a drug not in the formulary', { drug: 'constructor' }, 'drug_unknown', 'drug'],
  ])('%s, planned or prior', (_, change, trouble, path) => {
    const dose = { ...lidocaine, ...change }
    for (const [key, plan] of [
      ['drugs.1', { ...usual, drugs: [lidocaine, dose] }],
      ['prior_24h.0', { ...usual, prior_24h: [dose] }],
    ] as const) {
      expect(guard(plan)).toMatchObject({ verdict: 'cannot_compute' })
      expect(guard(plan).reasons[0]).toMatchObject({
        rule: `input.${trouble}`,
        path: `${key}.${path}`,
      })
    }
  })

  test('every trouble is named, not only the first', () => {
    const { reasons } = guard({ drugs: [{ drug: 'caine mix' }], age_years: null })
    expect(reasons.map(({ rule }) => rule)).toEqual([
      'input.weight_missing',
      'input.age_unclear',
      'input.drug_unknown',
      'input.strength_missing',
      'input.volume_missing',
      'input.epinephrine_missing',
    ])
  })

  test('a trouble outweighs a dose over the limit, a child outweighs both', () => {
    const over = { ...lidocaine, ml: 100 }
    const plan = { ...usual, drugs: [over, { ...lidocaine, ml: null }] }
    expect(guard({ ...usual, drugs: [over] })).toMatchObject({
      verdict: 'block',
      overridable: true,
    })
    expect(guard(plan)).toMatchObject({ verdict: 'cannot_compute', overridable: false })
    expect(guard({ ...plan, age_years: '17.9' }).verdict).toBe('out_of_scope')
    expect(guard({ ...usual, age_years: 18 }).verdict).toBe('ok')
  })

  test('liposomal bupivacaine at an unknown time counts as recent; a patch too', () => {
    for (const hours_before of [null, 'yesterday', -1, 96, '96.0']) {
      const prior_other = [
        { kind: 'liposomal', hours_before: 200 },
        { kind: 'liposomal', hours_before },
      ]
      expect(guard({ ...usual, prior_other }).verdict).toBe('cannot_compute')
      expect(guard({ ...usual, drugs: [], prior_other }).verdict).toBe('ok')
    }
    expect(
      guard({ ...usual, prior_other: [{ kind: 'liposomal', hours_before: '96.001' }] }).verdict,
    ).toBe('ok')
    expect(guard({ ...usual, prior_other: [{ kind: 'patch' }] }).flags).toEqual(['patch_review'])
    expect(guard({ ...usual, prior_other: [{ kind: 'patch', hours_before: 24 }] }).flags).toEqual([
      'patch_review',
    ])
    expect(
      guard({ ...usual, prior_other: [{ kind: 'patch', hours_before: '24.001' }] }).flags,
    ).toEqual([])
  })

  test('recent liposomal bupivacaine outweighs a dose over the limit, which could be overridden', () => {
    const prior_other = [{ kind: 'liposomal', hours_before: 24 }]
    const over = { ...usual, drugs: [{ ...lidocaine, ml: 100 }], prior_other }
    expect(guard(over)).toMatchObject({ verdict: 'cannot_compute', overridable: false })
  })

  test('a modifier the chart does not answer counts as present', () => {
    expect(guard({ ...usual, modifiers_unknown: ['liver_failure'] }).per_drug[0]?.max_mg).toBe(210)
    const withEpinephrine = { ...lidocaine, epi: true, epi_ratio: '1:200,000' }
    const plan = { ...usual, drugs: [withEpinephrine], modifiers_unknown: ['tricyclic'] }
    expect(guard(plan).flags).toEqual(['epinephrine_confirm'])
  })
})

describe('weights', () => {
  const heavy = { ...usual, weight: { value: 90, unit: 'kg' }, height_cm: '152.4' } as const
  test('without a sex the lower ideal weight is used', () => {
    expect(guard({ ...heavy, sex: 'male' }).kg_used).toBe(60)
    for (const sex of ['female', 'other', 'unknown', null, undefined] as const) {
      expect(guard({ ...heavy, sex })).toMatchObject({
        kg_used: 54.6,
        flags: ['ideal_weight_used'],
      })
    }
  })
  test('the weight used is never above the actual, whatever a clinic makes of the ideal', () => {
    const idealWeight = { ...tpi.dosing.idealWeight, times: '2' }
    const own = prepare({ ...tpi, dosing: { ...tpi.dosing, idealWeight } })
    expect(guardDose(own, heavy)).toMatchObject({ kg_used: 90, flags: [] })
  })
  test('nor 0 or less, where a clinic lets shorter heights pass', () => {
    const bounds = { ...tpi.dosing.bounds, height_cm: { from: '50', to: '230' } }
    const own = prepare({ ...tpi, dosing: { ...tpi.dosing, bounds } })
    expect(guardDose(own, { ...heavy, height_cm: '60' })).toMatchObject({
      verdict: 'cannot_compute',
    })
  })
  test('BMI 30 counts, a gram less does not', () => {
    const at = (value: string) =>
      guard({ ...usual, weight: { value, unit: 'kg' }, height_cm: 160, sex: 'female' })
    expect(at('76.8').flags).toEqual(['ideal_weight_used'])
    expect(at('76.799').flags).toEqual([])
  })
  test('130 kg is not confirmed, a gram more is; 20 percent is not, a little more is', () => {
    const flags = (value: string, last_weight_kg?: string) =>
      guard({ ...usual, weight: { value, unit: 'kg' }, last_weight_kg }).flags
    expect(flags('130')).toEqual([])
    expect(flags('130.001')).toEqual(['weight_confirm'])
    expect(flags('60', '75')).toEqual([])
    expect(flags('59.999', '75')).toEqual(['weight_confirm'])
    expect(flags('90', '75')).toEqual([])
    expect(flags('90.001', '75')).toEqual(['weight_confirm'])
    expect(flags('90', 'much less')).toEqual(['weight_confirm'])
  })
  test('under 40 kg the limit is lower; at 40 kg it is not', () => {
    const max = (value: string) =>
      guard({ ...usual, weight: { value, unit: 'kg' } }).per_drug[0]?.max_mg
    expect(max('40')).toBe(176)
    expect(max('39.999')).toBe(140.8)
  })
})

describe('factors', () => {
  test('the lowest wins, whoever gives it', () => {
    const max = (change: Partial<DosePlan>) => guard({ ...usual, ...change }).per_drug[0]?.max_mg
    expect(max({ age_years: 69 })).toBe(300)
    expect(max({ age_years: 70 })).toBe(240)
    expect(max({ modifiers: ['frail', 'liver_failure', 'pregnant'] })).toBe(210)
    expect(max({ modifiers: ['liver_failure'], reduction_factor: '0.9' })).toBe(210)
    expect(max({ modifiers: ['liver_failure'], reduction_factor: 0.5 })).toBe(150)
  })
})

describe('epinephrine', () => {
  const plan = (epi_ratio: string | null, ml: string, modifiers: string[] = []) =>
    guard({ ...usual, modifiers, drugs: [{ ...lidocaine, ml, epi: true, epi_ratio }] }).flags
  test('200 mcg is the cap, 40 with a heart disease or an interaction', () => {
    expect(plan('1:100,000', '20')).toEqual([])
    expect(plan('1:100,000', '20.001')).toContain('epinephrine_confirm')
    expect(plan('1:200000', '8', ['maoi'])).toEqual([])
    expect(plan('1: 200 000', '8.001', ['maoi'])).toEqual(['epinephrine_confirm'])
    expect(plan('1:300000', '12', ['heart_failure'])).toEqual([])
    expect(plan('1:300000', '12.001', ['heart_failure'])).toEqual(['epinephrine_confirm'])
  })
  test('an unstated ratio is confirmed where 40 mcg is the cap', () => {
    expect(plan(null, '1')).toEqual([])
    expect(plan(null, '1', ['uncontrolled_hypertension'])).toEqual(['epinephrine_confirm'])
  })
})

test('a drug is known by its name in any case, and every reason has its support', () => {
  const decision = guard({ ...usual, drugs: [{ ...lidocaine, drug: ' Lidocaine ' }] })
  expect(decision).toMatchObject({ verdict: 'ok', per_drug: [{ drug: 'lidocaine' }] })
  expect(decision.reasons.map(({ rule }) => rule)).toEqual([
    'verdict.within_the_limit',
    'limit.lidocaine.plain',
  ])
  expect(decision.because[1]).toMatch(
    /^lidocaine 1% x 10 mL = 100 mg of at most 300 mg \(300 mg\)\./,
  )
})

describe('dose rules that cannot be used stop the start', () => {
  const { dosing } = tpi
  const [first] = dosing.flagRules
  const broken = (change: Partial<typeof dosing>) => () =>
    prepare({ ...tpi, dosing: { ...dosing, ...change } })
  test.each([
    ['no verdict that always holds', { verdictRules: dosing.verdictRules.slice(0, -1) }],
    ['a factor over 1', { factors: dosing.factors.map((rule) => ({ ...rule, factor: '1.2' })) }],
    [
      'a limit of 0',
      {
        formulary: dosing.formulary.map((drug) => ({ ...drug, plain: { ...drug.plain, mg: '0' } })),
      },
    ],
    ['a ratio of 0', { bounds: { ...dosing.bounds, epinephrine_ratio: { from: '0', to: '9' } } }],
    ['a modifier nobody knows', { modifiers: {} }],
    ['a bound that is no number', { bounds: { ...dosing.bounds, ml: { from: 'none', to: '9' } } }],
  ])('%s', (_, change) => {
    expect(broken(change)).toThrow(RangeError)
  })
  test('a rule about a limit that is no decimal', () => {
    if (first === undefined) return expect.unreachable()
    const when = { num: ['session_ml', '>', 'twenty'] } as const
    expect(broken({ flagRules: [{ ...first, when }] })).toThrow(RangeError)
  })
})
