import type { ScreeningQuestion } from '../screening/questions.ts'

/** Reactions to what is on the tray, and anaphylaxis. */
export const allergyTray: readonly ScreeningQuestion[] = [
  {
    id: 'latex_adhesive_prep',
    group: 'allergy',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Have you reacted to latex, tape, or a skin cleaner (chlorhexidine, iodine, alcohol)?',
          es: '¿Ha tenido una reacción al látex, a la cinta adhesiva o a un limpiador de la piel (clorhexidina, yodo, alcohol)?',
        },
      },
      {
        name: 'items',
        type: 'list',
        when: { field: 'answers.latex_adhesive_prep.value', eq: 'yes' },
        of: {
          type: 'object',
          fields: [
            {
              name: 'agent',
              type: 'enum',
              values: ['latex', 'adhesive', 'chlorhexidine', 'iodine', 'alcohol'],
              ask: { en: 'Which?', es: '¿A cuál?' },
            },
            {
              name: 'reaction',
              type: 'enum',
              values: ['anaphylaxis', 'hives', 'rash', 'other', 'unknown'],
              ask: { en: 'What happened?', es: '¿Qué pasó?' },
            },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'latex_adhesive_prep.anaphylaxis',
        when: {
          some: 'answers.latex_adhesive_prep.items',
          where: { field: 'item.reaction', eq: 'anaphylaxis' },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Severe reaction to the prep or latex: take it off the tray.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'latex_adhesive_prep.not_known',
        when: {
          some: 'answers.latex_adhesive_prep.items',
          where: {
            all: [
              { field: 'item.agent', in: ['latex', 'chlorhexidine', 'iodine', 'alcohol'] },
              { field: 'item.reaction', literal: 'unknown' },
            ],
          },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Reaction not known.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'latex_adhesive_prep.milder',
        when: {
          some: 'answers.latex_adhesive_prep.items',
          where: { field: 'item.reaction', in: ['hives', 'rash', 'other'] },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Use another prep, latex-safe tray, gauze or paper tape.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'latex_adhesive_prep.adhesive',
        when: {
          some: 'answers.latex_adhesive_prep.items',
          where: { field: 'item.agent', eq: 'adhesive' },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Gauze or paper tape; changes the aftercare text.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'latex_adhesive_prep.none',
        when: { field: 'answers.latex_adhesive_prep.value', eq: 'no' },
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
    id: 'anaphylaxis_any',
    group: 'allergy',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Has anything ever closed your throat or made you pass out from an allergy, or do you carry an epinephrine pen?',
          es: '¿Alguna vez algo le cerró la garganta o le hizo desmayarse por alergia, o lleva una pluma de epinefrina?',
        },
      },
      {
        name: 'trigger',
        type: 'enum',
        values: [
          'food',
          'insect_sting',
          'medicine',
          'latex',
          'skin_cleaner',
          'other_known',
          'unknown',
        ],
        ask: { en: 'What caused it?', es: '¿Qué la causó?' },
        when: { field: 'answers.anaphylaxis_any.value', eq: 'yes' },
      },
      { name: 'onTray', type: 'enum', values: ['yes', 'no'], optional: true, staff: true },
    ],
    rules: [
      {
        id: 'anaphylaxis_any.unknown_trigger',
        when: {
          all: [
            { field: 'answers.anaphylaxis_any.value', eq: 'yes' },
            {
              any: [
                { field: 'answers.anaphylaxis_any.trigger', present: false },
                { field: 'answers.anaphylaxis_any.trigger', literal: 'unknown' },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Trigger not known: a clinician must look at it. Observe 30 minutes.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'anaphylaxis_any.on_tray',
        when: {
          all: [
            { field: 'answers.anaphylaxis_any.value', eq: 'yes' },
            {
              any: [
                { field: 'answers.anaphylaxis_any.trigger', in: ['latex', 'skin_cleaner'] },
                {
                  all: [
                    { field: 'answers.anaphylaxis_any.onTray', present: true },
                    { field: 'answers.anaphylaxis_any.onTray', eq: 'yes' },
                  ],
                },
                {
                  all: [
                    { field: 'answers.anaphylaxis_any.trigger', in: ['medicine', 'other_known'] },
                    { field: 'answers.anaphylaxis_any.onTray', present: false },
                  ],
                },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'The trigger is, or may be, on the tray: staff check it.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'anaphylaxis_any.known',
        when: {
          all: [
            { field: 'answers.anaphylaxis_any.value', eq: 'yes' },
            {
              field: 'answers.anaphylaxis_any.trigger',
              in: ['food', 'insect_sting', 'medicine', 'other_known'],
            },
            {
              not: {
                all: [
                  { field: 'answers.anaphylaxis_any.onTray', present: true },
                  { field: 'answers.anaphylaxis_any.onTray', eq: 'yes' },
                ],
              },
            },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Known trigger: observe 30 minutes with epinephrine at hand.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'anaphylaxis_any.none',
        when: { field: 'answers.anaphylaxis_any.value', eq: 'no' },
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
