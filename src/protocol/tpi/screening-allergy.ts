import type { ScreeningQuestion } from '../screening/questions.ts'

/** Reactions to numbing shots and steroids. */
export const allergy: readonly ScreeningQuestion[] = [
  {
    id: 'la_allergy',
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
          en: 'Have you ever reacted to a numbing shot, for example at the dentist?',
          es: '¿Alguna vez tuvo una reacción a una inyección para adormecer, por ejemplo en el dentista?',
        },
      },
      {
        name: 'drugClass',
        type: 'enum',
        values: ['amide', 'ester', 'preservative', 'sulfite', 'unknown'],
        ask: { en: 'Do you know the name of the medicine?', es: '¿Sabe el nombre de la medicina?' },
        when: { field: 'answers.la_allergy.value', eq: 'yes' },
      },
      {
        name: 'reaction',
        type: 'enum',
        values: [
          'anaphylaxis',
          'hives',
          'swelling',
          'fainting_only',
          'fast_heart_only',
          'other',
          'unknown',
        ],
        ask: { en: 'What happened?', es: '¿Qué pasó?' },
        when: { field: 'answers.la_allergy.value', eq: 'yes' },
      },
      {
        name: 'year',
        type: 'integer',
        optional: true,
        ask: { en: 'What year?', es: '¿En qué año?' },
        when: { field: 'answers.la_allergy.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'la_allergy.amide',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            { field: 'answers.la_allergy.drugClass', eq: 'amide' },
            { field: 'answers.la_allergy.reaction', in: ['anaphylaxis', 'hives', 'swelling'] },
            { def: 'planAmide' },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because:
          'Allergic reaction to an amide and an amide planned. Saline or dry needling may be offered by the clinician.',
        origin: 'common-practice',
        source: ['MEDSCAPE-LA-ALLERGY', 'TRIAL-NCT05151510'],
        confidence: 'sourced',
      },
      {
        id: 'la_allergy.ester_planned',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            { field: 'answers.la_allergy.drugClass', eq: 'ester' },
            { def: 'planEster' },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Reaction to an ester and an ester planned.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'la_allergy.amide_other_plan',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            { field: 'answers.la_allergy.drugClass', eq: 'amide' },
            {
              field: 'answers.la_allergy.reaction',
              in: ['anaphylaxis', 'hives', 'swelling', 'other'],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Reaction to an amide: no amide in the plan, or a reaction that is not clearly allergic.',
        origin: 'common-practice',
        source: ['MEDSCAPE-LA-ALLERGY'],
        confidence: 'consensus',
      },
      {
        id: 'la_allergy.ester',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            { field: 'answers.la_allergy.drugClass', eq: 'ester' },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Use an amide from a preservative-free vial; no ester.',
        origin: 'common-practice',
        source: ['MEDSCAPE-LA-ALLERGY', 'LA-ALLERGY-CCF'],
        confidence: 'sourced',
      },
      {
        id: 'la_allergy.preservative',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            { field: 'answers.la_allergy.drugClass', in: ['preservative', 'sulfite'] },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Preservative-free single-dose vial; no epinephrine solution (sulfite).',
        origin: 'common-practice',
        source: ['PARABEN-2002', 'LA-ALLERGY-CCF'],
        confidence: 'sourced',
      },
      {
        id: 'la_allergy.not_allergic',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            { field: 'answers.la_allergy.reaction', in: ['fainting_only', 'fast_heart_only'] },
          ],
        },
        outcome: 'review',
        severity: 'low',
        because: 'Usually vasovagal or an epinephrine effect; a clinician relabels it.',
        origin: 'common-practice',
        source: ['MEDSCAPE-LA-ALLERGY'],
        confidence: 'consensus',
      },
      {
        id: 'la_allergy.not_known',
        when: {
          all: [
            { field: 'answers.la_allergy.value', eq: 'yes' },
            {
              any: [
                { field: 'answers.la_allergy.drugClass', present: false },
                { field: 'answers.la_allergy.reaction', present: false },
                { field: 'answers.la_allergy.drugClass', literal: 'unknown' },
                { field: 'answers.la_allergy.reaction', literal: 'unknown' },
              ],
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Treat as an allergy until clarified.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'la_allergy.none',
        when: { field: 'answers.la_allergy.value', eq: 'no' },
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
    id: 'steroid_allergy',
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
          en: 'Have you ever reacted to a steroid or cortisone shot?',
          es: '¿Alguna vez tuvo una reacción a una inyección de esteroide o cortisona?',
        },
      },
      {
        name: 'detail',
        type: 'text',
        ask: { en: 'What happened?', es: '¿Qué pasó?' },
        when: { field: 'answers.steroid_allergy.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'steroid_allergy.planned',
        when: {
          all: [{ field: 'answers.steroid_allergy.value', eq: 'yes' }, { def: 'planSteroid' }],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'No steroid; the procedure may go on without it.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'steroid_allergy.recorded',
        when: {
          all: [
            { field: 'answers.steroid_allergy.value', eq: 'yes' },
            { not: { def: 'planSteroid' } },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'No steroid planned: on the allergy list.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'steroid_allergy.none',
        when: { field: 'answers.steroid_allergy.value', eq: 'no' },
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
