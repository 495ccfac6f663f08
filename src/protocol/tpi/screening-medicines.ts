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
