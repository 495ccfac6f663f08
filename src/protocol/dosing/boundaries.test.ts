import { describe, expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { guardDose } from './guard.ts'
import type { DosePlan } from './plan.ts'

const { formulary } = tpi.dosing

/** A text of a decimal as whole units of 10^-places; the test's own arithmetic, in integers. */
function units(text: string, places: number): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

const smallest = (a: bigint, b: bigint) => (a < b ? a : b)
const mlOf = (tenMillionths: bigint) => {
  const digits = String(tenMillionths).padStart(8, '0')
  return `${digits.slice(0, -7)}.${digits.slice(-7)}`
}

const steps = [
  { at: 5n, under: { verdict: 'ok', unusual: false }, over: { verdict: 'ok', unusual: true } },
  { at: 8n, under: { verdict: 'ok', unusual: true }, over: { verdict: 'warn', unusual: true } },
  { at: 10n, under: { verdict: 'warn', unusual: true }, over: { verdict: 'block', unusual: true } },
] as const

/** Weights where mg/kg binds, and weights where the cap does, for every drug. */
const weights = ['40', '50.3', '61.7', '149.9', '250']

const rows = formulary.flatMap((drug) =>
  drug.strengths_percent.flatMap((percent) =>
    [false, true].map((epi) => ({
      title: `${drug.id} ${percent}% ${epi ? 'with epinephrine' : 'plain'}`,
      drug,
      percent,
      epi,
    })),
  ),
)

function answer(plan: DosePlan) {
  const { verdict, flags } = guardDose(tpi, plan)
  return { verdict, unusual: flags.includes('unusual_for_tpi') }
}

describe('every limit, half of it and 80 percent of it, to the microgram', () => {
  test.each(rows)('$title', ({ drug, percent, epi }) => {
    const { mg_per_kg, mg } = epi ? drug.with_epinephrine : drug.plain
    const perMl_mcg = units(percent, 4)
    for (const kg of weights) {
      const limit_mcg = smallest(units(mg_per_kg, 1) * units(kg, 1) * 10n, units(mg, 3))
      for (const { at, under, over } of steps) {
        const bound_mcg = (limit_mcg * at) / 10n
        expect(bound_mcg * 10n).toBe(limit_mcg * at)
        const most = (bound_mcg * 10_000_000n) / perMl_mcg
        const microgram = 10_000_000n / perMl_mcg + 1n
        const verdicts = [most - microgram, most, most + 1n, most + microgram].map((volume) =>
          answer({
            weight: { value: kg, unit: 'kg' },
            drugs: [{ drug: drug.id, percent, ml: mlOf(volume), epi }],
          }),
        )
        expect({ kg, at, verdicts }).toEqual({ kg, at, verdicts: [under, under, over, over] })
      }
    }
  })
})

describe('drugs that add up to a step exactly, where binary floats would miss it', () => {
  const parts = Array.from({ length: 21 }, (_, k) => k)
  const plan = (lidocaine_mcg: number, bupivacaine_mg: number): DosePlan => ({
    weight: { value: 100, unit: 'kg' },
    drugs: [{ drug: 'lidocaine', percent: 1, ml: (lidocaine_mcg / 10_000).toFixed(4), epi: false }],
    prior_24h: [
      { drug: 'bupivacaine', mg_per_ml: '1.25', ml: (bupivacaine_mg * 0.8).toFixed(1), epi: false },
    ],
  })
  test.each([
    [150, { verdict: 'ok', unusual: false }, { verdict: 'ok', unusual: true }],
    [240, { verdict: 'ok', unusual: true }, { verdict: 'warn', unusual: true }],
    [300, { verdict: 'warn', unusual: true }, { verdict: 'block', unusual: true }],
  ])('lidocaine of 300 mg and bupivacaine of 175 mg: %i', (whole_mg, at, over) => {
    for (const k of parts.filter((each) => 12 * each <= whole_mg)) {
      const lidocaine_mcg = (whole_mg - 12 * k) * 1000
      expect([k, answer(plan(lidocaine_mcg, 7 * k))]).toEqual([k, at])
      expect([k, answer(plan(lidocaine_mcg + 1, 7 * k))]).toEqual([k, over])
    }
  })
  test('thirty times a thirtieth is the whole', () => {
    const part = { drug: 'lidocaine', percent: '1', ml: '1', epi: false }
    const many = (count: number) =>
      answer({
        weight: { value: 70, unit: 'kg' },
        drugs: Array.from({ length: count }, () => part),
      })
    expect(many(30).verdict).toBe('warn')
    expect(many(31).verdict).toBe('block')
  })
})

describe('weights at their edges', () => {
  const max_mg = (value: string, unit: 'kg' | 'lb') =>
    guardDose(tpi, {
      weight: { value, unit },
      drugs: [{ drug: 'lidocaine', percent: 1, ml: 1, epi: false }],
    })
  test('30 and 250 kg are weights; a milligram beyond is none', () => {
    expect(max_mg('30', 'kg').verdict).toBe('ok')
    expect(max_mg('250', 'kg').verdict).toBe('ok')
    expect(max_mg('29.999999', 'kg').verdict).toBe('cannot_compute')
    expect(max_mg('250.000001', 'kg').verdict).toBe('cannot_compute')
  })
  test('pounds are converted exactly: the limit is met at the pound that is 30 kg', () => {
    expect(max_mg('66.138678', 'lb').verdict).toBe('cannot_compute')
    expect(max_mg('66.138679', 'lb').verdict).toBe('ok')
    const over = (ml: string) =>
      answer({
        weight: { value: '100', unit: 'lb' },
        drugs: [{ drug: 'lidocaine', percent: 1, ml, epi: false }],
      }).verdict
    expect(over('19.95806428')).toBe('warn')
    expect(over('19.95806429')).toBe('block')
  })
})
