import type { ScreeningQuestion } from '../screening/questions.ts'

/** Heart and stroke. */
export const heart: readonly ScreeningQuestion[] = [
  {
    id: 'heart',
    group: 'cardiac',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Has a doctor told you that you have a heart problem or had a stroke?',
          es: '¿Le ha dicho un médico que tiene un problema del corazón o que tuvo un derrame?',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.heart.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: [
            'heart_block',
            'pacemaker_icd',
            'other_rhythm',
            'heart_failure',
            'heart_attack',
            'stent',
            'stroke_tia',
            'valve',
          ],
        },
      },
      {
        name: 'effortSymptoms',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'In the last 4 weeks: chest pain, fainting or trouble breathing with effort?',
          es: 'En las últimas 4 semanas: ¿dolor de pecho, desmayo o falta de aire con el esfuerzo?',
        },
        when: { field: 'answers.heart.value', eq: 'yes' },
      },
      {
        name: 'failureWorse',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'New swelling, weight gain, or breathless lying flat?',
          es: '¿Hinchazón nueva, aumento de peso o falta de aire al acostarse?',
        },
        when: { field: 'answers.heart.items', hasAny: ['heart_failure'] },
      },
      {
        name: 'heartAttackOn',
        type: 'date',
        ask: { en: 'When was the heart attack?', es: '¿Cuándo fue el infarto?' },
        when: { field: 'answers.heart.items', hasAny: ['heart_attack'] },
      },
      {
        name: 'stentOn',
        type: 'date',
        ask: { en: 'When was the stent?', es: '¿Cuándo le pusieron el stent?' },
        when: { field: 'answers.heart.items', hasAny: ['stent'] },
      },
      {
        name: 'strokeOn',
        type: 'date',
        ask: { en: 'When was the stroke?', es: '¿Cuándo fue el derrame?' },
        when: { field: 'answers.heart.items', hasAny: ['stroke_tia'] },
      },
    ],
    rules: [
      {
        id: 'heart.block',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            { field: 'answers.heart.items', hasAny: ['heart_block'] },
            { not: { field: 'answers.heart.items', hasAny: ['pacemaker_icd'] } },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Second- or third-degree heart block without a pacemaker.',
        origin: 'drug-label',
        source: ['EMPR-XYLO'],
        confidence: 'consensus',
        override: 'cardiology',
      },
      {
        id: 'heart.effort',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            { field: 'answers.heart.effortSymptoms', eq: 'yes' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Chest pain, fainting or breathlessness with effort in the last 4 weeks.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'heart.failure_worse',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            { field: 'answers.heart.items', hasAny: ['heart_failure'] },
            { field: 'answers.heart.failureWorse', eq: 'yes' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Heart failure getting worse.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'heart.stent_stroke',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            {
              any: [
                {
                  all: [
                    { field: 'answers.heart.items', hasAny: ['stent'] },
                    { field: 'answers.heart.stentOn', daysAgo: { le: 365 } },
                  ],
                },
                {
                  all: [
                    { field: 'answers.heart.items', hasAny: ['stroke_tia'] },
                    { field: 'answers.heart.strokeOn', daysAgo: { le: 274 } },
                  ],
                },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Stent within 12 months or stroke within 9: antithrombotics are not interrupted without cardiology or neurology.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'heart.stable',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            {
              any: [
                {
                  field: 'answers.heart.items',
                  hasAny: ['other_rhythm', 'heart_failure', 'valve'],
                },
                {
                  all: [
                    { field: 'answers.heart.items', hasAny: ['heart_attack'] },
                    { field: 'answers.heart.heartAttackOn', daysAgo: { le: 365 } },
                  ],
                },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Rhythm problem, stable heart failure, valve, or heart attack within 12 months.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'heart.older',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            {
              any: [
                {
                  all: [
                    { field: 'answers.heart.items', hasAny: ['heart_attack'] },
                    { field: 'answers.heart.heartAttackOn', daysAgo: { ge: 366 } },
                  ],
                },
                {
                  all: [
                    { field: 'answers.heart.items', hasAny: ['stent'] },
                    { field: 'answers.heart.stentOn', daysAgo: { ge: 366 } },
                  ],
                },
                {
                  all: [
                    { field: 'answers.heart.items', hasAny: ['stroke_tia'] },
                    { field: 'answers.heart.strokeOn', daysAgo: { ge: 275 } },
                  ],
                },
              ],
            },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Older event, recorded.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'heart.pacemaker',
        when: {
          all: [
            { field: 'answers.heart.value', eq: 'yes' },
            { field: 'answers.heart.items', hasAny: ['pacemaker_icd'] },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'No conflict with the injection; no electrical stimulation or diathermy.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'heart.none',
        when: { field: 'answers.heart.value', eq: 'no' },
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
