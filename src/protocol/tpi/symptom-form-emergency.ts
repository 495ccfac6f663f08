import type { FormQuestion } from '../triage/form.ts'

/** Block A: what cannot wait. The only question that must be answered. */
export const emergency: readonly FormQuestion[] = [
  {
    id: 'emergency',
    kind: 'multi',
    text: {
      en: 'Right now, is any of these happening? Only what is new or clearly worse since your shots.',
      es: 'En este momento, ¿le pasa algo de esto? Solo lo que es nuevo o claramente peor desde las inyecciones.',
    },
    options: [
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
      {
        id: 'breath',
        text: {
          en: 'Hard to breathe, breathing fast, blue or gray lips, or cannot finish a sentence',
          es: 'Le cuesta respirar, respira rápido, labios azules o grises, o no puede terminar una frase',
        },
        opens: ['breath_d'],
      },
      {
        id: 'chest',
        text: {
          en: 'Chest pain or pressure, sharp pain when you breathe in or at the tip of the shoulder, or coughing up blood',
          es: 'Dolor o presión en el pecho, dolor fuerte al respirar o en la punta del hombro, o tos con sangre',
        },
        opens: ['chest_d'],
      },
      {
        id: 'swell',
        text: {
          en: 'Swelling of the face, lips, tongue or throat, or wheezing',
          es: 'Hinchazón de cara, labios, lengua o garganta, o silbido al respirar',
        },
        opens: ['swell_d'],
      },
      {
        id: 'faint',
        text: {
          en: 'Passed out, had a seizure, cannot be woken, or is confused',
          es: 'Se desmayó, tuvo una convulsión, no despierta o está confundido',
        },
        opens: ['faint_d'],
      },
      {
        id: 'stroke',
        text: {
          en: 'Face drooping, slurred speech, one side weak, sudden loss of sight, or sudden worst headache of your life',
          es: 'Cara caída, habla enredada, un lado débil, pérdida de la vista de repente, o el peor dolor de cabeza de su vida, de repente',
        },
        opens: ['stroke_d'],
      },
      {
        id: 'legs',
        text: {
          en: 'Both legs weak, cannot stand, weakness that spreads, numb between the legs, cannot pass urine, or lost control of bladder or bowel',
          es: 'Las dos piernas débiles, no puede pararse, debilidad que avanza, adormecido entre las piernas, no puede orinar, o se le salen la orina o las heces',
        },
        opens: ['legs_d'],
      },
      {
        id: 'bleed',
        text: {
          en: 'Bleeding that does not slow with pressure, neck swelling that grows, voice change, or hard to swallow',
          es: 'Sangrado que no baja al apretar, cuello que se hincha más y más, cambio de voz, o le cuesta tragar',
        },
        opens: ['bleed_d'],
      },
      {
        id: 'limb',
        text: {
          en: 'An arm or leg that is cold, pale, or rock hard with terrible pain',
          es: 'Un brazo o una pierna fría, pálida, o dura como piedra con dolor terrible',
        },
        opens: ['limb_d'],
      },
      {
        id: 'self',
        text: {
          en: 'Thoughts of hurting yourself (private)',
          es: 'Pensamientos de hacerse daño (privado)',
        },
        sets: ['self_harm'],
      },
    ],
  },
]
