import type { FormQuestion } from '../triage/form.ts'

/** Fever, rash and stomach. */
export const illness: readonly FormQuestion[] = [
  {
    id: 'fever_d',
    kind: 'multi',
    text: { en: 'Do you have:', es: '¿Tiene:' },
    openedOnly: true,
    options: [
      {
        id: 'fever_subjective',
        text: { en: 'Feeling feverish, or chills', es: 'Se siente con fiebre o con escalofríos' },
        sets: ['fever_subjective'],
      },
      {
        id: 'rigors',
        text: {
          en: 'Shaking chills, teeth chatter',
          es: 'Escalofríos que lo sacuden, le castañetean los dientes',
        },
        sets: ['rigors'],
      },
      {
        id: 'mottled_skin',
        text: { en: 'Blotchy or gray skin', es: 'Piel con manchas o gris' },
        sets: ['mottled_skin'],
      },
      {
        id: 'no_urine_12h',
        text: { en: 'No urine for 12 hours', es: 'No ha orinado en 12 horas' },
        sets: ['no_urine_12h'],
      },
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
    ],
  },
  {
    id: 'rash_d',
    kind: 'multi',
    text: { en: 'The rash:', es: 'Las ronchas:' },
    openedOnly: true,
    options: [
      {
        id: 'hives_local',
        text: { en: 'Hives in one place', es: 'Ronchas en un lugar' },
        sets: ['hives_local'],
      },
      {
        id: 'hives_widespread',
        text: { en: 'Hives in many places', es: 'Ronchas en muchos lugares' },
        sets: ['hives_widespread'],
      },
      {
        id: 'itch_rash',
        text: { en: 'Itchy rash', es: 'Sarpullido que pica' },
        sets: ['itch_rash'],
      },
    ],
  },
  {
    id: 'gut_d',
    kind: 'multi',
    text: { en: 'Any of these too?', es: '¿También algo de esto?' },
    openedOnly: true,
    options: [
      {
        id: 'vomiting',
        text: { en: 'Throwing up, or cannot keep food down', es: 'Vómito, o no retiene la comida' },
        sets: ['vomiting'],
      },
      {
        id: 'diarrhea_cramps',
        text: { en: 'Diarrhea or cramps', es: 'Diarrea o cólicos' },
        sets: ['diarrhea_cramps'],
      },
      {
        id: 'lightheaded',
        text: { en: 'Dizzy or faint', es: 'Mareo o desmayo' },
        sets: ['lightheaded'],
      },
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
    ],
  },
]
