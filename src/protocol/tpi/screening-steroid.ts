import type { ScreeningQuestion } from '../screening/questions.ts'

/** Steroids and vaccines. */
export const steroid: readonly ScreeningQuestion[] = [
  {
    id: 'steroid_total',
    group: 'steroid',
    who: 'patient',
    origin: 'common-practice',
    lookback_days: 90,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'In the last 3 months, any steroid shot or steroid tablets?',
          es: 'En los últimos 3 meses, ¿inyección o pastillas de esteroides?',
        },
      },
      {
        name: 'kind',
        type: 'enum',
        values: ['injection', 'tablets_daily', 'tablets_course'],
        ask: { en: 'Which?', es: '¿Cuál?' },
        when: { field: 'answers.steroid_total.value', eq: 'yes' },
      },
      {
        name: 'lastOn',
        type: 'date',
        ask: { en: 'When was the last one?', es: '¿Cuándo fue la última?' },
        when: { field: 'answers.steroid_total.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'steroid_total.injection',
        when: {
          all: [
            { field: 'answers.steroid_total.value', eq: 'yes' },
            { field: 'answers.steroid_total.kind', eq: 'injection' },
            { field: 'answers.steroid_total.lastOn', daysAgo: { le: 90 } },
            { def: 'planSteroid' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Steroid injection within 90 days and another planned.',
        origin: 'guideline',
        source: ['BENZON-2024'],
        confidence: 'sourced',
      },
      {
        id: 'steroid_total.daily',
        when: {
          all: [
            { field: 'answers.steroid_total.value', eq: 'yes' },
            { field: 'answers.steroid_total.kind', eq: 'tablets_daily' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Daily steroid tablets: infection and adrenal risk.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'steroid_total.course',
        when: {
          all: [
            { field: 'answers.steroid_total.value', eq: 'yes' },
            { field: 'answers.steroid_total.kind', eq: 'tablets_course' },
            { def: 'planSteroid' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'A recent course and another steroid planned.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'steroid_total.recorded',
        when: {
          all: [
            { field: 'answers.steroid_total.value', eq: 'yes' },
            { field: 'answers.steroid_total.kind', in: ['injection', 'tablets_course'] },
            {
              any: [
                { not: { def: 'planSteroid' } },
                { field: 'answers.steroid_total.lastOn', daysAgo: { ge: 91 } },
              ],
            },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Recorded.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'steroid_total.none',
        when: { field: 'answers.steroid_total.value', eq: 'no' },
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
    id: 'vaccine',
    group: 'steroid',
    who: 'patient',
    origin: 'guideline',
    askWhen: { def: 'planSteroid' },
    ifUnanswered: 'review',
    ifRelevantLater: 'hold',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Did you have a vaccine in the last 2 weeks? Or do you plan one in the next 2?',
          es: '¿Le pusieron una vacuna en las últimas 2 semanas? ¿O planea una en las próximas 2?',
          translation: 'draft',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.vaccine.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            {
              name: 'kind',
              type: 'enum',
              values: ['covid_mrna', 'live', 'other'],
              ask: { en: 'Which?', es: '¿Cuál?' },
            },
            { name: 'on', type: 'date', ask: { en: 'What day?', es: '¿Qué día?' } },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'vaccine.covid',
        when: {
          all: [
            { def: 'planSteroid' },
            {
              some: 'answers.vaccine.items',
              where: {
                all: [
                  { field: 'item.kind', eq: 'covid_mrna' },
                  { field: 'item.on', daysAgo: { ge: -14, le: 7 } },
                ],
              },
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Steroid no less than 2 weeks before and 1 week after a dose, when possible.',
        origin: 'guideline',
        source: ['VACC-2021'],
        confidence: 'sourced',
      },
      {
        id: 'vaccine.live',
        when: {
          all: [
            { def: 'planSteroid' },
            {
              some: 'answers.vaccine.items',
              where: {
                all: [
                  { field: 'item.kind', eq: 'live' },
                  { field: 'item.on', daysAhead: { ge: 0 } },
                ],
              },
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Live vaccine planned and a steroid planned.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'vaccine.within_3_days',
        when: {
          some: 'answers.vaccine.items',
          where: { field: 'item.on', daysAgo: { ge: 0, le: 3 } },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Vaccine fever can look like an infection.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'vaccine.other',
        when: { some: 'answers.vaccine.items', where: { const: true } },
        outcome: 'note',
        severity: 'low',
        because: 'Recorded.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'vaccine.none',
        when: { field: 'answers.vaccine.value', eq: 'no' },
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
