import type { DoseReason, DrugShare } from './plan.ts'
import { order, product, quotient, type Ratio, shown, sum, zero } from './ratio.ts'
import type { ReadDose } from './read-dose.ts'

/** One drug's exact share of its limit, and how it came about. */
export type Share = {
  readonly fraction: Ratio
  readonly shown: DrugShare
  readonly reason: DoseReason
}

/** The limit is the lower of mg/kg times the weight used and the absolute cap, times the factor; the share is mg ÷ limit. */
export function shareOf(dose: ReadDose, kg_used: Ratio, factor: Ratio): Share {
  const { drug, plain, with_epinephrine } = dose.ready
  const limit = dose.withEpinephrine ? with_epinephrine : plain
  const byWeight_mg = product(limit.mg_per_kg, kg_used)
  const capBinds = order(limit.mg, byWeight_mg) < 0
  const max_mg = product(capBinds ? limit.mg : byWeight_mg, factor)
  const fraction = quotient(dose.mg, max_mg)
  const figures: DrugShare = {
    drug: drug.id,
    mg: shown(dose.mg, 4),
    max_mg: shown(max_mg, 2),
    binding: capBinds ? 'absolute cap' : 'mg/kg',
    fraction: shown(fraction, 4),
    prior: dose.prior,
  }
  const base = capBinds
    ? `${shown(limit.mg, 2)} mg`
    : `${shown(limit.mg_per_kg, 2)} mg/kg x ${shown(kg_used, 3)} kg`
  const reduced = order(factor, one) < 0 ? ` x ${shown(factor, 4)}` : ''
  const before = dose.prior ? 'Given in the last 24 h: ' : ''
  const given = `${drug.name.en} ${shown(dose.percent, 4)}% x ${shown(dose.ml, 4)} mL = ${figures.mg} mg`
  return {
    fraction,
    shown: figures,
    reason: {
      rule: `limit.${drug.id}.${dose.withEpinephrine ? 'with_epinephrine' : 'plain'}`,
      outcome: `${figures.fraction} of the limit`,
      because: `${before}${given} of at most ${figures.max_mg} mg (${base}${reduced}). ${drug.because}`,
      source: drug.source,
      confidence: drug.confidence,
    },
  }
}

const one: Ratio = { numerator: 1n, denominator: 1n }

export const totalOf = (shares: readonly Share[]): Ratio =>
  shares.reduce((total, { fraction }) => sum(total, fraction), zero)
