import type { FormQuestion } from '../triage/form.ts'

/** Belly, urine and blood sugar. */
export const belly: readonly FormQuestion[] = [
  {
    id: 'belly_d',
    kind: 'multi',
    text: { en: 'Which?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'abdominal_pain_severe',
        text: { en: 'Bad belly pain', es: 'Dolor fuerte de barriga' },
        sets: ['abdominal_pain_severe'],
      },
      {
        id: 'flank_pain_severe',
        text: { en: 'Bad side pain', es: 'Dolor fuerte en el costado' },
        sets: ['flank_pain_severe'],
      },
      {
        id: 'belly_rigid',
        text: { en: 'Belly hard like a board', es: 'Barriga dura como tabla' },
        sets: ['belly_rigid'],
      },
      {
        id: 'blood_in_urine',
        text: { en: 'Blood in urine', es: 'Sangre en la orina' },
        sets: ['blood_in_urine'],
      },
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
    ],
  },
  {
    id: 'glucose',
    kind: 'number',
    text: { en: 'What did your sugar read (mg/dL)?', es: '¿Cuánto marcó el azúcar (mg/dL)?' },
    openedOnly: true,
    min: 10,
    max: 1500,
    measures: 'glucose_mgdl',
  },
]
