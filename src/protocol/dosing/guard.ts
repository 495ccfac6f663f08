import type { Protocol } from '../protocol.ts'
import type { Facts } from './condition.ts'
import { type Share, shareOf, totalOf } from './limits.ts'
import type { DoseDecision, DosePlan, DoseReason } from './plan.ts'
import { lesser, product, type Ratio, shown, whole } from './ratio.ts'
import { type ReadPlan, readPlan } from './read-plan.ts'
import { type ReadyDosing, severity } from './ready.ts'
import type { DoseQuantity } from './rules.ts'

/**
 * Guards a dose of local anesthetic: the plan before the draw-up, and what was given. Every drug of 24 hours counts
 * as its share of its own limit, and the shares add up. Exact throughout; weights in kg or lb, volumes in mL, strengths
 * in percent or mg/mL. What is missing, implausible or contradictory cannot be computed and never clears; the most
 * severe verdict that holds decides. Never throws on a plan that passed the door.
 */
export function guardDose(
  protocol: Pick<Protocol, 'version' | 'ready'>,
  plan: DosePlan,
): DoseDecision {
  const ready = protocol.ready.dosing
  const read = readPlan(ready, plan)
  const factor = factorOf(ready, read)
  const { weight } = read
  const shares =
    read.troubles.length > 0 || weight === undefined
      ? undefined
      : read.doses.map((dose) => shareOf(dose, weight.kg_used, factor.value))
  const total = shares === undefined ? undefined : totalOf(shares)
  const facts = withTotal(read.facts, total)
  const decided = decide(ready, facts, read)
  const computed = decided.verdict !== 'cannot_compute' && decided.verdict !== 'out_of_scope'
  const flagged = ready.flagRules.filter(({ test }) => test(facts) !== false)
  const reasons: readonly DoseReason[] = [
    ...decided.reasons,
    ...flagged.map(({ rule: { id, flag, because, source, confidence } }) => ({
      rule: id,
      outcome: flag,
      because,
      source,
      confidence,
    })),
    ...(shares ?? []).map(({ reason }) => reason),
    ...factor.reasons,
    ...idealReasons(ready, read),
  ]
  return {
    verdict: decided.verdict,
    flags: [...new Set(flagged.map(({ rule }) => rule.flag))].sort(),
    total_fraction: computed && total !== undefined ? shown(total, 4) : null,
    percent_of_max: computed && total !== undefined ? shown(product(total, whole(100)), 1) : null,
    weight_kg: weight === undefined ? null : shown(weight.kg, 3),
    kg_used: weight === undefined ? null : shown(weight.kg_used, 3),
    per_drug: computed ? shownOf(shares ?? []) : [],
    because: reasons.map(({ because }) => because),
    reasons,
    overridable: ready.data.verdicts[decided.verdict].overridable,
    protocol: protocol.version,
  }
}

const shownOf = (shares: readonly Share[]) => shares.map((share) => share.shown)

/** A total that cannot be computed holds no rule about it: the trouble decides. */
const withTotal = (
  { quantities, modifiers }: Facts<DoseQuantity>,
  total: Ratio | undefined,
): Facts<DoseQuantity> => ({
  quantities: { ...quantities, total_fraction: total ?? 'none' },
  modifiers,
})

type Factor = { readonly value: Ratio; readonly reasons: readonly DoseReason[] }

/** The lowest of the clinician's own factor and those of the rules that hold; what is not known holds. */
function factorOf({ factors }: ReadyDosing, { facts, factor }: ReadPlan): Factor {
  const held = factors.filter(({ test }) => test(facts) !== false)
  return {
    value: held.reduce((least, each) => lesser(least, each.factor), factor),
    reasons: held.map(({ rule }) => ({
      rule: rule.id,
      outcome: `x ${rule.factor}`,
      because: rule.because,
      source: rule.source,
      confidence: rule.confidence,
    })),
  }
}

function decide(
  { data, verdictRules }: ReadyDosing,
  facts: Facts<DoseQuantity>,
  { troubles }: ReadPlan,
): Pick<DoseDecision, 'verdict' | 'reasons'> {
  const held = verdictRules.filter(({ test }) => test(facts) !== false)
  const candidates = [
    ...troubles.map(({ trouble, path }) => ({
      verdict: 'cannot_compute' as const,
      reason: { rule: `input.${trouble}`, path, ...data.troubles[trouble] },
    })),
    ...held.map(({ rule: { id, verdict, because, source, confidence } }) => ({
      verdict,
      reason: { rule: id, because, source, confidence },
    })),
  ]
  const verdict = candidates.reduce<DoseDecision['verdict']>(
    (worst, each) => (severity(each.verdict) > severity(worst) ? each.verdict : worst),
    'ok',
  )
  return {
    verdict,
    reasons: candidates
      .filter((each) => each.verdict === verdict)
      .map(({ reason }) => ({ ...reason, outcome: verdict })),
  }
}

function idealReasons({ data }: ReadyDosing, { weight }: ReadPlan): readonly DoseReason[] {
  if (weight === undefined || weight.kg === weight.kg_used) return []
  const { id, because, source, confidence } = data.idealWeight
  const figures = `${shown(weight.kg_used, 3)} kg instead of ${shown(weight.kg, 3)} kg.`
  return [{ rule: id, outcome: 'kg_used', because: `${because} ${figures}`, source, confidence }]
}
