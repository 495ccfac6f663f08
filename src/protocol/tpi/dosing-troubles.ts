import type { DosingData } from '../dosing/rules.ts'

const ours = { source: [], confidence: 'design-choice' } as const

/** What a plan may hold; outside it is a typing mistake until someone looks. */
export const bounds: DosingData['bounds'] = {
  weight_kg: { from: '30', to: '250' },
  height_cm: { from: '120', to: '230' },
  age_years: { from: '0', to: '120' },
  ml: { from: '0', to: '500' },
  epinephrine_ratio: { from: '50000', to: '400000' },
}

/** Why a plan cannot be computed. */
export const troubles: DosingData['troubles'] = {
  weight_missing: { because: 'The weight is missing or is no number.', ...ours },
  weight_unit_missing: {
    because: 'The unit of the weight is missing: it could be kilograms or pounds.',
    ...ours,
  },
  weight_implausible: { because: 'The weight is not between 30 and 250 kg.', ...ours },
  height_implausible: { because: 'The height is not between 120 and 230 cm.', ...ours },
  age_unclear: { because: 'The age is not known, or not between 0 and 120 years.', ...ours },
  factor_unclear: { because: 'A reduction factor is over 0 and at most 1.', ...ours },
  modifier_unknown: { because: 'The protocol does not know this modifier.', ...ours },
  drug_unknown: { because: 'This is no local anesthetic of the formulary.', ...ours },
  strength_missing: { because: 'The strength is missing or is no number.', ...ours },
  strength_contradictory: { because: 'Percent and mg/mL do not agree.', ...ours },
  strength_not_used: { because: 'This strength is not used here.', ...ours },
  volume_missing: { because: 'The volume is missing or is no number.', ...ours },
  volume_implausible: { because: 'The volume is not between 0 and 500 mL.', ...ours },
  epinephrine_missing: {
    because: 'Whether epinephrine is in the solution is not stated.',
    ...ours,
  },
  epinephrine_contradictory: {
    because: 'A ratio of epinephrine is given for a solution without it.',
    ...ours,
  },
  epinephrine_ratio_unclear: {
    because: 'The ratio of epinephrine is not between 1:50,000 and 1:400,000.',
    ...ours,
  },
  prior_unknown: { because: 'The protocol does not know this earlier treatment.', ...ours },
}
