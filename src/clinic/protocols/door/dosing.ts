import { z } from 'zod'
import type { Logic } from '#protocol/conditions.ts'
import type { MeasuredAtom } from '#protocol/dosing/condition.ts'
import { doseVerdicts } from '#protocol/dosing/plan.ts'
import { acetaminophenQuantities, acetaminophenVerdicts } from '#protocol/dosing/rescue-data.ts'
import {
  boundNames,
  type DosingData,
  doseQuantities,
  doseTroubles,
} from '#protocol/dosing/rules.ts'
import { logic, relation } from './conditions.ts'
import { decimal, evidence, id, list, sentence, words } from './words.ts'

/** A condition over quantities of these names and the modifiers of the chart. */
function measured<Name extends string>(
  quantities: readonly Name[],
): z.ZodType<Logic<MeasuredAtom<Name>>> {
  return logic<MeasuredAtom<Name>>([
    z.strictObject({ num: z.tuple([z.literal(quantities), relation, decimal]).readonly() }),
    z.strictObject({ mod: id }),
  ])
}

const doseRule = { id, when: measured(doseQuantities), because: words, ...evidence }
const bounds = z.strictObject({ from: decimal, to: decimal })
const limit = z.strictObject({ mg_per_kg: decimal, mg: decimal })
const steps = list(words)

const anesthetic = z.strictObject({
  id,
  name: sentence,
  class: z.enum(['amide', 'ester']),
  strengths_percent: list(decimal),
  plain: limit,
  with_epinephrine: limit,
  label: words,
  because: words,
  onset: words,
  duration: words,
  ...evidence,
})

const acetaminophenRule = z.strictObject({
  id,
  verdict: z.enum(acetaminophenVerdicts),
  when: measured(acetaminophenQuantities),
  says: words,
  because: words,
  ...evidence,
})

const rescue = z.strictObject({
  weight_kg: bounds,
  lipid: z.strictObject({
    id,
    fixed_over_kg: decimal,
    fixed: z.strictObject({ bolus_ml: decimal, infusion: words }),
    bolus_ml_per_kg: decimal,
    infusion_ml_per_kg_min: decimal,
    bolus_over: words,
    max_ml_per_kg: decimal,
    because: words,
    steps,
    ...evidence,
  }),
  epinephrine: z.strictObject({
    id,
    mg_per_kg: decimal,
    mg_max: decimal,
    mg_per_ml: decimal,
    because: words,
    steps,
    ...evidence,
  }),
  weightUnclear: z.strictObject({ id, because: words, ...evidence }),
  acetaminophen: z.strictObject({
    modifiers: z.record(id, words),
    rules: list(acetaminophenRule),
    regimenUnclear: acetaminophenRule,
    totalUnclear: acetaminophenRule,
    tell: sentence,
    tellOverdose: sentence,
  }),
})

/** The dose rules and the formulary of a protocol file. */
export const dosingData = z.strictObject({
  verdicts: z.record(
    z.enum(doseVerdicts),
    z.strictObject({ staff: words, overridable: z.boolean() }),
  ),
  formulary: list(anesthetic),
  bounds: z.record(z.enum(boundNames), bounds),
  idealWeight: z.strictObject({
    id,
    from_bmi: decimal,
    times: decimal,
    kg_at_60_inches: z.strictObject({ male: decimal, female: decimal }),
    kg_per_inch_above: decimal,
    because: words,
    ...evidence,
  }),
  modifiers: z.record(id, words),
  factors: list(z.strictObject({ ...doseRule, factor: decimal })),
  verdictRules: list(z.strictObject({ ...doseRule, verdict: z.enum(doseVerdicts) })),
  flagRules: list(z.strictObject({ ...doseRule, flag: id })),
  troubles: z.record(z.enum(doseTroubles), z.strictObject({ because: words, ...evidence })),
  rescue,
  notes: list(z.strictObject({ id, text: words, ...evidence })),
}) satisfies z.ZodType<DosingData>
