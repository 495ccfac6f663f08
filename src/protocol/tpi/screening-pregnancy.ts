import type { ScreeningQuestion } from '../screening/questions.ts'

/** Pregnancy and breastfeeding. */
export const pregnancy: readonly ScreeningQuestion[] = [
  {
    id: 'pregnant',
    group: 'pregnancy',
    who: 'patient',
    origin: 'common-practice',
    dayOf: true,
    askWhen: { not: { field: 'patient.pregnancyPossible', eq: 'no' } },
    ifUnanswered: 'review',
    ifRelevantLater: 'hold',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['no', 'possible', 'yes', 'breastfeeding', 'unsure'],
        ask: {
          en: 'Are you pregnant, or could you be? Do you breastfeed?',
          es: '¿Está en embarazo, o puede que lo esté? ¿Le da pecho a un bebé?',
          translation: 'draft',
        },
      },
    ],
    rules: [
      {
        id: 'pregnant.with_drug',
        when: {
          all: [
            { field: 'answers.pregnant.value', eq: 'yes' },
            { any: [{ def: 'planSteroid' }, { def: 'planBotulinum' }, { def: 'planEpinephrine' }] },
          ],
        },
        outcome: 'do_not_proceed',
        severity: 'critical',
        because: 'Pregnant and a steroid, botulinum toxin or epinephrine planned.',
        origin: 'common-practice',
        source: ['CLINICALGATE-TPI'],
        confidence: 'consensus',
      },
      {
        id: 'pregnant.yes',
        when: { field: 'answers.pregnant.value', eq: 'yes' },
        outcome: 'review',
        severity: 'medium',
        because: 'Elective: usually deferred, or plain lidocaine or saline with obstetric input.',
        origin: 'common-practice',
        source: ['CLINICALGATE-TPI', 'TRIAL-NCT05151510', 'PROCGUIDE'],
        confidence: 'sourced',
      },
      {
        id: 'pregnant.possible',
        when: { field: 'answers.pregnant.value', eq: 'possible' },
        outcome: 'hold',
        severity: 'high',
        because: 'Test first.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'pregnant.breastfeeding',
        when: { field: 'answers.pregnant.value', eq: 'breastfeeding' },
        outcome: 'review',
        severity: 'low',
        because: 'Local lidocaine is generally compatible; check steroid and botulinum toxin.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'pregnant.none',
        when: { field: 'answers.pregnant.value', eq: 'no' },
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
