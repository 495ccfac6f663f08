import type { ScreeningQuestion } from '../screening/questions.ts'

/** The last trigger point injection. */
export const interval: readonly ScreeningQuestion[] = [
  {
    id: 'last_tpi',
    group: 'interval',
    who: 'patient',
    origin: 'payer-policy',
    lookback_days: 365,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['never', 'yes', 'unsure'],
        ask: {
          en: 'Have you had these shots before?',
          es: '¿Le han puesto antes estas inyecciones?',
          translation: 'draft',
        },
      },
      {
        name: 'on',
        type: 'date',
        ask: { en: 'When was the last one?', es: '¿Cuándo fue la última?' },
        when: { field: 'answers.last_tpi.value', eq: 'yes' },
      },
      {
        name: 'region',
        type: 'enum',
        values: [
          'head_jaw',
          'neck',
          'shoulder',
          'upper_back',
          'chest_wall',
          'abdomen_flank',
          'low_back',
          'gluteal',
          'limb',
        ],
        ask: { en: 'Where?', es: '¿Dónde?' },
        when: { field: 'answers.last_tpi.value', eq: 'yes' },
      },
      {
        name: 'side',
        type: 'enum',
        values: ['left', 'right', 'both', 'midline'],
        ask: { en: 'Which side?', es: '¿De qué lado?' },
        when: { field: 'answers.last_tpi.value', eq: 'yes' },
      },
      {
        name: 'reliefPercent',
        type: 'integer',
        min: 0,
        max: 100,
        ask: {
          en: 'How much did it help, from 0 to 100 percent?',
          es: '¿Cuánto le ayudó, de 0 a 100 por ciento?',
          translation: 'draft',
        },
        when: { field: 'answers.last_tpi.value', eq: 'yes' },
      },
      {
        name: 'reliefWeeks',
        type: 'integer',
        min: 0,
        max: 104,
        ask: { en: 'For how many weeks?', es: '¿Por cuántas semanas?' },
        when: { field: 'answers.last_tpi.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'last_tpi.under_week',
        when: {
          all: [
            { field: 'answers.last_tpi.value', eq: 'yes' },
            { field: 'answers.last_tpi.on', daysAgo: { le: 6 } },
            { def: 'sameRegion' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          "Same place within 7 days: the shortest interval is the clinician's own (default 7 days).",
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'last_tpi.payer_42_days',
        when: {
          all: [
            { def: 'medicare' },
            { field: 'answers.last_tpi.value', eq: 'yes' },
            { field: 'answers.last_tpi.on', daysAgo: { le: 41 } },
            { def: 'sameRegion' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          '2024 Medicare policy: at least 6 weeks at the same place. Not payable: ABN or another plan.',
        origin: 'payer-policy',
        source: ['DL39662', 'PBN-2024', 'L34211-V'],
        confidence: 'sourced',
      },
      {
        id: 'last_tpi.payer_sessions',
        when: {
          all: [
            { def: 'medicare' },
            { field: 'chart.tpiSessions12Months', present: true },
            { field: 'chart.tpiSessions12Months', ge: '3' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          '2024 Medicare policy: 3 sessions in a rolling 12 months. Not payable: ABN or another plan.',
        origin: 'payer-policy',
        source: ['NORIDIAN-APPEALS', 'PBN-2024', 'L36859'],
        confidence: 'sourced',
      },
      {
        id: 'last_tpi.payer_relief',
        when: {
          all: [
            { def: 'medicare' },
            { field: 'answers.last_tpi.value', eq: 'yes' },
            { def: 'sameRegion' },
            {
              any: [
                { field: 'answers.last_tpi.reliefPercent', lt: '50' },
                { field: 'answers.last_tpi.reliefWeeks', lt: '6' },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: '2024 Medicare policy: at least 50% relief for at least 6 weeks.',
        origin: 'payer-policy',
        source: ['L36859', 'PBN-2024'],
        confidence: 'sourced',
      },
      {
        id: 'last_tpi.little_relief',
        when: {
          all: [
            { field: 'answers.last_tpi.value', eq: 'yes' },
            { field: 'answers.last_tpi.reliefPercent', lt: '50' },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'It helped little last time: is the target right?',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'last_tpi.known',
        when: { field: 'answers.last_tpi.value', eq: 'yes' },
        outcome: 'clear',
        severity: 'none',
        because: 'Recorded.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'last_tpi.never',
        when: { field: 'answers.last_tpi.value', eq: 'never' },
        outcome: 'clear',
        severity: 'none',
        because: 'First time.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
]
