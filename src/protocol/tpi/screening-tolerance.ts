import type { ScreeningQuestion } from '../screening/questions.ts'

/** Fainting, fear of needles, position. */
export const tolerance: readonly ScreeningQuestion[] = [
  {
    id: 'vasovagal',
    group: 'tolerance',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Have you fainted with needles?', es: '¿Se ha desmayado con agujas?' },
      },
    ],
    rules: [
      {
        id: 'vasovagal.yes',
        when: { field: 'answers.vasovagal.value', eq: 'yes' },
        outcome: 'note',
        severity: 'low',
        because:
          'Lie down for the injection and 15 minutes after; recorded so that a later faint is not called an allergy.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'vasovagal.none',
        when: { field: 'answers.vasovagal.value', eq: 'no' },
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
    id: 'needle_phobia',
    group: 'tolerance',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'note',
    fields: [
      {
        name: 'score',
        type: 'integer',
        min: 0,
        max: 10,
        ask: {
          en: 'How much do needles scare you?',
          es: '¿Cuánto miedo le dan las agujas?',
          translation: 'draft',
        },
      },
    ],
    rules: [
      {
        id: 'needle_phobia.afraid',
        when: { field: 'answers.needle_phobia.score', ge: '4', le: '10' },
        outcome: 'note',
        severity: 'low',
        because: 'Lying down, topical, coaching; 8 or more: talk about options without a needle.',
        origin: 'common-practice',
        source: ['AAFP-2002', 'CLINICALGATE-TPI'],
        confidence: 'consensus',
      },
      {
        id: 'needle_phobia.fine',
        when: { field: 'answers.needle_phobia.score', ge: '0', le: '3' },
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
    id: 'position',
    group: 'tolerance',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'with_help', 'no', 'unsure'],
        ask: {
          en: 'Can you lie on your front or side for 15 minutes?',
          es: '¿Puede acostarse boca abajo o de lado 15 minutos?',
        },
      },
    ],
    rules: [
      {
        id: 'position.no',
        when: { field: 'answers.position.value', eq: 'no' },
        outcome: 'review',
        severity: 'medium',
        because: 'Plan another position; movement near the lung is a hazard.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'position.help',
        when: { field: 'answers.position.value', eq: 'with_help' },
        outcome: 'note',
        severity: 'low',
        because: 'With help.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'position.yes',
        when: { field: 'answers.position.value', eq: 'yes' },
        outcome: 'clear',
        severity: 'none',
        because: 'Fine.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
]
