import type { ScreeningQuestion } from '../screening/questions.ts'

/** Other medicines. */
export const medicines: readonly ScreeningQuestion[] = [
  {
    id: 'other_meds',
    group: 'medicines',
    who: 'staff',
    origin: 'clinic-page',
    dayOf: true,
    staffDay: true,
    ifUnanswered: 'review',
    fields: [
      { name: 'value', type: 'enum', values: ['none', 'listed', 'unsure'] },
      {
        name: 'items',
        type: 'list',
        of: {
          type: 'object',
          fields: [
            { name: 'drug', type: 'drug' },
            { name: 'recognized', type: 'enum', values: ['yes', 'no'] },
          ],
        },
      },
    ],
    rules: [
      {
        id: 'other_meds.antiarrhythmic',
        when: {
          some: 'answers.other_meds.items',
          where: { field: 'item.drug', inClass: 'antiarrhythmic_1_3' },
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Class I or III antiarrhythmic: additive cardiac effects with amide anesthetics.',
        origin: 'drug-label',
        source: ['EMPR-XYLO'],
        confidence: 'consensus',
      },
      {
        id: 'other_meds.epinephrine_interaction',
        when: {
          all: [
            { def: 'planEpinephrine' },
            {
              some: 'answers.other_meds.items',
              where: { field: 'item.drug', inClass: 'epinephrine_interaction' },
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'MAOI, tricyclic or non-selective beta-blocker with epinephrine: use a plain solution.',
        origin: 'drug-label',
        source: ['PFIZER-BUPI-PI'],
        confidence: 'consensus',
      },
      {
        id: 'other_meds.not_recognized',
        when: { some: 'answers.other_meds.items', where: { field: 'item.recognized', eq: 'no' } },
        outcome: 'review',
        severity: 'medium',
        because: 'A medicine whose name is not recognized.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.cyp',
        when: {
          some: 'answers.other_meds.items',
          where: { field: 'item.drug', inClass: 'strong_cyp_inhibitor' },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Strong CYP1A2 or CYP3A4 inhibitor: slower clearance of amides.',
        origin: 'drug-label',
        source: ['EMPR-XYLO'],
        confidence: 'consensus',
      },
      {
        id: 'other_meds.antithrombotic',
        when: { some: 'answers.other_meds.items', where: { def: 'itemAntithrombotic' } },
        outcome: 'review',
        severity: 'medium',
        because: 'A blood thinner named among the other medicines: it belongs to its own question.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.epinephrine_stronger',
        when: {
          all: [
            { def: 'planEpinephrine' },
            {
              some: 'answers.other_meds.items',
              where: {
                field: 'item.drug',
                inClass: ['thyroid_hormone', 'snri', 'bronchodilator', 'beta_1_blocker'],
              },
            },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because:
          'Thyroid hormone, SNRI, inhaled bronchodilator or beta-1 blocker with epinephrine: its effect on heart and vessels may change.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.diabetes_unsaid',
        when: {
          all: [
            {
              some: 'answers.other_meds.items',
              where: { field: 'item.drug', inClass: 'biguanide' },
            },
            { not: { field: 'answers.diabetes.value', eq: 'yes' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'A medicine for diabetes, and diabetes was not named.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.lung_unsaid',
        when: {
          all: [
            {
              some: 'answers.other_meds.items',
              where: { field: 'item.drug', inClass: 'bronchodilator' },
            },
            { not: { field: 'answers.lung.value', eq: 'yes' } },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'A medicine for the lungs, and no lung disease was named.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.beta_1_blocker',
        when: {
          some: 'answers.other_meds.items',
          where: { field: 'item.drug', inClass: 'beta_1_blocker' },
        },
        outcome: 'note',
        severity: 'low',
        because:
          'Beta-1 blocker: lidocaine may clear more slowly, a faint may slow the pulse more, epinephrine may work less in a severe allergy.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.cyp_moderate',
        when: {
          some: 'answers.other_meds.items',
          where: { field: 'item.drug', inClass: 'moderate_cyp_inhibitor' },
        },
        outcome: 'note',
        severity: 'low',
        because: 'Moderate CYP1A2 or CYP3A4 inhibitor: noted as a strong one is.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.serotonin',
        when: {
          some: 'answers.other_meds.items',
          where: { field: 'item.drug', inClass: ['ssri', 'snri'] },
        },
        outcome: 'note',
        severity: 'low',
        because:
          'SSRI or SNRI: bleeds a little more easily, more so with an NSAID. Not stopped for this procedure.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.no_rule_concerns',
        when: {
          all: [
            { field: 'answers.other_meds.value', eq: 'listed' },
            {
              some: 'answers.other_meds.items',
              where: { field: 'item.drug', inClass: 'no_rule_concerns' },
            },
          ],
        },
        outcome: 'clear',
        severity: 'none',
        because: 'A common medicine that none of our rules concerns: continued.',
        origin: 'design-choice',
        source: [],
        confidence: 'design-choice',
      },
      {
        id: 'other_meds.continue',
        when: { field: 'answers.other_meds.value', in: ['none', 'listed'] },
        outcome: 'clear',
        severity: 'none',
        because: 'The page: other medicines are continued as usual.',
        origin: 'clinic-page',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
]
