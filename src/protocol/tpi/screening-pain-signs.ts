import type { ScreeningQuestion } from '../screening/questions.ts'

/** Signs that the pain has another cause. */
export const painSigns: readonly ScreeningQuestion[] = [
  {
    id: 'red_flag_pain',
    group: 'neuro',
    who: 'patient',
    origin: 'common-practice',
    lookback_days: 180,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Do you have cancer, or did you before? Do you lose weight and do not try to? Did you fall or crash in the last 2 weeks? Does it hurt all night, however you lie?',
          es: '¿Tiene o tuvo cáncer? ¿Ha perdido peso sin querer? ¿Se cayó o tuvo un accidente en las últimas 2 semanas? ¿Le duele toda la noche, en cualquier posición?',
          translation: 'draft',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.red_flag_pain.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: [
            'cancer_5y_new_pain',
            'cancer_other',
            'weight_loss_10lb',
            'constant_night_pain',
            'fall_accident',
            'torn_muscle_or_fracture',
          ],
        },
      },
      {
        name: 'fallOn',
        type: 'date',
        ask: { en: 'When was the fall or accident?', es: '¿Cuándo fue la caída o el accidente?' },
        when: { field: 'answers.red_flag_pain.items', hasAny: ['fall_accident'] },
      },
      {
        name: 'fallSamePlace',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Is it the same place?', es: '¿Es el mismo lugar?' },
        when: { field: 'answers.red_flag_pain.items', hasAny: ['fall_accident'] },
      },
      {
        name: 'fallExamined',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Has a doctor examined it?', es: '¿Lo ha examinado un médico?' },
        when: { field: 'answers.red_flag_pain.items', hasAny: ['fall_accident'] },
      },
    ],
    rules: [
      {
        id: 'red_flag_pain.trauma',
        when: {
          all: [
            { field: 'answers.red_flag_pain.value', eq: 'yes' },
            { field: 'answers.red_flag_pain.items', hasAny: ['torn_muscle_or_fracture'] },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Torn muscle or suspected fracture at the site.',
        origin: 'common-practice',
        source: ['AAFP-2002'],
        confidence: 'consensus',
      },
      {
        id: 'red_flag_pain.fall_unseen',
        when: {
          all: [
            { field: 'answers.red_flag_pain.value', eq: 'yes' },
            { field: 'answers.red_flag_pain.items', hasAny: ['fall_accident'] },
            { field: 'answers.red_flag_pain.fallOn', daysAgo: { le: 14 } },
            { field: 'answers.red_flag_pain.fallSamePlace', eq: 'yes' },
            { not: { field: 'answers.red_flag_pain.fallExamined', eq: 'yes' } },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Fall or accident within 2 weeks at the same place and not examined.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'red_flag_pain.cause',
        when: {
          all: [
            { field: 'answers.red_flag_pain.value', eq: 'yes' },
            {
              field: 'answers.red_flag_pain.items',
              hasAny: ['cancer_5y_new_pain', 'weight_loss_10lb', 'constant_night_pain'],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Look for the cause before treating it as muscle pain.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'red_flag_pain.cancer_other',
        when: {
          all: [
            { field: 'answers.red_flag_pain.value', eq: 'yes' },
            { field: 'answers.red_flag_pain.items', hasAny: ['cancer_other'] },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Cancer more than 5 years ago, or no new pain.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'red_flag_pain.fall_noted',
        when: {
          all: [
            { field: 'answers.red_flag_pain.value', eq: 'yes' },
            { field: 'answers.red_flag_pain.items', hasAny: ['fall_accident'] },
            {
              any: [
                { field: 'answers.red_flag_pain.fallExamined', eq: 'yes' },
                { field: 'answers.red_flag_pain.fallSamePlace', eq: 'no' },
                { field: 'answers.red_flag_pain.fallOn', daysAgo: { ge: 15 } },
              ],
            },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because:
          'Examined, older than 2 weeks, or another place. The page names car accidents as a usual cause.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'consensus',
      },
      {
        id: 'red_flag_pain.none',
        when: { field: 'answers.red_flag_pain.value', eq: 'no' },
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
