import type { ScreeningQuestion } from '../screening/questions.ts'

/** The lung: disease, travel, build, and both sides in one session. */
export const lung: readonly ScreeningQuestion[] = [
  {
    id: 'lung',
    group: 'lung',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Has a doctor told you that you have a lung disease or a past collapsed lung?',
          es: '¿Le ha dicho un médico que tiene una enfermedad del pulmón o que tuvo un colapso del pulmón?',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.lung.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: ['copd', 'bullae', 'past_collapse', 'one_lung', 'home_oxygen', 'asthma', 'other'],
        },
      },
    ],
    rules: [
      {
        id: 'lung.one_lung',
        when: {
          all: [
            { field: 'answers.lung.value', eq: 'yes' },
            { field: 'answers.lung.items', hasAny: ['one_lung', 'home_oxygen'] },
            { def: 'planPleuralHigh' },
            { not: { def: 'planUltrasound' } },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'One lung or home oxygen and a point close to the lung without ultrasound.',
        origin: 'common-practice',
        source: ['PTX-BILAT-2023'],
        confidence: 'consensus',
      },
      {
        id: 'lung.pleural',
        when: {
          all: [
            { field: 'answers.lung.value', eq: 'yes' },
            {
              field: 'answers.lung.items',
              hasAny: ['copd', 'bullae', 'past_collapse', 'one_lung', 'home_oxygen'],
            },
            { def: 'planPleural' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Lung disease and a target near the lung: ultrasound, short needle, tangential path, or no injection.',
        origin: 'common-practice',
        source: ['PTX-BILAT-2023', 'PTX-RETAINED-2025', 'PTX-WESTJEM'],
        confidence: 'sourced',
      },
      {
        id: 'lung.recorded',
        when: {
          all: [
            { field: 'answers.lung.value', eq: 'yes' },
            {
              any: [
                { field: 'answers.lung.items', hasAny: ['asthma', 'other'] },
                { not: { def: 'planPleural' } },
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
        id: 'lung.none',
        when: { field: 'answers.lung.value', eq: 'no' },
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
    id: 'lung_travel',
    group: 'lung',
    who: 'patient',
    origin: 'common-practice',
    askWhen: { def: 'planPleural' },
    ifUnanswered: 'review',
    ifRelevantLater: 'hold',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'In the 3 days after, do you plan to fly, dive or go high up in the mountains?',
          es: 'En los 3 días después, ¿piensa volar, bucear o subir a la montaña?',
          translation: 'draft',
        },
      },
    ],
    rules: [
      {
        id: 'lung_travel.yes',
        when: { field: 'answers.lung_travel.value', eq: 'yes' },
        outcome: 'review',
        severity: 'medium',
        because:
          'An unnoticed collapsed lung would expand; suggest another day. The 72 h is a design choice.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'lung_travel.none',
        when: { field: 'answers.lung_travel.value', eq: 'no' },
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
    id: 'body_build',
    group: 'lung',
    who: 'check',
    origin: 'common-practice',
    dayOf: true,
    staffDay: true,
    rules: [
      {
        id: 'body_build.thin',
        when: { all: [{ def: 'planPleural' }, { def: 'veryThin' }] },
        outcome: 'review',
        severity: 'medium',
        because: 'BMI under 18.5 or very thin, and a target near the lung: 10-20 mm can reach it.',
        origin: 'common-practice',
        source: ['PTX-WESTJEM'],
        confidence: 'sourced',
      },
      {
        id: 'body_build.fine',
        when: { const: true },
        outcome: 'clear',
        severity: 'none',
        because: 'Not thin, or no target near the lung.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'bilateral_pleural',
    group: 'lung',
    who: 'check',
    origin: 'common-practice',
    rules: [
      {
        id: 'bilateral_pleural.phrenic',
        when: { all: [{ def: 'scaleneRight' }, { def: 'scaleneLeft' }] },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Scalene or lower sternocleidomastoid on both sides: both phrenic nerves.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'bilateral_pleural.thin_or_lung',
        when: {
          all: [
            { def: 'highRight' },
            { def: 'highLeft' },
            {
              any: [
                { def: 'veryThin' },
                { field: 'answers.lung.items', hasAny: ['copd', 'one_lung', 'home_oxygen'] },
              ],
            },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because:
          'Points close to the lung on both sides with COPD, one lung or a very thin build: stage the sides.',
        origin: 'common-practice',
        source: ['PTX-BILAT-2023'],
        confidence: 'consensus',
      },
      {
        id: 'bilateral_pleural.both',
        when: { all: [{ def: 'highRight' }, { def: 'highLeft' }] },
        outcome: 'review',
        severity: 'medium',
        because:
          'Points close to the lung on both sides in one session: ultrasound, or stage the sides.',
        origin: 'common-practice',
        source: ['PTX-BILAT-2023'],
        confidence: 'sourced',
      },
      {
        id: 'bilateral_pleural.fine',
        when: { const: true },
        outcome: 'clear',
        severity: 'none',
        because: 'Not on both sides.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
]
