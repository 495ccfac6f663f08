import type { ScreeningQuestion } from '../screening/questions.ts'

/** Illness in the last four weeks. */
export const illness: readonly ScreeningQuestion[] = [
  {
    id: 'illness_4w',
    group: 'infection',
    who: 'patient',
    origin: 'clinic-page',
    lookback_days: 28,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Have you been ill in the last 4 weeks?',
          es: '¿Ha estado enfermo en las últimas 4 semanas?',
          translation: 'draft',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.illness_4w.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            {
              name: 'kind',
              type: 'enum',
              values: ['cold', 'flu', 'covid', 'strep', 'stomach', 'other'],
              ask: { en: 'Which illness?', es: '¿Qué enfermedad?' },
            },
            {
              name: 'still',
              type: 'enum',
              values: ['yes', 'no', 'unsure'],
              ask: { en: 'Do you still have any symptoms?', es: '¿Todavía tiene síntomas?' },
            },
            {
              name: 'endedOn',
              type: 'date',
              ask: {
                en: 'What day did you feel fully well again?',
                es: '¿Qué día se sintió bien otra vez?',
              },
            },
            {
              name: 'positiveTestOn',
              type: 'date',
              ask: {
                en: 'If a test was positive, what day?',
                es: 'Si una prueba fue positiva, ¿qué día?',
              },
            },
          ],
        },
      },
      {
        name: 'contact',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        optional: true,
        ask: {
          en: 'In the last 10 days, were you close to someone with COVID or flu?',
          es: 'En los últimos 10 días, ¿estuvo cerca de alguien con COVID o gripe?',
        },
      },
    ],
    rules: [
      {
        id: 'illness_4w.still_ill',
        when: { some: 'answers.illness_4w.items', where: { field: 'item.still', eq: 'yes' } },
        outcome: 'hold',
        severity: 'high',
        because: 'The page: healthy on the day.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'illness_4w.positive_test',
        when: {
          some: 'answers.illness_4w.items',
          where: {
            all: [
              { field: 'item.positiveTestOn', present: true },
              { field: 'item.positiveTestOn', daysAgo: { le: 10 } },
              { field: 'item.kind', in: ['covid', 'flu', 'strep'] },
            ],
          },
        },
        outcome: 'hold',
        severity: 'high',
        because: 'A positive COVID-19, flu or strep test within 10 days; also protects staff.',
        origin: 'common-practice',
        source: ['PAGE'],
        confidence: 'consensus',
      },
      {
        id: 'illness_4w.recovered_week',
        when: {
          some: 'answers.illness_4w.items',
          where: {
            all: [
              { field: 'item.still', eq: 'no' },
              { field: 'item.endedOn', daysAgo: { le: 7 } },
            ],
          },
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Recovered 0-7 days before. The page asks to be told; the number of days is a design choice.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'illness_4w.not_well_since',
        when: {
          all: [
            {
              some: 'answers.illness_4w.items',
              where: {
                all: [
                  { field: 'item.still', eq: 'no' },
                  { field: 'item.endedOn', daysAgo: { ge: 8, le: 28 } },
                ],
              },
            },
            { not: { field: 'answers.well_today.value', eq: 'yes' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Recovered from the illness but not well today.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'illness_4w.over',
        when: {
          all: [
            {
              some: 'answers.illness_4w.items',
              where: {
                all: [
                  { field: 'item.still', eq: 'no' },
                  { field: 'item.endedOn', daysAgo: { ge: 8, le: 28 } },
                ],
              },
            },
            { field: 'answers.well_today.value', eq: 'yes' },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'The page asks to be told; the number of days is a design choice.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'illness_4w.outside',
        when: {
          some: 'answers.illness_4w.items',
          where: {
            all: [
              { field: 'item.still', eq: 'no' },
              { field: 'item.endedOn', daysAgo: { ge: 29 } },
            ],
          },
        },
        outcome: 'clear',
        severity: 'none',
        because: 'Before the 4 weeks.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'illness_4w.contact',
        when: {
          all: [
            { field: 'answers.illness_4w.contact', present: true },
            { field: 'answers.illness_4w.contact', eq: 'yes' },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Close contact without symptoms: ask again on the day.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'illness_4w.none',
        when: { field: 'answers.illness_4w.value', eq: 'no' },
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
