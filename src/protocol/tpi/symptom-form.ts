import type { SymptomForm } from '../triage/form.ts'
import { belly } from './symptom-form-belly.ts'
import { bother } from './symptom-form-bother.ts'
import { emergency } from './symptom-form-emergency.ts'
import { emergencyDetails } from './symptom-form-emergency-details.ts'
import { hours } from './symptom-form-hours.ts'
import { illness } from './symptom-form-illness.ts'
import { nerves } from './symptom-form-nerves.ts'
import { others } from './symptom-form-others.ts'
import { pain } from './symptom-form-pain.ts'
import { skin } from './symptom-form-skin.ts'
import { temperature } from './symptom-form-temperature.ts'

/**
 * The form behind "something is wrong". Every question means new, or clearly worse, since the injection. Two taps
 * finish a healthy check-in. The emergency sentence and a call button stay on screen throughout.
 */
export const symptomForm: SymptomForm = {
  blocks: [
    {
      id: 'A',
      title: { en: 'Emergency', es: 'Emergencia' },
      required: true,
      questions: [...emergency, ...emergencyDetails],
    },
    {
      id: 'B',
      title: { en: 'First hours', es: 'Primeras horas' },
      required: false,
      shownWhen: {
        any: [{ hours_le: 6 }, { all: [{ mod: 'liposomal_bupivacaine' }, { hours_le: 96 }] }],
      },
      questions: hours,
    },
    {
      id: 'C',
      title: { en: 'What is bothering you', es: 'Qué le molesta' },
      required: false,
      questions: [...bother, ...pain, ...skin, ...illness, ...nerves, ...belly, ...others],
    },
    {
      id: 'D',
      title: { en: 'Temperature', es: 'Temperatura' },
      required: false,
      questions: temperature,
    },
  ],
  callButton: { en: 'Call {emergencyNumber}', es: 'Llamar al {emergencyNumber}' },
  pain: {
    up_points: 2,
    high_from_points: 7,
    severe_from_points: 8,
    settles_within_h: 48,
    soreness_within_h: 72,
    advice: {
      en: 'Try ice 10-15 minutes and one dose of Tylenol. Tell us again in 3 hours. If it gets worse, report again.',
      es: 'Pruebe hielo 10-15 minutos y una dosis de Tylenol. Avísenos otra vez en 3 horas. Si empeora, avise otra vez.',
      translation: 'draft',
    },
    ask_again_h: 3,
  },
}
