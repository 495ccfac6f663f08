import type { ScreeningQuestion } from '../screening/questions.ts'

/** Liver, kidney, seizures. */
export const organs: readonly ScreeningQuestion[] = [
  {
    id: 'liver_kidney',
    group: 'organ',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: {
          en: 'Has a doctor told you that you have liver or kidney disease?',
          es: '¿Le ha dicho un médico que tiene una enfermedad del hígado o de los riñones?',
        },
      },
      {
        name: 'items',
        type: 'list',
        ask: { en: 'Which?', es: '¿Cuáles?' },
        when: { field: 'answers.liver_kidney.value', eq: 'yes' },
        of: {
          type: 'enum',
          values: ['cirrhosis', 'liver_mild', 'kidney_advanced', 'dialysis', 'kidney_mild'],
        },
      },
    ],
    rules: [
      {
        id: 'liver_kidney.liver',
        when: {
          all: [
            { field: 'answers.liver_kidney.value', eq: 'yes' },
            { field: 'answers.liver_kidney.items', hasAny: ['cirrhosis'] },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'Bleeding risk, slower clearance of amides, acetaminophen limit 2 g a day.',
        origin: 'guideline',
        source: ['ASRA-AC-2018', 'PFIZER-CARBO'],
        confidence: 'consensus',
      },
      {
        id: 'liver_kidney.kidney',
        when: {
          all: [
            { field: 'answers.liver_kidney.value', eq: 'yes' },
            { field: 'answers.liver_kidney.items', hasAny: ['kidney_advanced', 'dialysis'] },
          ],
        },
        outcome: 'review',
        severity: 'medium',
        because: 'ASRA risk factor; drug accumulation; no NSAIDs in aftercare.',
        origin: 'guideline',
        source: ['ASRA-AC-2018'],
        confidence: 'consensus',
      },
      {
        id: 'liver_kidney.mild',
        when: {
          all: [
            { field: 'answers.liver_kidney.value', eq: 'yes' },
            { field: 'answers.liver_kidney.items', hasAny: ['liver_mild', 'kidney_mild'] },
          ],
        },
        outcome: 'note',
        severity: 'low',
        because: 'Mild disease: recorded for the dose and the aftercare limits.',
        origin: 'common-practice',
        source: [],
        confidence: 'consensus',
      },
      {
        id: 'liver_kidney.none',
        when: { field: 'answers.liver_kidney.value', eq: 'no' },
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
    id: 'seizure',
    group: 'neuro',
    who: 'patient',
    origin: 'common-practice',
    ifUnanswered: 'review',
    fields: [
      {
        name: 'value',
        type: 'enum',
        values: ['yes', 'no', 'unsure'],
        ask: { en: 'Have you ever had a seizure?', es: '¿Alguna vez tuvo una convulsión?' },
      },
      {
        name: 'lastOn',
        type: 'date',
        optional: true,
        ask: { en: 'When was the last one?', es: '¿Cuándo fue la última?' },
        when: { field: 'answers.seizure.value', eq: 'yes' },
      },
    ],
    rules: [
      {
        id: 'seizure.yes',
        when: { field: 'answers.seizure.value', eq: 'yes' },
        outcome: 'review',
        severity: 'medium',
        because: 'Local anesthetic toxicity shows as a seizure: low dose, observe 30 minutes.',
        origin: 'common-practice',
        source: ['MEDSCAPE-LAST'],
        confidence: 'consensus',
      },
      {
        id: 'seizure.none',
        when: { field: 'answers.seizure.value', eq: 'no' },
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
