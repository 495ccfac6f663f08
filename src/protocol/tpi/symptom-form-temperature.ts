import type { FormCondition } from '../conditions.ts'
import type { FormQuestion } from '../triage/form.ts'
import { riskGroup } from './triage-conditions.ts'

/** Asked last, where a temperature could change the answer. */
const askTemperature: FormCondition = {
  any: [
    { flag: 'redness' },
    { flag: 'discharge' },
    { flag: 'pus' },
    { flag: 'pain_unrelieved' },
    { flag: 'spine_pain_new' },
    { answered: 'bother', with: ['fever'] },
    riskGroup,
  ],
}

/** Block D: the temperature, and what may hold it down. */
export const temperature: readonly FormQuestion[] = [
  {
    id: 'temp',
    kind: 'temperature',
    text: {
      en: 'Did you take your temperature today? What did it read?',
      es: '¿Se tomó la temperatura hoy? ¿Cuánto marcó?',
    },
    shownWhen: askTemperature,
  },
  {
    id: 'antipyretic',
    kind: 'single',
    text: {
      en: 'Tylenol, ibuprofen or another fever medicine in the last 6 hours?',
      es: '¿Tomó Tylenol, ibuprofeno u otra medicina para la fiebre en las últimas 6 horas?',
    },
    shownWhen: { any: [{ temp_ge_f: '99.5' }, { answered: 'bother', with: ['fever'] }] },
    options: [
      { id: 'yes', text: { en: 'Yes', es: 'Sí' }, sets: ['antipyretic_6h'] },
      { id: 'no', text: { en: 'No', es: 'No' } },
    ],
  },
]
