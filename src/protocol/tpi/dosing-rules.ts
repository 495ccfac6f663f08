import type { DosingData, FactorRule, FlagRule, IdealWeight, VerdictRule } from '../dosing/rules.ts'

/** What the chart may say that changes a dose. */
export const dosingModifiers = {
  'age>=70': '70 years or older',
  frail: 'needs help to stand, or thin and weak (ticked by staff)',
  under_40kg: 'under 40 kg',
  heart_failure: 'heart failure',
  pregnant: 'pregnant',
  liver_failure: 'liver failure',
  heart_disease: 'heart disease',
  uncontrolled_hypertension: 'uncontrolled hypertension',
  tricyclic: 'takes a tricyclic',
  maoi: 'takes a monoamine oxidase inhibitor (MAOI)',
  nonselective_beta_blocker: 'takes a non-selective beta-blocker',
} as const satisfies DosingData['modifiers']

const ours = { source: [], confidence: 'design-choice' } as const
const labelsGiveNoNumber = 'Labels say to reduce and give no number; the factor is our own.'

export const verdicts: DosingData['verdicts'] = {
  ok: { staff: 'Within 80 percent of the limit.', overridable: false },
  warn: { staff: 'A clinician must confirm before the draw-up.', overridable: false },
  block: { staff: 'Over the limit: a clinician must lower the dose.', overridable: true },
  cannot_compute: { staff: 'No draw-up until it can be computed.', overridable: false },
  out_of_scope: { staff: 'This guard is for adults only.', overridable: false },
}

/** The most severe verdict that holds decides. */
export const verdictRules: readonly VerdictRule[] = [
  {
    id: 'verdict.not_an_adult',
    verdict: 'out_of_scope',
    when: { num: ['age_years', '<', '18'] },
    because: 'Under 18 years: this guard is for adults.',
    ...ours,
  },
  {
    id: 'verdict.liposomal_bupivacaine',
    verdict: 'cannot_compute',
    when: {
      all: [{ num: ['planned_anesthetics', '>', '0'] }, { num: ['liposomal_hours', '<=', '96'] }],
    },
    because: 'Liposomal bupivacaine within 96 hours: no local anesthetic; saline or another day.',
    ...ours,
  },
  {
    id: 'verdict.over_the_limit',
    verdict: 'block',
    when: { num: ['total_fraction', '>', '1'] },
    because: 'Over the limit. All local anesthetics of 24 hours add up, whatever their class.',
    source: ['WEINBERG-MIX'],
    confidence: 'consensus',
  },
  {
    id: 'verdict.near_the_limit',
    verdict: 'warn',
    when: { num: ['total_fraction', '>', '0.8'] },
    because: 'Over 80 percent of the limit: a clinician must confirm.',
    ...ours,
  },
  {
    id: 'verdict.within_the_limit',
    verdict: 'ok',
    when: { const: true },
    because: 'At most 80 percent of the limit.',
    ...ours,
  },
]

