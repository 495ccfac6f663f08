import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { guardDose } from '#protocol/dosing/guard.ts'
import type { DosePlan } from '#protocol/dosing/plan.ts'
import type { DoseCondition } from '#protocol/dosing/rules.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { perSecond, type Row, rate, times } from './measure.ts'

const { formulary, verdictRules, flagRules } = tpi.dosing

/** Plans of one or two drugs, every drug and strength in turn, light and heavy, plain and with epinephrine. */
function plans(): readonly DosePlan[] {
  return formulary.flatMap(({ id, strengths_percent }, at) =>
    strengths_percent.map((percent, step) => ({
      weight: { value: 52 + 7 * at + step, unit: at % 2 === 0 ? ('kg' as const) : ('lb' as const) },
      height_cm: '170',
      sex: 'female' as const,
      age_years: 40 + 6 * at,
      modifiers: step === 1 ? ['heart_failure'] : [],
      drugs: [
        { drug: id, percent, ml: `${4 + step}.5`, epi: at % 3 === 0 },
        ...(step === 0 ? [{ drug: 'lidocaine', percent: '1', ml: '5', epi: false }] : []),
      ],
    })),
  )
}

type Figures = Readonly<Record<string, number | boolean>>

/** The same by hand in binary floats, without reasons, without unknowns: what a careless program would do. */
function figuresByHand(plan: DosePlan): Figures {
  const { value, unit } = plan.weight ?? {}
  const kg = Number(value) * (unit === 'lb' ? 0.45359237 : 1)
  const height_cm = Number(plan.height_cm)
  const ideal_kg = 1.2 * (45.5 + 2.3 * (height_cm / 2.54 - 60))
  const kg_used = kg / (height_cm / 100) ** 2 >= 30 ? Math.min(kg, ideal_kg) : kg
  const reduced = Number(plan.age_years) >= 70 || plan.modifiers?.includes('heart_failure') === true
  let total = 0
  let ml = 0
  for (const dose of plan.drugs) {
    const drug = formulary.find(({ id }) => id === dose.drug)
    const limit = dose.epi === true ? drug?.with_epinephrine : drug?.plain
    const max_mg = Math.min(Number(limit?.mg_per_kg) * kg_used, Number(limit?.mg))
    total += (Number(dose.percent) * 10 * Number(dose.ml)) / (max_mg * (reduced ? 0.8 : 1))
    ml += Number(dose.ml)
  }
  return {
    weight_kg: kg,
    total_fraction: total,
    session_ml: ml,
    ideal_weight_lowers_kg: kg - kg_used,
    different_anesthetics: new Set(plan.drugs.map(({ drug }) => drug)).size,
  }
}

function verdictByHand(plan: DosePlan): string {
  const { total_fraction = 0 } = figuresByHand(plan)
  return Number(total_fraction) > 1 ? 'block' : Number(total_fraction) > 0.8 ? 'warn' : 'ok'
}

const operators = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
} as const

function forEngine(condition: DoseCondition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(forEngine) }
  if ('any' in condition) return { any: condition.any.map(forEngine) }
  if ('not' in condition) return { not: forEngine(condition.not) }
  if ('const' in condition) return { fact: 'always', operator: 'equal', value: condition.const }
  if ('mod' in condition) return { fact: condition.mod, operator: 'equal', value: true }
  const [fact, relation, value] = condition.num
  return { fact, operator: operators[relation], value: Number(value) }
}

const top = (condition: NestedCondition): TopLevelCondition =>
  'all' in condition || 'any' in condition ? condition : { all: [condition] }

/** The engine gets its quantities worked out beforehand, in floats: it has no arithmetic of its own. */
async function enginePerSecond(all: readonly DosePlan[]): Promise<number> {
  const engine = new Engine(
    [...verdictRules, ...flagRules].map(({ id, when }) => ({
      conditions: top(forEngine(when)),
      event: { type: id },
    })),
    { allowUndefinedFacts: true },
  )
  const inputs = all.map((plan) => ({ ...figuresByHand(plan), always: true }))
  let calls = 0
  const startedMs = performance.now()
  while (performance.now() - startedMs < 1_500) {
    await engine.run(inputs[calls % inputs.length])
    calls += 1
  }
  return (calls / (performance.now() - startedMs)) * 1_000
}

/** guardDose() against json-rules-engine and against float arithmetic by hand, in one run. */
export async function doseRows(): Promise<Row[]> {
  const all = plans()
  let at = 0
  const next = (): DosePlan => {
    at = (at + 1) % all.length
    return all[at] ?? { drugs: [] }
  }
  const ours = perSecond(() => void guardDose(tpi, next()))
  const hand = perSecond(() => void verdictByHand(next()))
  const engine = await enginePerSecond(all)
  return [
    {
      what: 'guardDose(), exact, with reasons, against json-rules-engine (floats worked out before)',
      ours: rate(ours),
      against: rate(engine),
      ratio: times(ours / engine),
      goal: '',
    },
    {
      what: 'guardDose(), exact, with reasons, against float arithmetic by hand (verdict alone)',
      ours: rate(ours),
      against: rate(hand),
      ratio: times(ours / hand),
      goal: '',
    },
  ]
}
