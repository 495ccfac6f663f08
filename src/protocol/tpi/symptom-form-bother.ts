import type { FormQuestion } from '../triage/form.ts'

/** Block C: what is bothering the patient; only ticked items open more questions. */
export const bother: readonly FormQuestion[] = [
  {
    id: 'bother',
    kind: 'multi',
    text: {
      en: 'What is bothering you? Only what is new or clearly worse since your shots.',
      es: '¿Qué le molesta? Solo lo nuevo o claramente peor desde las inyecciones.',
    },
    options: [
      {
        id: 'nothing',
        text: { en: 'Nothing, I feel fine', es: 'Nada, me siento bien' },
        sets: ['well'],
        reassures: true,
      },
      {
        id: 'usual',
        text: { en: 'Only the usual soreness', es: 'Solo el dolor normal de las inyecciones' },
        sets: ['well', 'soreness_expected'],
        opens: ['trend'],
        reassures: true,
      },
      {
        id: 'pain',
        text: { en: 'Pain where I was treated', es: 'Dolor donde me trataron' },
        opens: ['pain_now', 'tried', 'eased', 'trend', 'pain_old'],
      },
      {
        id: 'spine',
        text: {
          en: 'New back or neck pain, not at the shot',
          es: 'Dolor nuevo de espalda o cuello, no en la inyección',
        },
        sets: ['spine_pain_new'],
        opens: ['spine_d'],
      },
      {
        id: 'skin',
        text: {
          en: 'Skin: redness, lump, drainage, bleeding, bruise',
          es: 'Piel: rojo, bulto, líquido, sangre, moretón',
        },
        opens: ['skin_d'],
      },
      {
        id: 'fever',
        text: { en: 'Fever, chills, or a temperature', es: 'Fiebre, escalofríos o temperatura' },
        opens: ['fever_d', 'temp', 'antipyretic'],
      },
      {
        id: 'rash',
        text: { en: 'Rash or itching', es: 'Ronchas o picazón' },
        opens: ['rash_d', 'gut_d'],
      },
      {
        id: 'weak',
        text: { en: 'Weakness, numbness, stiffness', es: 'Debilidad, adormecimiento, rigidez' },
        opens: ['weak_d'],
      },
      {
        id: 'head',
        text: {
          en: 'Cough, headache, eyes, stiff neck',
          es: 'Tos, dolor de cabeza, ojos, cuello rígido',
        },
        opens: ['head_d'],
      },
      {
        id: 'leg',
        text: { en: 'One leg is swollen', es: 'Una pierna hinchada' },
        sets: ['leg_swelling_one_side'],
      },
      {
        id: 'belly',
        text: { en: 'Belly, side, urine, vomiting', es: 'Barriga, costado, orina, vómito' },
        opens: ['belly_d', 'gut_d'],
      },
      {
        id: 'sugar',
        text: { en: 'Blood sugar', es: 'Azúcar en la sangre' },
        opens: ['glucose'],
        shownWhen: { mod: 'diabetic' },
      },
      {
        id: 'med',
        text: { en: 'Medicines, or a question', es: 'Medicinas, o una pregunta' },
        opens: ['med_d'],
      },
      {
        id: 'nohelp',
        text: {
          en: 'Not helping, shaky after steroid, or a skin dent',
          es: 'No me ayuda, nervioso por el esteroide, o un hueco en la piel',
        },
        opens: ['nohelp_d'],
      },
      { id: 'else', text: { en: 'Something else', es: 'Otra cosa' }, opens: ['else_d', 'words'] },
    ],
  },
]
