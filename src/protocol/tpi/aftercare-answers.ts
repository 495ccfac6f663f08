import type { AnswerModifier } from '../aftercare/answers.ts'

/** Which screening answers change the plan. "Unsure" counts as yes wherever yes is the careful side. */
export const aftercareAnswers: readonly AnswerModifier[] = [
  {
    modifier: 'advanced_liver_disease',
    question: 'liver_kidney',
    field: 'items',
    anyOf: ['cirrhosis'],
  },
  {
    modifier: 'liver_disease',
    question: 'liver_kidney',
    field: 'items',
    anyOf: ['cirrhosis', 'liver_mild'],
  },
  { modifier: 'liver_disease', question: 'liver_kidney', field: 'value', anyOf: ['unsure'] },
  {
    modifier: 'kidney_disease',
    question: 'liver_kidney',
    field: 'items',
    anyOf: ['kidney_advanced', 'kidney_mild', 'dialysis'],
  },
  { modifier: 'kidney_disease', question: 'liver_kidney', field: 'value', anyOf: ['unsure'] },
  { modifier: 'dialysis', question: 'liver_kidney', field: 'items', anyOf: ['dialysis'] },
  {
    modifier: 'heavy_alcohol',
    question: 'iv_drug_alcohol',
    field: 'value',
    anyOf: ['drink_heavily', 'both', 'prefer_not_to_say', 'unsure'],
  },
  { modifier: 'anticoagulated', question: 'anticoag', field: 'value', anyOf: ['yes', 'unsure'] },
  {
    modifier: 'pregnant',
    question: 'pregnant',
    field: 'value',
    anyOf: ['yes', 'possible', 'unsure'],
  },
  { modifier: 'heart_failure', question: 'heart', field: 'items', anyOf: ['heart_failure'] },
  { modifier: 'first_injection', question: 'last_tpi', field: 'value', anyOf: ['never', 'unsure'] },
  {
    modifier: 'past_anaphylaxis',
    question: 'anaphylaxis_any',
    field: 'value',
    anyOf: ['yes', 'unsure'],
  },
  { modifier: 'past_seizure', question: 'seizure', field: 'value', anyOf: ['yes', 'unsure'] },
  { modifier: 'past_fainting', question: 'vasovagal', field: 'value', anyOf: ['yes', 'unsure'] },
  ...[
    'osteoporosis',
    'spine_fracture',
    'hip_replacement',
    'knee_replacement',
    'spine_fusion',
    'shoulder_dislocation',
    'numb_feet_or_skin',
    'poor_circulation',
    'raynaud_or_cold_hives',
  ].map(
    (condition): AnswerModifier => ({
      modifier: condition,
      question: 'aftercare_conditions',
      field: 'items',
      anyOf: [condition],
    }),
  ),
]
