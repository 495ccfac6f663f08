import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { guardDose } from './guard.ts'
import { type DosePlan, type DrugDose, doseVerdicts } from './plan.ts'

const { formulary, factors, modifiers } = tpi.dosing
const guard = (plan: DosePlan) => guardDose(tpi, plan)
const severity = (plan: DosePlan) => doseVerdicts.indexOf(guard(plan).verdict)

/** A decimal as people write it, from whole thousandths. */
const thousandths = (value: number) => (value / 1000).toFixed(3)

const dose: fc.Arbitrary<DrugDose & { ml: string }> = fc
  .constantFrom(...formulary)
  .chain(({ id, strengths_percent }) =>
    fc.record({
      drug: fc.constant(id),
      percent: fc.constantFrom(...strengths_percent),
      ml: fc.integer({ min: 0, max: 40_000 }).map(thousandths),
      epi: fc.boolean(),
    }),
  )
const doses = (maxLength: number, minLength = 0) => fc.array(dose, { minLength, maxLength })
const plan = fc.record(
  {
    weight: fc.record({
      value: fc.integer({ min: 67_000, max: 180_000 }).map(thousandths),
      unit: fc.constantFrom('kg' as const, 'lb' as const),
    }),
    height_cm: fc.integer({ min: 1400, max: 2050 }).map((tenths) => `${tenths / 10}`),
    sex: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const),
    last_weight_kg: fc.integer({ min: 40, max: 140 }),
    age_years: fc.integer({ min: 18, max: 99 }),
    modifiers: fc.subarray(Object.keys(modifiers), { maxLength: 3 }),
    modifiers_unknown: fc.subarray(Object.keys(modifiers), { maxLength: 2 }),
    reduction_factor: fc.integer({ min: 1, max: 1000 }).map(thousandths),
    drugs: doses(3),
    prior_24h: doses(2),
    prior_other: fc.array(
      fc.record({
        kind: fc.constantFrom('liposomal', 'patch'),
        hours_before: fc.integer({ min: 0, max: 200 }),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['weight', 'drugs'] },
)

const asMuch = (ml: string, more: number) => thousandths(Number(ml) * 1000 + more)

describe('more is never less severe', () => {
  const more = fc.integer({ min: 1, max: 20_000 })
  test('more volume of a planned drug, by a microliter or by a syringe', () => {
    fc.assert(
      fc.property(plan, doses(1, 1), more, (one, [extra], added) => {
        const drugs = extra === undefined ? one.drugs : [...one.drugs, extra]
        const larger = drugs.map((each, at) =>
          at === 0 ? { ...each, ml: asMuch(each.ml, added) } : each,
        )
        expect(severity({ ...one, drugs: larger })).toBeGreaterThanOrEqual(
          severity({ ...one, drugs }),
        )
      }),
      { numRuns: 2000 },
    )
  })
  test('another drug, or another prior dose', () => {
    fc.assert(
      fc.property(plan, dose, (one, extra) => {
        const planned = { ...one, drugs: [...one.drugs, extra] }
        const before = { ...one, prior_24h: [...(one.prior_24h ?? []), extra] }
        expect(severity(planned)).toBeGreaterThanOrEqual(severity(one))
        expect(severity(before)).toBeGreaterThanOrEqual(severity(one))
      }),
      { numRuns: 2000 },
    )
  })
  test('a prior dose counts as much as a planned one', () => {
    fc.assert(
      fc.property(plan, dose, (one, extra) => {
        const plain = { ...one, prior_other: [] }
        const planned = guard({ ...plain, drugs: [...plain.drugs, extra] })
        const before = guard({ ...plain, prior_24h: [...(plain.prior_24h ?? []), extra] })
        expect(before.verdict).toBe(planned.verdict)
        expect(before.total_fraction).toBe(planned.total_fraction)
      }),
      { numRuns: 500 },
    )
  })
  test('a modifier, known or not, or being older', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(...Object.keys(modifiers)), (one, modifier) => {
        const known = { ...one, modifiers: [...(one.modifiers ?? []), modifier] }
        const open = { ...one, modifiers_unknown: [...(one.modifiers_unknown ?? []), modifier] }
        expect(severity(known)).toBeGreaterThanOrEqual(severity(one))
        expect(severity(open)).toBeGreaterThanOrEqual(severity(one))
        expect(severity({ ...one, age_years: 99 })).toBeGreaterThanOrEqual(severity(one))
      }),
      { numRuns: 1000 },
    )
  })
  test('a sex that is not known', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { sex: _, ...without } = one
        expect(severity(without)).toBeGreaterThanOrEqual(severity(one))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a factor never raises a limit', () => {
  test('whichever rule or clinician gives it, and the lowest wins', () => {
    fc.assert(
      fc.property(plan, doses(2, 1), (one, drugs) => {
        const { modifiers: _, modifiers_unknown: __, reduction_factor: ___, ...rest } = one
        const limits = (each: DosePlan) => guard(each).per_drug.map(({ max_mg }) => max_mg)
        const reduced = limits({ ...one, drugs, prior_other: [] })
        const whole = limits({ ...rest, drugs, prior_other: [] })
        expect(reduced).toHaveLength(whole.length)
        for (const [at, max_mg] of reduced.entries()) {
          expect(max_mg).toBeLessThanOrEqual(whole[at] ?? 0)
        }
      }),
      { numRuns: 1000 },
    )
  })
  test('each rule of the protocol changes the limit by exactly its own factor', () => {
    const usual = {
      weight: { value: 100, unit: 'kg' },
      drugs: [{ drug: 'lidocaine', percent: 1, ml: 1, epi: false }],
    } as const
    const max_mg = (change: Partial<DosePlan>) => guard({ ...usual, ...change }).per_drug[0]?.max_mg
    const byModifier = {
      'factor.age': 'age>=70',
      'factor.frail': 'frail',
      'factor.light': 'under_40kg',
      'factor.heart_failure': 'heart_failure',
      'factor.pregnant': 'pregnant',
      'factor.liver_failure': 'liver_failure',
    }
    expect(Object.keys(byModifier)).toEqual(factors.map(({ id }) => id))
    const limits = Object.values(byModifier).map((id) => max_mg({ modifiers: [id] }))
    expect(limits).toEqual([240, 240, 240, 240, 240, 210])
  })
  test('a factor over 1 is refused, not used', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1001, max: 9999 }).map(thousandths), (one, factor) => {
        expect(severity({ ...one, reduction_factor: factor })).toBeGreaterThanOrEqual(
          doseVerdicts.indexOf('cannot_compute'),
        )
      }),
      { numRuns: 200 },
    )
  })
})

