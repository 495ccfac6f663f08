import type { FormQuestion } from '../triage/form.ts'

/** What the patient sees at the site. */
export const skin: readonly FormQuestion[] = [
  {
    id: 'skin_d',
    kind: 'multi',
    text: { en: 'What do you see?', es: '¿Qué ve?' },
    openedOnly: true,
    options: [
      { id: 'red', text: { en: 'Redness', es: 'Rojo' }, sets: ['redness'], opens: ['red_d'] },
      {
        id: 'disch',
        text: { en: 'Drainage (clear or bloody fluid)', es: 'Líquido claro o con sangre' },
        sets: ['discharge'],
      },
      {
        id: 'pus',
        text: { en: 'Pus (thick, yellow or green)', es: 'Pus (espeso, amarillo o verde)' },
        sets: ['pus'],
      },
      { id: 'warm', text: { en: 'Warm to touch', es: 'Caliente al tocar' }, sets: ['warmth'] },
      {
        id: 'lump',
        text: { en: 'A lump or swelling', es: 'Un bulto o hinchazón' },
        sets: ['site_swelling'],
        opens: ['lump_d'],
      },
      {
        id: 'spot',
        text: { en: 'A spot of blood on the Band-Aid', es: 'Una mancha de sangre en la curita' },
        sets: ['blood_spot'],
      },
      {
        id: 'ooze',
        text: {
          en: 'Still bleeding after 15 minutes of firm pressure',
          es: 'Sigue sangrando después de 15 minutos de apretar fuerte',
        },
        sets: ['bleeding_15min'],
      },
      { id: 'bruise', text: { en: 'A bruise', es: 'Un moretón' }, opens: ['bruise_d'] },
      {
        id: 'sharp',
        text: {
          en: 'I feel something sharp or a piece of needle',
          es: 'Siento algo filoso o un pedazo de aguja',
        },
        sets: ['foreign_body'],
      },
    ],
  },
  {
    id: 'red_d',
    kind: 'multi',
    text: { en: 'The redness:', es: 'Lo rojo:' },
    openedOnly: true,
    options: [
      {
        id: 'big',
        text: {
          en: 'is bigger than a coin and still there after a day',
          es: 'es más grande que una moneda y sigue después de un día',
        },
        sets: ['redness_persistent'],
      },
      {
        id: 'spread',
        text: { en: 'spreads or makes streaks', es: 'se extiende o hace rayas' },
        sets: ['redness_spreading'],
      },
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
    ],
  },
  {
    id: 'lump_d',
    kind: 'single',
    text: { en: 'Is the lump growing or very firm?', es: '¿El bulto crece o está muy duro?' },
    openedOnly: true,
    options: [
      { id: 'yes', text: { en: 'Yes', es: 'Sí' }, sets: ['swelling_growing'] },
      { id: 'no', text: { en: 'No', es: 'No' } },
      { id: 'unsure', text: { en: 'Not sure', es: 'No sé' }, sets: ['swelling_growing'] },
    ],
  },
  {
    id: 'bruise_d',
    kind: 'single',
    text: { en: 'How big is the bruise?', es: '¿De qué tamaño es el moretón?' },
    openedOnly: true,
    options: [
      {
        id: 'small',
        text: { en: 'Smaller than my palm, not growing', es: 'Más chico que mi palma, no crece' },
        sets: ['bruise_small'],
      },
      {
        id: 'large',
        text: { en: 'Palm size or more, not growing', es: 'Como mi palma o más, no crece' },
        sets: ['bruise_large'],
      },
      { id: 'grow', text: { en: 'It is growing', es: 'Está creciendo' }, sets: ['bruise_growing'] },
    ],
  },
]
