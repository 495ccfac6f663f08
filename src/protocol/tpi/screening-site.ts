import type { ScreeningQuestion } from '../screening/questions.ts'

/** Skin and implants at the place to be treated. */
export const site: readonly ScreeningQuestion[] = [
  {
    id: 'skin_site',
    group: 'infection',
    who: 'patient',
    origin: 'guideline',
    lookback_days: 28,
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['none', 'something', 'unsure'],
        ask: {
          en: 'Look at the place to be treated. Is there anything on the skin?',
          es: 'Mire el lugar que se va a tratar. ¿Hay algo en la piel?',
        },
      },
      {
        name: 'findings',
        type: 'list',
        ask: { en: 'What do you see?', es: '¿Qué ve?' },
        when: { field: 'answers.skin_site.value', eq: 'something' },
        of: {
          type: 'enum',
          values: [
            'infection',
            'cellulitis',
            'boil',
            'open_sore',
            'shingles',
            'redness',
            'rash',
            'pimple',
            'insect_bite',
            'new_tattoo',
          ],
        },
      },
    ],
    rules: [
      {
        id: 'skin_site.infected',
        when: {
          field: 'answers.skin_site.findings',
          hasAny: ['infection', 'cellulitis', 'boil', 'open_sore', 'shingles'],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because:
          'Local infection, shingles or an open wound over the site: the needle can carry it deeper.',
        origin: 'common-practice',
        source: ['PROCGUIDE', 'CLINICALGATE-TPI', 'TRIAL-NCT05151510'],
        confidence: 'sourced',
      },
      {
        id: 'skin_site.other',
        when: {
          field: 'answers.skin_site.findings',
          hasAny: ['redness', 'rash', 'pimple', 'insect_bite', 'new_tattoo'],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Choose another path or another day.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'skin_site.intact',
        when: { field: 'answers.skin_site.value', eq: 'none' },
        outcome: 'clear',
        severity: 'none',
        because: 'Intact skin.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'implants',
    group: 'devices',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Is there an implant, port, pump, stimulator, mesh, pacemaker or breast implant near that place?',
          es: '¿Hay un implante, puerto, bomba, estimulador, malla, marcapasos o implante de seno cerca de ese lugar?',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.implants.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            { name: 'kind', type: 'text', ask: { en: 'What is it?', es: '¿Qué es?' } },
            {
              name: 'where',
              type: 'enum',
              values: ['in_path', 'near', 'elsewhere'],
              ask: { en: 'Where is it?', es: '¿Dónde está?' },
            },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'implants.in_path',
        when: { some: 'answers.implants.items', where: { field: 'item.where', eq: 'in_path' } },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Choose another path; a punctured implant or infected device is a serious harm.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'implants.near',
        when: { some: 'answers.implants.items', where: { field: 'item.where', eq: 'near' } },
        outcome: 'review',
        severity: 'medium',
        because: 'Near the path: a clinician looks at it.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'implants.elsewhere',
        when: { some: 'answers.implants.items', where: { field: 'item.where', eq: 'elsewhere' } },
        outcome: 'note',
        severity: 'low',
        because: 'Recorded; lower threshold for infection advice.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'implants.none',
        when: { field: 'answers.implants.value', eq: 'no' },
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
