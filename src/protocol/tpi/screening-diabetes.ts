import type { ScreeningQuestion } from '../screening/questions.ts'

/** Diabetes. */
export const diabetes: readonly ScreeningQuestion[] = [
  {
    id: 'diabetes',
    group: 'metabolic',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Do you have diabetes?', es: '¿Tiene diabetes?' },
      },
      {
        name: 'symptoms',
        type: 'list',
        ask: {
          en: 'Today: vomiting, very sleepy, or ketones?',
          es: 'Hoy: ¿vómitos, mucho sueño o cetonas?',
        },
        when: { field: 'answers.diabetes.value', eq: 'yes' },
        of: { type: 'enum', values: ['vomiting', 'drowsy', 'ketones'] },
      },
    ],
    rules: [
      {
        id: 'diabetes.low',
        when: {
          all: [
            { field: 'vitals.glucose', present: true },
            { field: 'vitals.glucose', lt: '70' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Treat the low glucose first: 15 g of fast sugar, recheck in 15 minutes.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.very_high',
        when: {
          all: [
            { field: 'vitals.glucose', present: true },
            { field: 'vitals.glucose', ge: '300' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Glucose 300 mg/dL or more, whatever the plan.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.high_ill',
        when: {
          all: [
            { field: 'vitals.glucose', present: true },
            { field: 'vitals.glucose', gt: '250' },
            { field: 'answers.diabetes.symptoms', hasAny: ['vomiting', 'drowsy', 'ketones'] },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Over 250 mg/dL with vomiting, drowsiness or ketones: urgent care.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.ill_unmeasured',
        when: {
          all: [
            { field: 'vitals.glucose', present: false },
            { field: 'answers.diabetes.symptoms', hasAny: ['vomiting', 'drowsy', 'ketones'] },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Ill with diabetes and no glucose today: measure it first.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.steroid_uncontrolled',
        when: {
          all: [
            { field: 'answers.diabetes.value', eq: 'yes' },
            { def: 'planSteroid' },
            {
              any: [
                {
                  all: [
                    { field: 'chart.hba1c.value', present: true },
                    { field: 'chart.hba1c.value', gt: '8.0' },
                  ],
                },
                {
                  all: [
                    { field: 'vitals.glucose', present: true },
                    { field: 'vitals.glucose', gt: '200' },
                  ],
                },
              ],
            },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because:
          'Steroid raises glucose for days: offer no steroid. The cut-offs are clinic practice.',
        origin: 'common-practice',
        source: ['BENZON-2024', 'PROCGUIDE'],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.steroid',
        when: { all: [{ field: 'answers.diabetes.value', eq: 'yes' }, { def: 'planSteroid' }] },
        outcome: 'review',
        severity: 'medium',
        because: "Warn of higher glucose for 1-2 weeks; needs today's glucose.",
        origin: 'guideline',
        source: ['BENZON-2024'],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.no_steroid',
        when: {
          all: [{ field: 'answers.diabetes.value', eq: 'yes' }, { not: { def: 'planSteroid' } }],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Infection watch; fever threshold 100.4 F in aftercare.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'diabetes.none',
        when: { field: 'answers.diabetes.value', eq: 'no' },
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
