import type { ScreeningQuestion } from '../screening/questions.ts'

/** Surgery, radiation and lymph nodes near the place to be treated. */
export const surgery: readonly ScreeningQuestion[] = [
  {
    id: 'surgery_near',
    group: 'devices',
    who: 'patient',
    origin: 'common-practice',
    lookback_days: 180,
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Have you had surgery, radiation or lymph nodes removed there, or is surgery planned?',
          es: '¿Ha tenido ahí cirugía, radiación o le quitaron ganglios, o tiene una cirugía planeada?',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.surgery_near.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            {
              name: 'kind',
              type: 'enum',
              values: [
                'nodes_removed',
                'lymphedema',
                'radiation',
                'surgery_past',
                'joint_or_spine_planned',
                'other_planned',
              ],
              ask: { en: 'Which?', es: '¿Cuál?' },
            },
            { name: 'on', type: 'date', ask: { en: 'When?', es: '¿Cuándo?' } },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'surgery_near.lymph',
        when: {
          some: 'answers.surgery_near.items',
          where: { field: 'item.kind', in: ['nodes_removed', 'lymphedema'] },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Infection and lymphedema risk.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'surgery_near.planned_steroid',
        when: {
          all: [
            {
              some: 'answers.surgery_near.items',
              where: {
                all: [
                  { field: 'item.kind', eq: 'joint_or_spine_planned' },
                  { field: 'item.on', daysAhead: { ge: 0, le: 90 } },
                ],
              },
            },
            { def: 'planSteroid' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Steroid before joint or spine surgery raises infection risk.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'surgery_near.recent',
        when: {
          some: 'answers.surgery_near.items',
          where: {
            all: [
              { field: 'item.kind', in: ['radiation', 'surgery_past'] },
              { field: 'item.on', daysAgo: { le: 180 } },
            ],
          },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Radiation or surgery there within 180 days.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'surgery_near.recorded',
        when: {
          some: 'answers.surgery_near.items',
          where: {
            any: [
              {
                all: [
                  { field: 'item.kind', in: ['radiation', 'surgery_past'] },
                  { field: 'item.on', daysAgo: { ge: 181 } },
                ],
              },
              {
                all: [
                  { field: 'item.kind', eq: 'joint_or_spine_planned' },
                  {
                    any: [
                      { not: { def: 'planSteroid' } },
                      { field: 'item.on', daysAhead: { ge: 91 } },
                    ],
                  },
                ],
              },
              { field: 'item.kind', eq: 'other_planned' },
            ],
          },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Recorded.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'surgery_near.none',
        when: { field: 'answers.surgery_near.value', eq: 'no' },
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
