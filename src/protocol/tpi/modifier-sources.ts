import type { AnswerCondition } from '../conditions.ts'
import type { ModifierSource } from '../triage/chart-modifiers.ts'

/** Said yes, and named one of these, or named nothing: then the careful reading counts it. */
const named = (question: string, ids: readonly string[]): AnswerCondition => ({
  all: [
    { field: `answers.${question}.value`, eq: 'yes' },
    {
      any: [
        { field: `answers.${question}.items`, hasAny: ids },
        { field: `answers.${question}.items`, empty: true },
      ],
    },
  ],
})

const value = (question: string, ...values: string[]): AnswerCondition => ({
  field: `answers.${question}.value`,
  in: values,
})

/**
 * THE table: which answer sets or clears each modifier of the symptom rules. True sets it, false clears
 * it, unknown leaves it unknown, and unknown goes up. Drugs and sites of the procedure set the others
 * (drugs.ts, the lung level of the points).
 */
export const modifierSources: readonly ModifierSource[] = [
  { modifier: 'anticoagulated', present: value('anticoag', 'yes') },
  {
    modifier: 'immunosuppressed',
    present: named('immunosuppression', [
      'steroid_tablets',
      'methotrexate',
      'biologic',
      'chemotherapy',
      'transplant',
      'hiv',
      'other',
    ]),
  },
  { modifier: 'asplenic', present: named('immunosuppression', ['no_spleen']) },
  { modifier: 'diabetic', present: value('diabetes', 'yes') },
  { modifier: 'dialysis', present: named('liver_kidney', ['dialysis']) },
  { modifier: 'liver_disease', present: named('liver_kidney', ['cirrhosis', 'liver_mild']) },
  {
    modifier: 'device_near_site',
    present: {
      all: [
        value('implants', 'yes'),
        {
          any: [
            { field: 'answers.implants.items', empty: true },
            {
              some: 'answers.implants.items',
              where: { not: { field: 'item.where', eq: 'elsewhere' } },
            },
          ],
        },
      ],
    },
  },
  {
    modifier: 'injection_drug_use',
    present: value('iv_drug_alcohol', 'inject_drugs', 'both', 'prefer_not_to_say'),
  },
  {
    modifier: 'heavy_alcohol',
    present: value('iv_drug_alcohol', 'drink_heavily', 'both', 'prefer_not_to_say'),
  },
  {
    modifier: 'pregnant',
    present: {
      all: [
        value('pregnant', 'yes', 'possible'),
        {
          any: [
            { field: 'patient.pregnancyPossible', present: false },
            { not: { field: 'patient.pregnancyPossible', eq: 'no' } },
          ],
        },
      ],
    },
  },
]
