import type { Protocol } from '../protocol.ts'
import { judgeAcetaminophen } from './acetaminophen.ts'
import { within } from './bounds.ts'
import type { DoseReason, Written } from './plan.ts'
import { lesser, order, product, quotient, type Ratio, shown } from './ratio.ts'
import { readNumber } from './read-weight.ts'
import type { ReadyDosing } from './ready.ts'
import type { RescueAnswer, RescueInput } from './rescue-input.ts'

/**
 * What to give when it went wrong: lipid for toxicity (mL), epinephrine for anaphylaxis (mg, mL), or what an amount of
 * acetaminophen asks for. Exact; without a plausible weight no amount is given, and the steps still are. Never throws
 * on an input that passed the door.
 */
export function rescue(
  protocol: Pick<Protocol, 'version' | 'ready'>,
  input: RescueInput,
): RescueAnswer {
  const ready = protocol.ready.dosing
  return { ...answer(ready, input), protocol: protocol.version }
}

type Unsigned<Each> = Each extends unknown ? Omit<Each, 'protocol'> : never

function answer(ready: ReadyDosing, input: RescueInput): Unsigned<RescueAnswer> {
  if (input.kind === 'acetaminophen') return judgeAcetaminophen(ready, input)
  const kg = plausible(ready, input.weight_kg)
  if (input.kind === 'lipid_20_percent') {
    return kg === undefined ? unclear(ready, 'lipid') : lipid(ready, kg)
  }
  return kg === undefined ? unclear(ready, 'epinephrine') : epinephrine(ready, kg)
}

function plausible(ready: ReadyDosing, value: Written | null | undefined): Ratio | undefined {
  const kg = readNumber(value)
  return kg !== undefined && within(kg, ready.rescueWeight_kg) ? kg : undefined
}

function lipid({ data, lipid }: ReadyDosing, kg: Ratio): Unsigned<RescueAnswer> {
  const { bolus_over, fixed, steps } = data.rescue.lipid
  const byWeight = order(kg, lipid.fixed_over_kg) <= 0
  const bolus_ml = shown(byWeight ? product(lipid.bolus_ml_per_kg, kg) : lipid.fixedBolus_ml, 2)
  const max_ml = shown(product(lipid.max_ml_per_kg, kg), 2)
  const infusion_ml_per_min = shown(product(lipid.infusion_ml_per_kg_min, kg), 2)
  const then = byWeight ? `${infusion_ml_per_min} mL/min` : fixed.infusion
  const figures = `${shown(kg, 3)} kg: ${bolus_ml} mL over ${bolus_over}, then ${then}; at most ${max_ml} mL.`
  return {
    verdict: 'give',
    bolus_ml,
    bolus_over,
    ...(byWeight ? { infusion_ml_per_min } : { infusion: fixed.infusion }),
    max_ml,
    steps,
    ...reasoned(data.rescue.lipid, 'give', figures),
  }
}

function epinephrine({ data, epinephrine }: ReadyDosing, kg: Ratio): Unsigned<RescueAnswer> {
  const mg = lesser(epinephrine.mg_max, product(epinephrine.mg_per_kg, kg))
  const shown_mg = shown(mg, 3)
  const shown_ml = shown(quotient(mg, epinephrine.mg_per_ml), 3)
  return {
    verdict: 'give',
    mg: shown_mg,
    ml: shown_ml,
    steps: data.rescue.epinephrine.steps,
    ...reasoned(
      data.rescue.epinephrine,
      'give',
      `${shown(kg, 3)} kg: ${shown_mg} mg, ${shown_ml} mL.`,
    ),
  }
}

function unclear({ data }: ReadyDosing, kind: 'lipid' | 'epinephrine'): Unsigned<RescueAnswer> {
  const verdict = 'cannot_compute'
  const why = reasoned(data.rescue.weightUnclear, verdict)
  const known = reasoned(data.rescue[kind], verdict)
  return {
    verdict,
    steps: data.rescue[kind].steps,
    because: [...why.because, ...known.because],
    reasons: [...why.reasons, ...known.reasons],
  }
}

type Stated = Pick<DoseReason, 'because' | 'source' | 'confidence'> & { readonly id: string }

function reasoned({ id, because, source, confidence }: Stated, outcome: string, figures = '') {
  const sentence = figures === '' ? because : `${figures} ${because}`
  return {
    because: [sentence],
    reasons: [{ rule: id, outcome, because: sentence, source, confidence }],
  }
}
