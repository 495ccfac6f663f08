import type { ScreeningQuestion } from '../screening/questions.ts'

/** Consent, understanding, time-out, and food. */
export const consent: readonly ScreeningQuestion[] = [
  {
    id: 'capacity_language',
    group: 'consent',
    who: 'staff',
    origin: 'common-practice',
    dayOf: true,
    staffDay: true,
    ifUnanswered: 'review',
    fields: [
      { name: 'understands', type: 'enum', values: ['yes', 'no'] },
      { name: 'interpreterAvailable', type: 'enum', values: ['yes', 'no', 'not_needed'] },
    ],
    rules: [
      {
        id: 'capacity_language.no_consent',
        when: {
          any: [
            { field: 'answers.capacity_language.understands', eq: 'no' },
            { field: 'answers.capacity_language.interpreterAvailable', eq: 'no' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Does not understand, or no interpreter: no valid consent.',
        origin: 'common-practice',
        source: ['TRIAL-NCT05151510'],
        confidence: 'consensus',
      },
      {
        id: 'capacity_language.understands',
        when: {
          all: [
            { field: 'answers.capacity_language.understands', eq: 'yes' },
            { field: 'answers.capacity_language.interpreterAvailable', in: ['yes', 'not_needed'] },
          ],
        },
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
    id: 'consent',
    group: 'consent',
    who: 'staff',
    origin: 'clinic-page',
    dayOf: true,
    staffDay: true,
    ifUnanswered: 'do_not_proceed',
    fields: [{ name: 'value', type: 'enum', values: ['yes', 'no'] }],
    rules: [
      {
        id: 'consent.no',
        when: { field: 'answers.consent.value', eq: 'no' },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because:
          "No consent, no procedure. It covers the page's risks: allergy, infection, bleeding, nerve injury, more pain for a while, collapsed lung near the chest.",
        origin: 'common-practice',
        source: ['PAGE'],
        confidence: 'sourced',
      },
      {
        id: 'consent.yes',
        when: { field: 'answers.consent.value', eq: 'yes' },
        outcome: 'clear',
        severity: 'none',
        because: 'Signed.',
        origin: 'common-practice',
        source: ['PAGE'],
        confidence: 'sourced',
      },
    ],
  },
  {
    id: 'time_out',
    group: 'consent',
    who: 'staff',
    origin: 'common-practice',
    dayOf: true,
    staffDay: true,
    ifUnanswered: 'review',
    fields: [
      { name: 'sideMarked', type: 'enum', values: ['yes', 'no'] },
      { name: 'positionSafe', type: 'enum', values: ['yes', 'no'] },
      { name: 'frail', type: 'enum', values: ['yes', 'no'], optional: true },
    ],
    rules: [
      {
        id: 'time_out.no',
        when: {
          any: [
            { field: 'answers.time_out.sideMarked', eq: 'no' },
            { field: 'answers.time_out.positionSafe', eq: 'no' },
          ],
        },
        outcome: 'hold',
        severity: 'high',
        because: 'Side not marked or position not safe.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'time_out.yes',
        when: {
          all: [
            { field: 'answers.time_out.sideMarked', eq: 'yes' },
            { field: 'answers.time_out.positionSafe', eq: 'yes' },
          ],
        },
        outcome: 'clear',
        severity: 'none',
        because: 'Done. A frail tick goes to the dose guard.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
    ],
  },
  {
    id: 'eaten',
    group: 'tolerance',
    who: 'staff',
    origin: 'common-practice',
    dayOf: true,
    staffDay: true,
    ifUnanswered: 'note',
    fields: [{ name: 'value', type: 'enum', values: ['yes', 'no', 'unsure'] }],
    rules: [
      {
        id: 'eaten.no',
        when: { field: 'answers.eaten.value', eq: 'no' },
        outcome: 'note',
        severity: 'low',
        because: 'Offer a snack: fasting makes fainting likelier; no fasting is needed.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'eaten.yes',
        when: { field: 'answers.eaten.value', eq: 'yes' },
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
