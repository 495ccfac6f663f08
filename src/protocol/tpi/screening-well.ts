import type { ScreeningQuestion } from '../screening/questions.ts'

/** Well on the day, and fever in the last four weeks. */
export const well: readonly ScreeningQuestion[] = [
  {
    id: 'well_today',
    group: 'infection',
    who: 'patient',
    origin: 'clinic-page',
    dayOf: true,
    anew: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Do you feel well today, as usual for you?',
          es: '¿Se siente bien hoy, como de costumbre?',
        },
      },
      {
        name: 'detail',
        type: 'text',
        ask: { en: 'What is wrong?', es: '¿Qué le pasa?' },
        when: { not: { field: 'answers.well_today.value', eq: 'yes' } },
      },
    ],
    rules: [
      {
        id: 'well_today.unwell',
        when: { field: 'answers.well_today.value', eq: 'no' },
        outcome: 'hold',
        severity: 'high',
        because: 'The page: healthy on the day of the procedure.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'well_today.well',
        when: { field: 'answers.well_today.value', eq: 'yes' },
        outcome: 'clear',
        severity: 'none',
        because: 'Well.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
  {
    id: 'fever_4w',
    group: 'infection',
    who: 'patient',
    origin: 'clinic-page',
    lookback_days: 28,
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Have you had a fever in the last 4 weeks?',
          es: '¿Ha tenido fiebre en las últimas 4 semanas?',
        },
      },
      {
        name: 'lastOn',
        type: 'date',
        ask: { en: 'What day was the last fever?', es: '¿Qué día fue la última fiebre?' },
        when: { field: 'answers.fever_4w.value', eq: 'yes' },
      },
      {
        name: 'highest',
        type: 'temperature',
        ask: { en: 'How high was it?', es: '¿Qué tan alta fue?' },
        when: { field: 'answers.fever_4w.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'fever_4w.recent',
        when: {
          all: [
            { field: 'answers.fever_4w.value', eq: 'yes' },
            { field: 'answers.fever_4w.lastOn', daysAgo: { le: 2 } },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because:
          'A fever 0-2 days before suggests an infection that is not over; the page asks for a healthy patient.',
        origin: 'design-choice',
        source: ['PAGE', 'PROCGUIDE'],
        confidence: 'design-choice',
      },
      {
        id: 'fever_4w.week',
        when: {
          all: [
            { field: 'answers.fever_4w.value', eq: 'yes' },
            { field: 'answers.fever_4w.lastOn', daysAgo: { ge: 3, le: 7 } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'The page asks to be told; the number of days is a design choice.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'fever_4w.not_well_since',
        when: {
          all: [
            { field: 'answers.fever_4w.value', eq: 'yes' },
            { field: 'answers.fever_4w.lastOn', daysAgo: { ge: 8, le: 28 } },
            { not: { field: 'answers.well_today.value', eq: 'yes' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Fever in the window and not well since.',
        origin: 'design-choice',
        source: ['PAGE'],
        confidence: 'design-choice',
      },
      {
        id: 'fever_4w.over',
        when: {
          all: [
            { field: 'answers.fever_4w.value', eq: 'yes' },
            { field: 'answers.fever_4w.lastOn', daysAgo: { ge: 8, le: 28 } },
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
        id: 'fever_4w.outside',
        when: {
          all: [
            { field: 'answers.fever_4w.value', eq: 'yes' },
            { field: 'answers.fever_4w.lastOn', daysAgo: { ge: 29 } },
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
        id: 'fever_4w.none',
        when: { field: 'answers.fever_4w.value', eq: 'no' },
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
