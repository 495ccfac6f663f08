import type { ScreeningQuestion } from '../screening/questions.ts'

/** Local anesthetic given in the last days. */
export const anesthetic: readonly ScreeningQuestion[] = [
  {
    id: 'other_la_24h',
    group: 'dose',
    who: 'patient',
    origin: 'drug-label',
    dayOf: true,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'In the last 4 days, any numbing shot, dental work, nerve block, Exparel or lidocaine patch?',
          es: 'En los últimos 4 días, ¿inyección para adormecer, dentista, bloqueo de nervio, Exparel o parche de lidocaína?',
          translation: 'draft',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.other_la_24h.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            {
              name: 'kind',
              type: 'enum',
              values: ['injection', 'dental', 'block', 'patch', 'liposomal'],
              ask: { en: 'Which?', es: '¿Cuál?' },
            },
            { name: 'drug', type: 'drug', ask: { en: 'Which medicine?', es: '¿Qué medicina?' } },
            {
              name: 'mg',
              type: 'number',
              unit: 'mg',
              ask: { en: 'How much (mg), if known?', es: '¿Cuánto (mg), si lo sabe?' },
            },
            {
              name: 'hoursBefore',
              type: 'number',
              unit: 'h',
              ask: {
                en: 'How many hours before the procedure?',
                es: '¿Cuántas horas antes del procedimiento?',
              },
            },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'other_la_24h.liposomal',
        when: {
          all: [
            {
              some: 'answers.other_la_24h.items',
              where: {
                all: [
                  { field: 'item.kind', eq: 'liposomal' },
                  { field: 'item.hoursBefore', le: '96' },
                ],
              },
            },
            { def: 'planAnesthetic' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Liposomal bupivacaine within 96 h: no local anesthetic; saline or another day.',
        origin: 'drug-label',
        source: ['PFIZER-BUPI'],
        confidence: 'consensus',
      },
      {
        id: 'other_la_24h.liposomal_saline',
        when: {
          all: [
            {
              some: 'answers.other_la_24h.items',
              where: {
                all: [
                  { field: 'item.kind', eq: 'liposomal' },
                  { field: 'item.hoursBefore', le: '96' },
                ],
              },
            },
            { not: { def: 'planAnesthetic' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Liposomal bupivacaine within 96 h; no local anesthetic in the plan.',
        origin: 'drug-label',
        source: ['PFIZER-BUPI'],
        confidence: 'consensus',
      },
      {
        id: 'other_la_24h.patch',
        when: {
          some: 'answers.other_la_24h.items',
          where: {
            all: [
              { field: 'item.kind', eq: 'patch' },
              { field: 'item.hoursBefore', le: '24' },
            ],
          },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'A lidocaine patch has no usable mg: a clinician decides.',
        origin: 'drug-label',
        source: ['WEINBERG-MIX'],
        confidence: 'consensus',
      },
      {
        id: 'other_la_24h.mg_unknown',
        when: {
          some: 'answers.other_la_24h.items',
          where: {
            all: [
              { field: 'item.kind', in: ['injection', 'dental', 'block'] },
              { field: 'item.hoursBefore', le: '24' },
              { field: 'item.mg', present: false },
            ],
          },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Within 24 h and the dose is not known.',
        origin: 'drug-label',
        source: ['WEINBERG-MIX'],
        confidence: 'consensus',
      },
      {
        id: 'other_la_24h.mg_known',
        when: {
          some: 'answers.other_la_24h.items',
          where: {
            all: [
              { field: 'item.kind', in: ['injection', 'dental', 'block'] },
              { field: 'item.hoursBefore', le: '24' },
              { field: 'item.mg', present: true },
            ],
          },
        },
        outcome: 'note',
        severity: 'low',
        because: 'The dose guard adds it.',
        origin: 'drug-label',
        source: ['WEINBERG-MIX'],
        confidence: 'consensus',
      },
      {
        id: 'other_la_24h.past',
        when: {
          some: 'answers.other_la_24h.items',
          where: {
            any: [
              {
                all: [
                  { field: 'item.kind', eq: 'liposomal' },
                  { field: 'item.hoursBefore', gt: '96' },
                ],
              },
              {
                all: [
                  { field: 'item.kind', in: ['injection', 'dental', 'block', 'patch'] },
                  { field: 'item.hoursBefore', gt: '24' },
                ],
              },
            ],
          },
        },
        outcome: 'clear',
        severity: 'none',
        because: 'No longer counts.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'other_la_24h.none',
        when: { field: 'answers.other_la_24h.value', eq: 'no' },
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
