import type { ScreeningQuestion } from '../screening/questions.ts'

/** Antibiotics now and in the last four weeks. */
export const antibiotics: readonly ScreeningQuestion[] = [
  {
    id: 'antibiotics_now',
    group: 'infection',
    who: 'patient',
    origin: 'clinic-page',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Do you take an antibiotic now? A small dose counts too.',
          es: '¿Toma ahora un antibiótico? También cuenta una dosis baja.',
          translation: 'draft',
        },
      },
      {
        name: 'drug',
        type: 'text',
        ask: { en: 'Which one?', es: '¿Cuál?' },
        when: { field: 'answers.antibiotics_now.value', eq: 'yes' },
      },
      {
        name: 'reason',
        type: 'enum',
        values: ['treatment', 'preventive', 'other'],
        ask: { en: 'Why do you take it?', es: '¿Por qué lo toma?' },
        when: { field: 'answers.antibiotics_now.value', eq: 'yes' },
      },
      {
        name: 'lastDoseOn',
        type: 'date',
        ask: { en: 'What day is the last dose?', es: '¿Qué día es la última dosis?' },
        when: { field: 'answers.antibiotics_now.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'antibiotics_now.on_day',
        when: {
          all: [
            { field: 'answers.antibiotics_now.value', eq: 'yes' },
            {
              any: [
                { field: 'answers.antibiotics_now.reason', present: false },
                { field: 'answers.antibiotics_now.reason', in: ['treatment', 'other'] },
              ],
            },
            {
              any: [
                { field: 'answers.antibiotics_now.lastDoseOn', present: false },
                { field: 'answers.antibiotics_now.lastDoseOn', daysAgo: { le: 0 } },
              ],
            },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'The page: off all antibiotics on the day. A last dose on the day counts as on.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'antibiotics_now.preventive',
        when: {
          all: [
            { field: 'answers.antibiotics_now.value', eq: 'yes' },
            { field: 'answers.antibiotics_now.reason', eq: 'preventive' },
            {
              any: [
                { field: 'answers.antibiotics_now.lastDoseOn', present: false },
                { field: 'answers.antibiotics_now.lastDoseOn', daysAgo: { le: 0 } },
              ],
            },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'The page says all antibiotics; only a clinician may make an exception.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
        override: 'clinician-documented',
      },
      {
        id: 'antibiotics_now.ended_week',
        when: {
          all: [
            { field: 'answers.antibiotics_now.value', eq: 'yes' },
            { field: 'answers.antibiotics_now.lastDoseOn', daysAgo: { ge: 1, le: 7 } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'The course ends within 7 days before: the infection may not be gone.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'antibiotics_now.ended',
        when: {
          all: [
            { field: 'answers.antibiotics_now.value', eq: 'yes' },
            { field: 'answers.antibiotics_now.lastDoseOn', daysAgo: { ge: 8 } },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'The course ends more than 7 days before.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'antibiotics_now.none',
        when: { field: 'answers.antibiotics_now.value', eq: 'no' },
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
    id: 'antibiotics_4w',
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
          en: 'Have you finished an antibiotic in the last 4 weeks?',
          es: '¿Terminó un antibiótico en las últimas 4 semanas?',
        },
      },
      {
        name: 'drug',
        type: 'text',
        ask: { en: 'Which one?', es: '¿Cuál?' },
        when: { field: 'answers.antibiotics_4w.value', eq: 'yes' },
      },
      {
        name: 'endedOn',
        type: 'date',
        ask: { en: 'What day was the last dose?', es: '¿Qué día fue la última dosis?' },
        when: { field: 'answers.antibiotics_4w.value', eq: 'yes' },
      },
      {
        name: 'reason',
        type: 'text',
        ask: { en: 'What was it for?', es: '¿Para qué fue?' },
        when: { field: 'answers.antibiotics_4w.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'antibiotics_4w.on_day',
        when: {
          all: [
            { field: 'answers.antibiotics_4w.value', eq: 'yes' },
            { field: 'answers.antibiotics_4w.endedOn', daysAgo: { le: 0 } },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'A last dose on the day of the procedure is not off antibiotics.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'antibiotics_4w.week',
        when: {
          all: [
            { field: 'answers.antibiotics_4w.value', eq: 'yes' },
            { field: 'answers.antibiotics_4w.endedOn', daysAgo: { ge: 1, le: 7 } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'The infection may not be gone. The page asks to be told; the number of days is a design choice.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'antibiotics_4w.not_well_since',
        when: {
          all: [
            { field: 'answers.antibiotics_4w.value', eq: 'yes' },
            { field: 'answers.antibiotics_4w.endedOn', daysAgo: { ge: 8, le: 28 } },
            { not: { field: 'answers.well_today.value', eq: 'yes' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Treated in the window and not well since.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'antibiotics_4w.over',
        when: {
          all: [
            { field: 'answers.antibiotics_4w.value', eq: 'yes' },
            { field: 'answers.antibiotics_4w.endedOn', daysAgo: { ge: 8, le: 28 } },
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
        id: 'antibiotics_4w.outside',
        when: {
          all: [
            { field: 'answers.antibiotics_4w.value', eq: 'yes' },
            { field: 'answers.antibiotics_4w.endedOn', daysAgo: { ge: 29 } },
          ],
        },
        outcome: 'clear',
        severity: 'none',
        because: 'Before the 4 weeks.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'antibiotics_4w.none',
        when: { field: 'answers.antibiotics_4w.value', eq: 'no' },
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
