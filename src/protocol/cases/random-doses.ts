import type { DosePlan, DrugDose } from '../dosing/plan.ts'
import type { RescueInput } from '../dosing/rescue-input.ts'
import type { DosingData, LocalAnesthetic } from '../dosing/rules.ts'
import { seeded } from './random-reports.ts'

const weights_kg = [45, 60, 68.1, 80, 120]

/** Every drug and strength at the shares of its limit that a rule names, a little under, at, and a little over. */
export function* dosesAtLimits(data: DosingData): Generator<DosePlan> {
  const shares = limitsOf(data, 'total_fraction')
  for (const drug of data.formulary)
    for (const percent of drug.strengths_percent)
      for (const epi of [false, true])
        for (const value of weights_kg)
          for (const share of shares)
            for (const step of [-0.01, 0, 0.01]) {
              const ml = (
                (limit_mg(drug, epi, value) * share) / (Number(percent) * 10) +
                step
              ).toFixed(3)
              yield {
                weight: { value, unit: 'kg' },
                drugs: [
                  { drug: drug.id, percent, ml, epi, ...(epi && { epi_ratio: '1:200,000' }) },
                ],
              }
            }
}

function limit_mg({ plain, with_epinephrine }: LocalAnesthetic, epi: boolean, kg: number): number {
  const { mg_per_kg, mg } = epi ? with_epinephrine : plain
  return Math.min(Number(mg_per_kg) * kg, Number(mg))
}

/** The numbers that any dose rule compares a quantity with. */
function limitsOf(data: unknown, quantity: string): readonly number[] {
  const text = JSON.stringify(data)
  const found = text.matchAll(new RegExp(`"num":\\["${quantity}","[<>]=?","(-?[0-9.]+)"\\]`, 'g'))
  return [...new Set([...found].map(([, limit]) => Number(limit)))]
}

/** Endless plans near the edges of the dose rules, the same for the same seed. */
export function* randomDoses(data: DosingData, seed: number): Generator<DosePlan> {
  const random = seeded(seed)
  const chance = (share: number) => random() < share
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)]
  const edge = (quantity: string, usual: number) =>
    pick([usual, ...limitsOf(data, quantity).flatMap((limit) => [limit - 1, limit, limit + 1])])
  const dose = (): DrugDose => {
    const drug = pick(data.formulary)
    const epi = chance(0.3)
    return {
      drug: chance(0.97) && drug !== undefined ? drug.id : 'no drug of the formulary',
      percent: chance(0.95) ? pick(drug?.strengths_percent ?? []) : null,
      ml: chance(0.95) ? edge('session_ml', pick([2, 5, 8, 12, 15, 30, 60]) ?? 5) : null,
      epi: chance(0.95) ? epi : null,
      ...(epi && { epi_ratio: pick(['1:100,000', '1:200,000', '1:400,000']) }),
    }
  }
  const some = <Item>(most: number, one: () => Item) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, one)
  const modifiers = Object.keys(data.modifiers)
  const modifier = () => pick(modifiers) ?? 'none'
  while (true) {
    const value = edge('weight_kg', pick([38, 52, 70, 70, 95, 140]) ?? 70)
    yield {
      weight: chance(0.95) ? { value, unit: chance(0.95) ? pick(['kg', 'kg', 'lb']) : null } : null,
      ...(chance(0.4) && {
        height_cm: pick([150, 165, 180]),
        sex: pick(['female', 'male', 'unknown']),
      }),
      ...(chance(0.2) && { last_weight_kg: pick([50, 70, 90]) }),
      ...(chance(0.5) && { age_years: edge('age_years', 45) }),
      modifiers: chance(0.4) ? some(2, modifier) : [],
      modifiers_unknown: chance(0.1) ? some(1, modifier) : [],
      drugs: some(2, dose),
      prior_24h: chance(0.2) ? some(1, dose) : [],
      prior_other: chance(0.15)
        ? [
            { kind: 'liposomal', hours_before: edge('liposomal_hours', 48) },
            { kind: 'patch', hours_before: edge('patch_hours', 12) },
          ]
        : [],
    }
  }
}

/** Every rescue over whole weights, and acetaminophen at each limit that a rule names. */
export function* rescuesAtLimits({ rescue }: DosingData): Generator<RescueInput> {
  const { weight_kg, lipid, acetaminophen } = rescue
  const edges = [weight_kg.from, weight_kg.to, lipid.fixed_over_kg].map(Number)
  const weights = [null, 55, 82, ...edges.flatMap((edge) => [edge - 0.5, edge, edge + 0.5])]
  for (const value of weights) {
    yield { kind: 'lipid_20_percent', weight_kg: value }
    yield { kind: 'epinephrine_im_1mg_per_ml', weight_kg: value }
  }
  const near = (quantity: string, step: number) => [
    undefined,
    null,
    ...limitsOf(acetaminophen.rules, quantity).flatMap((limit) => [
      limit - step,
      limit,
      limit + step,
    ]),
  ]
  for (const total_mg_24h of near('total_mg_24h', 1))
    for (const dose_mg of near('dose_mg', 1))
      for (const hours_between of near('hours_between', 1))
        for (const modifier of [undefined, ...Object.keys(acetaminophen.modifiers)])
          yield {
            kind: 'acetaminophen',
            total_mg_24h,
            dose_mg,
            hours_between,
            weight_kg: 70,
            modifiers: modifier === undefined ? [] : [modifier],
          }
}
