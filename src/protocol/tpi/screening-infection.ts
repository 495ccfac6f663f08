import type { ScreeningQuestion } from '../screening/questions.ts'

/** Infection anywhere, and a stay in hospital. */
export const infection: readonly ScreeningQuestion[] = [
  {
    id: 'systemic_infection',
    group: 'infection',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Do you have any infection now?', es: '¿Tiene ahora alguna infección?' },
      },
      {
        name: 'kinds',
        type: 'list',
        ask: { en: 'Where?', es: '¿Dónde?' },
        when: { field: 'answers.systemic_infection.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: [
            'blood',
            'bone',
            'joint',
            'heart_valve',
            'deep_abscess',
            'tooth',
            'urine',
            'chest',
            'sinus',
            'skin',
            'foot_ulcer',
            'other',
          ],
        },
      },
    ],
    rules: [
      {
        id: 'systemic_infection.severe',
        when: {
          all: [
            { field: 'answers.systemic_infection.value', eq: 'yes' },
            {
              field: 'answers.systemic_infection.kinds',
              hasAny: ['blood', 'bone', 'joint', 'heart_valve', 'deep_abscess'],
            },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because:
          'Bloodstream, bone, joint, heart-valve or deep infection: an absolute contraindication.',
        origin: 'common-practice',
        source: ['PROCGUIDE'],
        confidence: 'consensus',
      },
      {
        id: 'systemic_infection.with_fever',
        when: {
          all: [{ field: 'answers.systemic_infection.value', eq: 'yes' }, { def: 'feverNow' }],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'An infection with a fever now.',
        origin: 'common-practice',
        source: ['PROCGUIDE'],
        confidence: 'consensus',
      },
      {
        id: 'systemic_infection.any',
        when: { field: 'answers.systemic_infection.value', eq: 'yes' },
        outcome: 'hold',
        severity: 'high',
        because: 'A current infection anywhere: treat it first.',
        origin: 'common-practice',
        source: ['PROCGUIDE'],
        confidence: 'consensus',
      },
      {
        id: 'systemic_infection.none',
        when: { field: 'answers.systemic_infection.value', eq: 'no' },
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
    id: 'hospital_4w',
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
          en: 'Have you been in hospital or an emergency department in the last 4 weeks?',
          es: '¿Ha estado en un hospital o en urgencias en las últimas 4 semanas?',
        },
      },
      {
        name: 'kind',
        type: 'enum',
        values: ['admitted', 'emergency_visit'],
        ask: { en: 'Which?', es: '¿Cuál?' },
        when: { field: 'answers.hospital_4w.value', eq: 'yes' },
      },
      {
        name: 'lastOn',
        type: 'date',
        ask: { en: 'What day did you leave?', es: '¿Qué día salió?' },
        when: { field: 'answers.hospital_4w.value', eq: 'yes' },
      },
      {
        name: 'reason',
        type: 'text',
        ask: { en: 'Why?', es: '¿Por qué?' },
        when: { field: 'answers.hospital_4w.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'hospital_4w.yes',
        when: {
          all: [
            { field: 'answers.hospital_4w.value', eq: 'yes' },
            { field: 'answers.hospital_4w.lastOn', daysAgo: { le: 28 } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'The page asks about hospitalization (the emergency visit is added): new diagnoses, drugs or lines must be known.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'hospital_4w.outside',
        when: {
          all: [
            { field: 'answers.hospital_4w.value', eq: 'yes' },
            { field: 'answers.hospital_4w.lastOn', daysAgo: { ge: 29 } },
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
        id: 'hospital_4w.none',
        when: { field: 'answers.hospital_4w.value', eq: 'no' },
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
