import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { rescue } from './rescue.ts'
import { acetaminophenVerdicts } from './rescue-data.ts'
import type { AcetaminophenInput, RescueInput } from './rescue-input.ts'

type Case = { id: string; input: RescueInput; expected: object | string }
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../cases/rescue.json', import.meta.url), 'utf8'),
)

test.each(cases)('$id', ({ input, expected }) => {
  const answer = rescue(tpi, input)
  expect(answer).toMatchObject(typeof expected === 'string' ? { answer: expected } : expected)
  expect(answer.because.length).toBeGreaterThan(0)
  expect(answer.reasons).toHaveLength(answer.because.length)
})

describe('lipid', () => {
  const lipid = (weight_kg: string) => rescue(tpi, { kind: 'lipid_20_percent', weight_kg })
  test('by weight up to exactly 70 kg, fixed from a milligram more', () => {
    expect(lipid('70')).toMatchObject({ bolus_ml: 105, infusion_ml_per_min: 17.5 })
    expect(lipid('70.000001')).toMatchObject({
      bolus_ml: 100,
      infusion: '200-250 mL over 15-20 min',
    })
    expect(lipid('70.000001')).not.toHaveProperty('infusion_ml_per_min')
  })
  test.each([null, undefined, 'heavy', '9.9', 351, -70])(
    '%s kg gives no amount, but the steps',
    (weight_kg) => {
      for (const kind of ['lipid_20_percent', 'epinephrine_im_1mg_per_ml'] as const) {
        const answer = rescue(tpi, { kind, weight_kg })
        expect(answer).toMatchObject({ verdict: 'cannot_compute', steps: expect.any(Array) })
        expect(answer).not.toHaveProperty('bolus_ml')
        expect(answer).not.toHaveProperty('mg')
      }
    },
  )
})

test('epinephrine is never over half a milligram', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 3500 }), (tenths) => {
      const answer = rescue(tpi, { kind: 'epinephrine_im_1mg_per_ml', weight_kg: `${tenths / 10}` })
      expect(answer).toMatchObject({ mg: Math.min(500, tenths) / 1000 })
    }),
  )
})

describe('acetaminophen', () => {
  const judge = (input: Omit<AcetaminophenInput, 'kind'>) =>
    rescue(tpi, { kind: 'acetaminophen', ...input })
  const verdict = (input: Omit<AcetaminophenInput, 'kind'>) => judge(input).verdict

  test.each<[Omit<AcetaminophenInput, 'kind'>, string]>([
    [{ regimen: '2 x 500 mg every 5 h' }, 'page_now'],
    [{ regimen: '500 mg every 8 hours' }, 'ok'],
    [{ regimen: '1,000 mg every 8 h' }, 'ok'],
    [{ regimen: '1,000.5 mg x2' }, 'warn'],
    [{ regimen: '12 x 500 mg' }, 'page_now'],
    [{ regimen: '1 x 500 mg' }, 'cannot_compute'],
    [{ regimen: '500 mg x2', total_mg_24h: 4001 }, 'page_now'],
    [{ regimen: '1,000 mg x5', total_mg_24h: 1000 }, 'page_now'],
    [{ regimen: 'two tablets of 500 mg', total_mg_24h: 1000 }, 'warn'],
    [{ regimen: '500 mg every 0 h', total_mg_24h: 1000 }, 'warn'],
    [{ regimen: '500 mg x4 at 49.9 kg' }, 'ok'],
    [{ regimen: '500 mg x5 at 49.9 kg' }, 'page_now'],
    [{ regimen: '500 mg x5 at 50 kg' }, 'ok'],
    [{ regimen: '500 mg x2', modifiers: ['liver_disease'] }, 'ok'],
    [{ regimen: '650 mg x2', modifiers: ['heavy_alcohol'] }, 'warn'],
    [{ regimen: '500 mg x2', modifiers: ['advanced_liver_disease'] }, 'warn'],
    [{ dose_mg: 500, total_mg_24h: 2001, modifiers_unknown: ['liver_disease'] }, 'page_now'],
    [{ dose_mg: 500, total_mg_24h: 1000 }, 'ok'],
    [{ dose_mg: 500, total_mg_24h: 1000, hours_between: '5.99' }, 'warn'],
    [{ dose_mg: 500, total_mg_24h: 1000, hours_between: 6 }, 'ok'],
    [{ dose_mg: 500, total_mg_24h: '3000.001' }, 'warn'],
    [{ dose_mg: 500, total_mg_24h: '4000.001' }, 'page_now'],
    [{ total_mg_24h: 1000 }, 'warn'],
    [{ total_mg_24h: null, regimen: '500 mg x2' }, 'cannot_compute'],
    [{ total_mg_24h: -1, dose_mg: 500 }, 'cannot_compute'],
    [{ total_mg_24h: 1000, dose_mg: null }, 'warn'],
    [{ total_mg_24h: 1000, dose_mg: 500, hours_between: null }, 'warn'],
    [{ total_mg_24h: 2500, dose_mg: 500, weight_kg: null }, 'page_now'],
    [{}, 'cannot_compute'],
  ])('%j: %s', (input, expected) => {
    expect(verdict(input)).toBe(expected)
  })

  test('more in a day is never less severe, whatever else is told', () => {
    const mg = fc.integer({ min: 0, max: 8000 })
    const others = fc.record({
      dose_mg: fc.constantFrom(325, 500, 650, 1000, 1001),
      weight_kg: fc.constantFrom(40, 50, 80, undefined, null),
      hours_between: fc.constantFrom(4, 6, undefined),
    })
    fc.assert(
      fc.property(mg, mg, others, (less, more, rest) => {
        const order: readonly string[] = acetaminophenVerdicts
        const rank = (total_mg_24h: number) => order.indexOf(verdict({ ...rest, total_mg_24h }))
        expect(rank(less + more)).toBeGreaterThanOrEqual(rank(less))
      }),
    )
  })

  test('an overdose is told to stop, everything else how to take it', () => {
    expect(judge({ total_mg_24h: 5000, dose_mg: 1000 })).toMatchObject({
      tell: { en: [expect.stringContaining('no more acetaminophen')] },
    })
    expect(judge({ total_mg_24h: 500, dose_mg: 500 })).toMatchObject({
      tell: { es: [expect.stringContaining('una dosis cada 6 horas')] },
    })
  })

  test('it never throws, whatever passed the door', () => {
    const text = fc.option(fc.string({ maxLength: 30 }))
    const strange = fc.record({ regimen: text, total_mg_24h: text, dose_mg: text, weight_kg: text })
    fc.assert(
      fc.property(strange, (input) => {
        expect(verdict(input)).not.toBe('ok')
      }),
    )
  })
})
