import type { ScreeningQuestion } from '../screening/questions.ts'

/** Pain before, going home, and being reached. */
export const home: readonly ScreeningQuestion[] = [
  {
    id: 'pain_baseline',
    group: 'outcome',
    who: 'patient',
    origin: 'payer-policy',
    dayOf: true,
    anew: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'now',
        type: 'integer',
        min: 0,
        max: 10,
        ask: {
          en: 'How bad is your pain now?',
          es: '¿Qué tan fuerte es su dolor ahora?',
          translation: 'draft',
        },
      },
      {
        name: 'worst24h',
        type: 'integer',
        min: 0,
        max: 10,
        ask: {
          en: 'How bad was it at its worst, in the last 24 hours?',
          es: '¿Qué tan fuerte fue lo peor, en las últimas 24 horas?',
          translation: 'draft',
        },
      },
      {
        name: 'activity',
        type: 'text',
        optional: true,
        ask: {
          en: 'What is one thing that the pain keeps you from?',
          es: '¿Qué cosa no puede hacer por el dolor?',
          translation: 'draft',
        },
      },
    ],
    rules: [
      {
        id: 'pain_baseline.recorded',
        when: {
          all: [
            { field: 'answers.pain_baseline.now', ge: '0', le: '10' },
            { field: 'answers.pain_baseline.worst24h', ge: '0', le: '10' },
          ],
        },
        outcome: 'clear',
        severity: 'none',
        because: 'Recorded: same scale before and after.',
        origin: 'payer-policy',
        source: ['NORIDIAN-APPEALS', 'DL39671'],
        confidence: 'sourced',
      },
    ],
  },
  {
    id: 'driver',
    group: 'going home',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['someone_drives', 'ride', 'public', 'self', 'unsure'],
        ask: { en: 'How will you get home?', es: '¿Cómo volverá a casa?' },
      },
      {
        name: 'escort',
        type: 'enum',
        values: ['yes', 'no'],
        ask: { en: 'Will someone go with you?', es: '¿Irá alguien con usted?' },
      },
    ],
    rules: [
      {
        id: 'driver.sedation',
        when: {
          all: [{ def: 'planSedation' }, { not: { field: 'answers.driver.escort', eq: 'yes' } }],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Sedation and nobody to go along.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'driver.self',
        when: {
          all: [
            { field: 'answers.driver.value', eq: 'self' },
            {
              any: [
                { some: 'plan.targets', where: { field: 'item.region', in: ['neck', 'limb'] } },
                { field: 'patient.firstTpi', eq: true },
              ],
            },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because:
          'Drives after a leg, foot or neck injection or a first injection: wait, or bring a driver.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'driver.fine',
        when: { field: 'answers.driver.value', in: ['someone_drives', 'ride', 'public', 'self'] },
        outcome: 'clear',
        severity: 'none',
        because: 'Fine.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'contact_after',
    group: 'going home',
    who: 'patient',
    origin: 'design-choice',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'phone',
        type: 'phone',
        ask: {
          en: 'Your phone number for the next 10 days',
          es: 'Su teléfono para los próximos 10 días',
          translation: 'draft',
        },
      },
      {
        name: 'aloneTonight',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Will you be alone tonight?', es: '¿Estará solo esta noche?' },
      },
      {
        name: 'thermometer',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Do you have a thermometer that works?',
          es: '¿Tiene un termómetro que funcione?',
        },
      },
    ],
    rules: [
      {
        id: 'contact_after.no_phone',
        when: {
          any: [
            { field: 'answers.contact_after.phone', present: false },
            { not: { field: 'answers.contact_after.phone', matches: '^[+0-9 ().-]{10,20}$' } },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'No number that reaches the patient: follow-up is not possible.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'contact_after.no_thermometer',
        when: { field: 'answers.contact_after.thermometer', eq: 'no' },
        outcome: 'note',
        severity: 'low',
        because: 'Give one: the fever rule needs a number.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'contact_after.alone',
        when: { field: 'answers.contact_after.aloneTonight', eq: 'yes' },
        outcome: 'note',
        severity: 'low',
        because: 'Alone tonight: the evening check-in matters.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'contact_after.complete',
        when: {
          all: [
            { field: 'answers.contact_after.phone', present: true },
            { field: 'answers.contact_after.aloneTonight', present: true },
          ],
        },
        outcome: 'clear',
        severity: 'none',
        because: 'Complete.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
    ],
  },
  {
    id: 'access_needs',
    group: 'consent',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'note',
    fields: [
      {
        name: 'items',
        type: 'list',
        ask: {
          en: 'Do you need large print, an interpreter or a support person?',
          es: '¿Necesita letra grande, un intérprete o una persona de apoyo?',
        },
        of: { type: 'enum', values: ['large_print', 'interpreter', 'support_person', 'reader'] },
      },
    ],
    rules: [
      {
        id: 'access_needs.some',
        when: { field: 'answers.access_needs.items', empty: false },
        outcome: 'note',
        severity: 'low',
        because: 'Arrange it.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'access_needs.none',
        when: { field: 'answers.access_needs.items', empty: true },
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
