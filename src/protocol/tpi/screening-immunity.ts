import type { ScreeningQuestion } from '../screening/questions.ts'

/** Weak immunity, injected drugs and alcohol. */
export const immunity: readonly ScreeningQuestion[] = [
  {
    id: 'immunosuppression',
    group: 'infection',
    who: 'patient',
    origin: 'common-practice',
    lookback_days: 90,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Do you have a weak immune system?', es: '¿Tiene defensas bajas?' },
      },
      {
        name: 'items',
        type: 'list',
        ask: {
          en: 'Which of these?',
          es: '¿Cuáles de estas?',
          translation: 'draft',
        },
        when: { field: 'answers.immunosuppression.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: [
            'steroid_tablets',
            'methotrexate',
            'biologic',
            'chemotherapy',
            'transplant',
            'hiv',
            'no_spleen',
            'other',
          ],
        },
      },
    ],
    rules: [
      {
        id: 'immunosuppression.yes',
        when: { field: 'answers.immunosuppression.value', eq: 'yes' },
        outcome: 'review',
        severity: 'medium',
        because:
          'Infection risk is higher and fever may be blunted: fever threshold 100.4 F in aftercare, avoid steroid.',
        origin: 'common-practice',
        source: ['ABSCESS-2015'],
        confidence: 'consensus',
      },
      {
        id: 'immunosuppression.none',
        when: { field: 'answers.immunosuppression.value', eq: 'no' },
        outcome: 'clear',
        severity: 'none',
        because: 'None.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'iv_drug_alcohol',
    group: 'infection',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['no', 'inject_drugs', 'drink_heavily', 'both', 'prefer_not_to_say', 'unsure'],
        ask: {
          en: 'Do you inject drugs, or drink a lot on most days?',
          es: '¿Se inyecta drogas, o bebe mucho casi todos los días?',
          translation: 'draft',
        },
      },
    ],
    rules: [
      {
        id: 'iv_drug_alcohol.yes',
        when: {
          field: 'answers.iv_drug_alcohol.value',
          in: ['inject_drugs', 'drink_heavily', 'both'],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'The published epidural abscess after a trigger point injection was in such a patient; alcohol also lowers the acetaminophen limit.',
        origin: 'common-practice',
        source: ['ABSCESS-2015'],
        confidence: 'consensus',
      },
      {
        id: 'iv_drug_alcohol.not_said',
        when: { field: 'answers.iv_drug_alcohol.value', eq: 'prefer_not_to_say' },
        outcome: 'review',
        severity: 'medium',
        because: 'A clinician asks in private.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'iv_drug_alcohol.none',
        when: { field: 'answers.iv_drug_alcohol.value', eq: 'no' },
        outcome: 'clear',
        severity: 'none',
        because: 'None.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
]