test('the order of drugs does not matter', () => {
  fc.assert(
    fc.property(plan, doses(4, 2), doses(3), (one, drugs, prior_24h) => {
      const there = guard({ ...one, drugs, prior_24h })
      const back = guard({ ...one, drugs: drugs.toReversed(), prior_24h: prior_24h.toReversed() })
      const { per_drug: _, because: __, reasons: ___, ...same } = there
      expect(back).toMatchObject(same)
      expect(back.per_drug.toSorted(byText)).toEqual(there.per_drug.toSorted(byText))
    }),
    { numRuns: 1000 },
  )
})

const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

describe('unknown never gives ok', () => {
  const blank = fc.constantFrom(null, undefined, '', ' ', 'some', 'NaN', '1e999', Number.NaN)
  const lost: readonly ((one: DosePlan, value: string | number | null | undefined) => DosePlan)[] =
    [
      (one) => ({ ...one, weight: null }),
      (one, value) => ({ ...one, weight: { ...one.weight, value } }),
      (one) => ({ ...one, weight: { ...one.weight, unit: null } }),
      (one, value) => ({ ...one, age_years: value ?? null }),
      (one, value) => withFirst(one, { percent: value }),
      (one, value) => withFirst(one, { ml: value }),
      (one) => withFirst(one, { epi: null }),
      (one, value) => withFirst(one, { drug: String(value) }),
      (one, value) => ({ ...one, prior_other: [{ kind: 'liposomal', hours_before: value }] }),
    ]
  test('whatever is lost on the way', () => {
    fc.assert(
      fc.property(plan, doses(3, 1), fc.constantFrom(...lost), blank, (one, drugs, lose, value) => {
        expect(severity(lose({ ...one, drugs }, value))).toBeGreaterThanOrEqual(
          doseVerdicts.indexOf('cannot_compute'),
        )
      }),
      { numRuns: 2000 },
    )
  })
  test('nor does it throw, whatever passed the door', () => {
    const text = fc.option(fc.oneof(fc.string({ maxLength: 12 }), fc.double()))
    const strange = fc.record({
      weight: fc.option(fc.record({ value: text, unit: fc.constantFrom('kg', 'lb', null) })),
      height_cm: text,
      last_weight_kg: text,
      age_years: text,
      reduction_factor: text,
      modifiers: fc.array(fc.string({ maxLength: 12 }), { maxLength: 2 }),
      drugs: fc.array(
        fc.record({
          drug: fc.oneof(fc.string({ maxLength: 12 }), fc.constant('__proto__')),
          percent: text,
          mg_per_ml: text,
          ml: text,
          epi: fc.option(fc.boolean()),
          epi_ratio: fc.option(fc.string({ maxLength: 12 })),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      prior_other: fc.array(fc.record({ kind: fc.string({ maxLength: 9 }), hours_before: text })),
    })
    fc.assert(
      fc.property(strange, (one) => {
        expect(guard(one).verdict).not.toBe('ok')
      }),
      { numRuns: 500 },
    )
  })
})

function withFirst(one: DosePlan, change: Partial<DrugDose>): DosePlan {
  return { ...one, drugs: one.drugs.map((each, at) => (at === 0 ? { ...each, ...change } : each)) }
}