/** Flags stand beside the verdict and do not change it. */
export const flagRules: readonly FlagRule[] = [
  {
    id: 'flag.epinephrine_over_200',
    flag: 'epinephrine_confirm',
    when: { num: ['epinephrine_mcg', '>', '200'] },
    because: 'Epinephrine over 200 mcg: confirm, or use a plain solution.',
    source: ['LA-ALLERGY-CCF'],
    confidence: 'consensus',
  },
  {
    id: 'flag.epinephrine_over_40',
    flag: 'epinephrine_confirm',
    when: { all: [{ num: ['epinephrine_mcg', '>', '40'] }, { any: heartOrInteraction() }] },
    because:
      'Epinephrine over 40 mcg with heart disease, uncontrolled hypertension, a tricyclic, an MAOI or a non-selective beta-blocker: confirm, or use a plain solution.',
    ...ours,
  },
  {
    id: 'flag.epinephrine_unstated',
    flag: 'epinephrine_confirm',
    when: {
      all: [{ num: ['epinephrine_unstated_ml', '>', '0'] }, { any: heartOrInteraction() }],
    },
    because:
      'How much epinephrine is in the solution is not stated, and the patient should have at most 40 mcg.',
    ...ours,
  },
  {
    id: 'flag.ideal_weight_used',
    flag: 'ideal_weight_used',
    when: { num: ['ideal_weight_lowers_kg', '>', '0'] },
    because:
      'BMI 30 or more: 1.2 x ideal body weight is used because it is lower than the actual weight.',
    ...ours,
  },
  {
    id: 'flag.mixed',
    flag: 'mixed',
    when: { num: ['different_anesthetics', '>', '1'] },
    because:
      'Different local anesthetics in the plan or within 24 hours: labels advise against mixing (insufficient data); the sum of fractions is used.',
    source: ['PFIZER-BUPI', 'PFIZER-LIDO', 'WEINBERG-MIX'],
    confidence: 'sourced',
  },
  {
    id: 'flag.patch_review',
    flag: 'patch_review',
    when: { num: ['patch_hours', '<=', '24'] },
    because: 'Lidocaine patch within 24 hours: no usable mg; a clinician decides.',
    ...ours,
  },
  {
    id: 'flag.unusual_for_tpi',
    flag: 'unusual_for_tpi',
    when: { num: ['total_fraction', '>', '0.5'] },
    because:
      'Over half of the limit: more than twice what trigger points usually need. Confirm strength and volume aloud with a second person (2% taken for 1% lands here).',
    ...ours,
  },
  {
    id: 'flag.volume_confirm',
    flag: 'volume_confirm',
    when: { num: ['session_ml', '>', '20'] },
    because: 'Over 20 mL of local anesthetic in one session: confirm.',
    ...ours,
  },
  {
    id: 'flag.weight_over_130',
    flag: 'weight_confirm',
    when: { num: ['weight_kg', '>', '130'] },
    because: 'Over 130 kg: read the scale and the unit aloud.',
    ...ours,
  },
  {
    id: 'flag.weight_changed',
    flag: 'weight_confirm',
    when: { num: ['weight_change_percent', '>', '20'] },
    because: 'More than 20 percent from the last visit: read the scale and the unit aloud.',
    ...ours,
  },
]

/** Heart failure is heart disease too. */
function heartOrInteraction(): readonly { readonly mod: keyof typeof dosingModifiers }[] {
  return [
    { mod: 'heart_disease' },
    { mod: 'heart_failure' },
    { mod: 'uncontrolled_hypertension' },
    { mod: 'tricyclic' },
    { mod: 'maoi' },
    { mod: 'nonselective_beta_blocker' },
  ]
}

export const factors: readonly FactorRule[] = [
  {
    id: 'factor.age',
    when: { any: [{ num: ['age_years', '>=', '70'] }, { mod: 'age>=70' }] },
    factor: '0.8',
    because: `70 years or older. ${labelsGiveNoNumber}`,
    ...ours,
  },
  {
    id: 'factor.frail',
    when: { mod: 'frail' },
    factor: '0.8',
    because: `Frail. ${labelsGiveNoNumber}`,
    ...ours,
  },
  {
    id: 'factor.light',
    when: { any: [{ num: ['kg_used', '<', '40'] }, { mod: 'under_40kg' }] },
    factor: '0.8',
    because: `Under 40 kg, by the weight used. ${labelsGiveNoNumber}`,
    ...ours,
  },
  {
    id: 'factor.heart_failure',
    when: { mod: 'heart_failure' },
    factor: '0.8',
    because: `Heart failure. ${labelsGiveNoNumber}`,
    ...ours,
  },
  {
    id: 'factor.pregnant',
    when: { mod: 'pregnant' },
    factor: '0.8',
    because: `Pregnant. ${labelsGiveNoNumber}`,
    ...ours,
  },
  {
    id: 'factor.liver_failure',
    when: { mod: 'liver_failure' },
    factor: '0.7',
    because: `Liver failure. ${labelsGiveNoNumber}`,
    ...ours,
  },
]

export const idealWeight: IdealWeight = {
  id: 'weight.ideal',
  from_bmi: '30',
  times: '1.2',
  kg_at_60_inches: { male: '50', female: '45.5' },
  kg_per_inch_above: '2.3',
  because:
    'BMI 30 or more: at most 1.2 x ideal body weight (Devine) counts. Where the sex is not known, the lower of both is taken.',
  ...ours,
}
